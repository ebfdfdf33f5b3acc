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
  standardError: null;
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
  const { contrasts, slopes, observed, exact } = schedules;
  const count = contrasts.length;
  const rounding =
    ROUNDING *
    contrasts.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const extreme = contrasts.filter(
    (value) => Math.abs(value) >= Math.abs(observed) - rounding,
  ).length;
  const always = slopes.filter((slope) => isAlwaysExtreme(slope)).length;
  // The fewest schedules as extreme that still make p exceed the risk.
  const needed = Math.floor((1 - confidence) * count + 1e-9) + 1 - always;
  const { lows, highs } = roots(schedules, count - always);
  return {
    outcome: "estimated",
    estimate: observed,
    standardError: null,
    low: needed > 0 ? (lows[needed - 1] ?? null) : null,
    high: needed > 0 ? (highs[highs.length - needed] ?? null) : null,
    pValue: extreme / count,
    degreesOfFreedom: null,
    leastPValue: always / count,
    schedules: count,
    exact,
  };
}

/** The real schedule and its mirror image are as extreme as themselves whatever the effect. */
function isAlwaysExtreme(slope: number): boolean {
  return Math.abs(slope) > 1 - 1e-9;
}

/** Both ends, sorted, of the effects for which each other schedule is at least as extreme. */
function roots({ contrasts, slopes, observed }: Schedules, others: number) {
  const lows = new Float64Array(others);
  const highs = new Float64Array(others);
  let next = 0;
  for (const [index, contrast] of contrasts.entries()) {
    const slope = slopes[index] ?? 1;
    if (isAlwaysExtreme(slope)) continue;
    const one = (observed - contrast) / (1 - slope);
    const other = (observed + contrast) / (1 + slope);
    lows[next] = Math.min(one, other);
    highs[next++] = Math.max(one, other);
  }
  return { lows: lows.sort(), highs: highs.sort() };
}
