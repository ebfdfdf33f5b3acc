/** A round distance between ticks: `size`, or `1 / per` below one, since a whole divisor keeps 3 × 0.1 from being 0.30…04. */
type Step = { size: number } | { per: number };

/** The round values (1, 2 or 5 times a power of ten) within a span, about `count` of them. Needs low ≤ high. */
export function roundTicks(low: number, high: number, count: number): number[] {
  if (low === high) return [low];
  const step = roundStep(low, high, count);
  const first = Math.ceil(stepsTo(low, step));
  const last = Math.floor(stepsTo(high, step));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    valueAt(first + index, step),
  );
}

/** The least span around this one that begins and ends on a tick. */
export function roundSpan(
  low: number,
  high: number,
  count: number,
): [number, number] {
  let span: [number, number] = [low, high];
  // Widening may ask for a wider step, which may widen again; that settles at once or at the second time.
  for (let turn = 0; turn < 3 && span[0] < span[1]; turn += 1) {
    const step = roundStep(...span, count);
    span = [
      valueAt(Math.floor(stepsTo(span[0], step)), step),
      valueAt(Math.ceil(stepsTo(span[1], step)), step),
    ];
  }
  return span;
}

/** Carries a value from one span to another, in proportion; an empty span goes to the middle. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const width = to - from;
  return (value) =>
    width === 0
      ? (start + end) / 2
      : start + ((value - from) / width) * (end - start);
}

// Geometric means of 1, 2, 5 and 10: where a rough step is nearer, in ratio, to the next round one.
const TO_TEN = Math.sqrt(50);
const TO_FIVE = Math.sqrt(10);
const TO_TWO = Math.sqrt(2);

function roundStep(low: number, high: number, count: number): Step {
  const rough = (high - low) / count;
  const power = Math.floor(Math.log10(rough));
  const ratio = rough / 10 ** power;
  const factor =
    ratio >= TO_TEN ? 10 : ratio >= TO_FIVE ? 5 : ratio >= TO_TWO ? 2 : 1;
  return power >= 0
    ? { size: factor * 10 ** power }
    : { per: 10 ** -power / factor };
}

function stepsTo(value: number, step: Step): number {
  const steps = "size" in step ? value / step.size : value * step.per;
  // 0.0012 × 5000 is 5.999…: what lies on a tick up to rounding lies on it.
  const whole = Math.round(steps);
  return Math.abs(steps - whole) < 1e-9 * Math.max(1, Math.abs(whole))
    ? whole
    : steps;
}

function valueAt(steps: number, step: Step): number {
  return "size" in step ? steps * step.size : steps / step.per;
}
