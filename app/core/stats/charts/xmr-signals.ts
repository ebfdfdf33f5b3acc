import type { XmrLimits } from "./xmr-limits";

export type XmrSignal = "beyond-limits" | "trend" | "one-side" | "two-of-three";

const RUN_LENGTH = 7;
/** Differences smaller than this share of the largest value are rounding, not movement. */
const ROUNDING = 1e-12;

/**
 * The signals of each observed point of one stretch, in the order of {@link XmrSignal}.
 *
 * - beyond-limits: strictly outside the limits;
 * - trend: one of seven or more points in a row that rise each time, or fall each time;
 * - one-side: one of seven or more in a row strictly on the same side of the centre;
 * - two-of-three: beyond two thirds of the way to a limit, with another such point on the same side
 *   among three in a row (a point beyond the limit is one; where the third lies does not matter).
 *
 * Every point of a pattern carries its signal, not only the one that completes it. A tie breaks a
 * trend; a point on the centre breaks a run. Without limits only trends are judged.
 * Source: NHS England, Making Data Count.
 */
export function xmrSignals(
  values: readonly number[],
  limits: XmrLimits,
): XmrSignal[][] {
  const rounding =
    ROUNDING *
    values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const found: Record<XmrSignal, boolean[]> = {
    "beyond-limits": values.map(
      (value) => isBeyond(value, limits, 1, rounding) !== 0,
    ),
    trend: inTrend(values, rounding),
    "one-side": inRun(
      values.map((value) => isBeyond(value, limits, 0, rounding)),
      RUN_LENGTH,
    ),
    "two-of-three": inTwoOfThree(
      values.map((value) => isBeyond(value, limits, 2 / 3, rounding)),
    ),
  };
  const names = Object.keys(found) as XmrSignal[];
  return values.map((_, index) => names.filter((name) => found[name][index]));
}

/** 1 above, −1 below, 0 within: the band is the given share of the way from the centre to the limits. */
function isBeyond(
  value: number,
  { centre, upper }: XmrLimits,
  share: number,
  rounding: number,
): number {
  if (centre === null || upper === null) return 0;
  const distance = value - centre;
  return Math.abs(distance) > share * (upper - centre) + rounding
    ? Math.sign(distance)
    : 0;
}

function inTrend(values: readonly number[], rounding: number): boolean[] {
  const steps = values.slice(1).map((value, index) => {
    const step = value - (values[index] ?? value);
    return Math.abs(step) > rounding ? Math.sign(step) : 0;
  });
  const moving = inRun(steps, RUN_LENGTH - 1);
  return values.map(
    (_, index) => (moving[index - 1] ?? false) || (moving[index] ?? false),
  );
}

/** Whether each sign belongs to an unbroken run of equal, non-zero signs of at least `length`. */
function inRun(signs: readonly number[], length: number): boolean[] {
  const member = signs.map(() => false);
  let start = 0;
  for (let end = 1; end <= signs.length; end++) {
    if (signs[end] === signs[start]) continue;
    if (signs[start] !== 0 && end - start >= length)
      member.fill(true, start, end);
    start = end;
  }
  return member;
}

function inTwoOfThree(signs: readonly number[]): boolean[] {
  return signs.map(
    (sign, index) =>
      sign !== 0 &&
      [-2, -1, 1, 2].some((distance) => signs[index + distance] === sign),
  );
}
