import { detectableShift } from "./detectable-shift";
import { nthSmallest } from "./nth-smallest";
import type { Schedules } from "./schedules";

/**
 * A limit is `null` where the schedules are too few to bound it at the confidence asked for.
 * `leastPValue` is the smallest p this design could ever have given.
 */
export interface PermutationEstimate {
  outcome: "estimated";
  estimate: number;
  /** Standard deviation of the statistic over the schedules, the estimated effect taken out of the data. */
  standardError: number;
  low: number | null;
  high: number | null;
  pValue: number;
  degreesOfFreedom: null;
  leastPValue: number;
  schedules: number;
  exact: boolean;
  /** Effect shown with 80 % power; `null` where none of any size would be. See `detectableShift`. */
  detectable: number | null;
}

/**
 * - `one-schedule`: nothing else could have been drawn;
 * - `no-variance`: every value is the same;
 * - `nothing-to-compare`: no treated or no untreated value;
 * - `no-level`: a relative effect of untreated values that are 0 on average.
 */
export interface NoPermutation {
  outcome: "not-computable";
  reason: "one-schedule" | "no-variance" | "nothing-to-compare" | "no-level";
}

export type PermutationResult = PermutationEstimate | NoPermutation;

/** At most this many schedules are all looked at; more are sampled. */
export const MOST_EXACT_SCHEDULES = 200_000;

/** Shares of the largest statistic that are rounding: ties must count as ties. */
const ROUNDING = 1e-10;

/** How near to ±1 a slope is that one. */
const SLOPE_ROUNDING = 1e-9;

/**
 * Two-sided p by absolute value, and the interval of every constant effect that the same test
 * would not reject (p above 1 − confidence). Each schedule is as extreme as the real one for the
 * effects between two roots that enclose the estimate, so both limits are order statistics of
 * those roots and no search is needed. Source: Fisher 1935; Ernst 2004 on inversion.
 */
export function judgeSchedules(
  schedules: Schedules,
  confidence: number,
): PermutationEstimate {
  const { contrasts, observed, exact, leastEffect = -Infinity } = schedules;
  const { extreme, always, lows, highs } = compare(schedules);
  const risk = 1 - confidence;
  // The fewest schedules as extreme that still make p exceed the risk.
  const allowed = Math.floor(risk * contrasts.length + 1e-9);
  const needed = allowed + 1 - always;
  const isBounded = needed > 0 && needed <= lows.length;
  const low = isBounded ? nthSmallest(lows, needed - 1) : -Infinity;
  const high = isBounded ? nthSmallest(highs, highs.length - needed) : Infinity;
  const { standardError, detectable } = detectableShift(schedules, allowed);
  return {
    outcome: "estimated",
    estimate: observed,
    standardError,
    low: low > leastEffect ? low : null,
    high: high < Infinity ? high : null,
    pValue: extreme / contrasts.length,
    degreesOfFreedom: null,
    leastPValue: always / contrasts.length,
    schedules: contrasts.length,
    exact,
    detectable,
  };
}

/**
 * `extreme`: schedules at least as extreme as the real one if there is no effect. `always`: those
 * that are whatever the effect, the real one and its mirror image (slopes 1 and −1). `lows` and
 * `highs`: between which effects each other schedule is. Plain loops: this runs 200,000 times.
 */
function compare({ contrasts, slopes, observed }: Schedules) {
  const rounding = ROUNDING * largestSize(contrasts);
  const least = Math.abs(observed) - rounding;
  const lows = new Float64Array(contrasts.length);
  const highs = new Float64Array(contrasts.length);
  let [extreme, bounded] = [0, 0];
  for (let index = 0; index < contrasts.length; index++) {
    const contrast = contrasts[index]!;
    const slope = slopes[index]!;
    if (Math.abs(contrast) >= least) extreme++;
    const up = towardsOne(1 - slope);
    const down = towardsOne(1 + slope);
    if (up === 0 && Math.abs(observed - contrast) <= rounding) continue;
    if (down === 0 && Math.abs(observed + contrast) <= rounding) continue;
    const one = (observed - contrast) / up;
    const other = down < 0 ? Infinity : (observed + contrast) / down;
    lows[bounded] = one < other ? one : other;
    highs[bounded++] = one < other ? other : one;
  }
  return {
    extreme,
    always: contrasts.length - bounded,
    lows: lows.subarray(0, bounded),
    highs: highs.subarray(0, bounded),
  };
}

function towardsOne(distance: number): number {
  return Math.abs(distance) < SLOPE_ROUNDING ? 0 : distance;
}

function largestSize(values: Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}
