/**
 * What a method hands back when it can: one estimate, its interval and its p value (two-sided).
 *
 * `standardError` is `null` where the usual one is zero or not defined although the interval is
 * sound (both shares at 0 or 1, a ratio with an empty numerator). `degreesOfFreedom` is `null`
 * where the reference is the normal distribution or an exact one. Every number is finite.
 */
export interface Estimated {
  outcome: "estimated";
  estimate: number;
  standardError: number | null;
  low: number;
  high: number;
  pValue: number;
  degreesOfFreedom: number | null;
}

/**
 * - `too-few-answers`: fewer than the method needs;
 * - `no-variance`: the values do not vary, or less than the rounding of their sums can show;
 * - `zero-baseline`: a relative effect or a ratio to nothing;
 * - `no-exposure`: a count over no exposure.
 */
export type NotComputableReason =
  "too-few-answers" | "no-variance" | "zero-baseline" | "no-exposure";

/** Why there is no interval. `estimate` is the point estimate where at least that one exists. */
export interface NotComputable {
  outcome: "not-computable";
  reason: NotComputableReason;
  estimate: number | null;
}

export type EstimateResult = Estimated | NotComputable;

/** One group: an interval without a null to test. */
export type Interval = Omit<Estimated, "pValue">;
export type IntervalResult = Interval | NotComputable;

export function notComputable(
  reason: NotComputableReason,
  estimate: number | null = null,
): NotComputable {
  return { outcome: "not-computable", reason, estimate };
}
