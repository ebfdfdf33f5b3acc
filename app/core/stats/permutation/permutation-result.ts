/**
 * What every schedule that could have been drawn would have shown, the one that was drawn among them.
 *
 * Statistics here are linear in the data, so one number more per schedule makes the test of any
 * constant effect: under an effect θ the statistic is contrast − θ × slope, where the slope is the
 * statistic of the real schedule's 0/1 treatment (1 for the real schedule itself).
 */
export interface Schedules {
  contrasts: Float64Array;
  slopes: Float64Array;
  /** Contrast of the schedule that was drawn. */
  observed: number;
  /** All schedules, not a sample of them. */
  exact: boolean;
}

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
}

/**
 * - `one-schedule`: nothing else could have been drawn;
 * - `no-variance`: every value is the same;
 * - `nothing-to-compare`: no treated or no untreated value.
 */
export interface NoPermutation {
  outcome: "not-computable";
  reason: "one-schedule" | "no-variance" | "nothing-to-compare";
}

export type PermutationResult = PermutationEstimate | NoPermutation;

/** At most this many schedules are all looked at; more are sampled. */
export const MOST_EXACT_SCHEDULES = 200_000;

/** Shares of the largest statistic that are rounding: ties must count as ties. */
const ROUNDING = 1e-10;

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
  const { contrasts, observed, exact } = schedules;
  const { extreme, always, lows, highs } = compare(schedules);
  // The fewest schedules as extreme that still make p exceed the risk.
  const needed =
    Math.floor((1 - confidence) * contrasts.length + 1e-9) + 1 - always;
  return {
    outcome: "estimated",
    estimate: observed,
    standardError: spreadWithoutEffect(schedules),
    low: needed > 0 ? (lows[needed - 1] ?? null) : null,
    high: needed > 0 ? (highs[highs.length - needed] ?? null) : null,
    pValue: extreme / contrasts.length,
    degreesOfFreedom: null,
    leastPValue: always / contrasts.length,
    schedules: contrasts.length,
    exact,
  };
}

/**
 * `extreme`: schedules at least as extreme as the real one if there is no effect. `always`: those
 * that are whatever the effect, the real one and its mirror image (slopes 1 and −1). `lows` and
 * `highs`, sorted: between which effects each other schedule is. Plain loops: this runs 200,000 times.
 */
function compare({ contrasts, slopes, observed }: Schedules) {
  const least = Math.abs(observed) - ROUNDING * largestSize(contrasts);
  const lows = new Float64Array(contrasts.length);
  const highs = new Float64Array(contrasts.length);
  let [extreme, bounded] = [0, 0];
  for (let index = 0; index < contrasts.length; index++) {
    const contrast = contrasts[index]!;
    const slope = slopes[index]!;
    if (Math.abs(contrast) >= least) extreme++;
    if (Math.abs(slope) > 1 - 1e-9) continue;
    const one = (observed - contrast) / (1 - slope);
    const other = (observed + contrast) / (1 + slope);
    lows[bounded] = one < other ? one : other;
    highs[bounded++] = one < other ? other : one;
  }
  return {
    extreme,
    always: contrasts.length - bounded,
    lows: lows.subarray(0, bounded).sort(),
    highs: highs.subarray(0, bounded).sort(),
  };
}

function spreadWithoutEffect({ contrasts, slopes, observed }: Schedules) {
  let [mean, squares] = [0, 0];
  for (let index = 0; index < contrasts.length; index++) {
    const left = contrasts[index]! - observed * slopes[index]!;
    const step = left - mean;
    mean += step / (index + 1);
    squares += step * (left - mean);
  }
  return Math.sqrt(squares / contrasts.length);
}

function largestSize(values: Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}
