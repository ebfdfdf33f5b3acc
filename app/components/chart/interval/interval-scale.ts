export interface IntervalEstimate {
  /** Null where nothing could be estimated. */
  estimate: number | null;
  /** Null: the interval has no bound on that side. */
  low: number | null;
  high: number | null;
  /** The smallest change that matters, above 0 and on the effect's own scale; null where none was declared. */
  threshold: number | null;
  /** The effect that means "nothing changed": 0 for differences, 1 for ratios. */
  nullValue?: 0 | 1;
}

/** The same on the axis that is drawn. Bounds outside the range are cut, and said so. */
export interface DrawnInterval {
  /** Percent of the width. */
  low: number;
  high: number;
  estimate: number;
  zero: number;
  band: { from: number; to: number } | null;
  cutLow: boolean;
  cutHigh: boolean;
  estimateInside: boolean;
}

const LEDGER_RANGE = 5;

/**
 * One scale for unlike metrics: the effect in thresholds of its own metric, better to the right, from −5 to +5.
 * Ratios are measured in logarithms, so that halving and doubling lie as far from the middle. Null where there is no
 * estimate or no threshold to measure by.
 */
export function inThresholds(
  effect: IntervalEstimate,
  better: "up" | "down",
): DrawnInterval | null {
  const { threshold, nullValue = 0 } = effect;
  if (threshold === null || !(threshold > 0)) return null;
  const turn = better === "up" ? 1 : -1;
  const unit = (value: number) =>
    turn *
    (nullValue === 1
      ? Math.log(Math.max(value, 1e-9)) / Math.log(1 + threshold)
      : value / threshold);
  const bounds = [
    boundOr(effect.low, unit, -turn),
    boundOr(effect.high, unit, turn),
  ].sort((a, b) => a - b);
  const [low = 0, high = 0] = bounds;
  return drawn({
    estimate: effect.estimate === null ? null : unit(effect.estimate),
    low,
    high,
    band: [-1, 1],
    zero: 0,
    range: [-LEDGER_RANGE, LEDGER_RANGE],
  });
}

/** One effect on its own scale, as large as it needs, with the null always in sight. */
export function onOwnScale(effect: IntervalEstimate): DrawnInterval | null {
  const zero = effect.nullValue ?? 0;
  const band = ownBand(effect);
  const seen = [
    effect.low,
    effect.estimate,
    effect.high,
    zero,
    ...(band ?? []),
  ].filter((value): value is number => Number.isFinite(value));
  const [least, most] = [Math.min(...seen), Math.max(...seen)];
  const margin = (most - least) * 0.12 || 1;
  const range: [number, number] = [least - margin, most + margin];
  const bounds = {
    low: effect.low ?? -Infinity,
    high: effect.high ?? Infinity,
  };
  return drawn({ estimate: effect.estimate, ...bounds, band, zero, range });
}

/** Effects of one metric on one scale, with 0 and the change that matters in sight; null stays null. */
export function onSharedScale(
  effects: readonly (
    | (Pick<IntervalEstimate, "low" | "high"> & {
        estimate: number;
      })
    | null
  )[],
  threshold: number | null,
): (DrawnInterval | null)[] {
  const band = ownBand({ estimate: 0, low: 0, high: 0, threshold });
  const ends = effects.flatMap((each) =>
    each ? [each.low, each.estimate, each.high] : [],
  );
  const seen = [...ends, 0, ...(band ?? [])].filter((value) =>
    Number.isFinite(value),
  ) as number[];
  const [least, most] = [Math.min(...seen), Math.max(...seen)];
  const margin = (most - least) * 0.06 || 1;
  const range: [number, number] = [least - margin, most + margin];
  return effects.map((each) =>
    each
      ? drawn({
          estimate: each.estimate,
          low: each.low ?? -Infinity,
          high: each.high ?? Infinity,
          band,
          zero: 0,
          range,
        })
      : null,
  );
}

export interface AxisWord {
  at: number;
  value: number;
  anchor: "start" | "middle" | "end";
}

const TOUCH = 14;

/** What to write under an interval on its own scale: its bounds and the null, turned away from each other where they would touch. */
export function axisWords(
  effect: IntervalEstimate,
  drawn: DrawnInterval,
): AxisWord[] {
  const words = [
    { at: drawn.low, value: effect.low },
    { at: drawn.high, value: effect.high },
    { at: drawn.zero, value: effect.nullValue ?? 0 },
  ]
    .filter((word): word is { at: number; value: number } =>
      Number.isFinite(word.value),
    )
    .filter(
      (word, index, all) =>
        index < 2 ||
        all.filter((other) => Math.abs(other.at - word.at) < TOUCH).length < 3,
    )
    .filter(
      (word, index, all) =>
        all.findIndex((other) => other.value === word.value) === index,
    )
    .sort((a, b) => a.at - b.at);
  return words.map((word, index) => {
    const nextTouches = (words[index + 1]?.at ?? Infinity) - word.at < TOUCH;
    const beforeTouches = word.at - (words[index - 1]?.at ?? -Infinity) < TOUCH;
    return {
      ...word,
      anchor: nextTouches ? "end" : beforeTouches ? "start" : "middle",
    };
  });
}

function ownBand({
  threshold,
  nullValue = 0,
}: IntervalEstimate): [number, number] | null {
  if (threshold === null || !(threshold > 0)) return null;
  return nullValue === 1
    ? [1 / (1 + threshold), 1 + threshold]
    : [-threshold, threshold];
}

function boundOr(
  bound: number | null,
  unit: (value: number) => number,
  side: number,
): number {
  return bound === null ? side * Infinity : unit(bound);
}

interface ToDraw {
  estimate: number | null;
  low: number;
  high: number;
  band: [number, number] | null;
  zero: number;
  range: [number, number];
}

function drawn({
  estimate,
  low,
  high,
  band,
  zero,
  range: [from, to],
}: ToDraw): DrawnInterval | null {
  if (
    estimate === null ||
    !Number.isFinite(estimate) ||
    Number.isNaN(low) ||
    Number.isNaN(high)
  )
    return null;
  const at = (value: number) =>
    Math.round(
      Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100)) * 100,
    ) / 100;
  return {
    low: at(low),
    high: at(high),
    estimate: at(estimate),
    zero: at(zero),
    band: band ? { from: at(band[0]), to: at(band[1]) } : null,
    cutLow: low < from,
    cutHigh: high > to,
    estimateInside: estimate >= from && estimate <= to,
  };
}
