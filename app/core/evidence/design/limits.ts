import {
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from "~/core/stats/distributions";

/** Chance of seeing the detectable effect. */
const POWER = 0.8;

/** Quantile of the reference distribution: Student's t, or the normal when there are no degrees of freedom. */
export function limitQuantile(
  probability: number,
  degreesOfFreedom: number | null,
): number {
  return degreesOfFreedom === null
    ? normalQuantile(probability)
    : studentQuantile(probability, degreesOfFreedom);
}

/** Two-sided p. Without any noise it is 1 for no effect and 0 for one. */
export function twoSidedP(
  estimate: number,
  standardError: number,
  degreesOfFreedom: number | null,
): number {
  if (standardError === 0) return estimate === 0 ? 1 : 0;
  const statistic = -Math.abs(estimate / standardError);
  return (
    2 *
    (degreesOfFreedom === null
      ? normalCdf(statistic)
      : studentCdf(statistic, degreesOfFreedom))
  );
}

/** Smallest true effect that such an interval excludes zero for in 80 % of tests, in units of the standard error. */
export function detectableMultiple(
  confidence: number,
  degreesOfFreedom: number | null,
): number {
  return (
    limitQuantile(1 - (1 - confidence) / 2, degreesOfFreedom) +
    limitQuantile(POWER, degreesOfFreedom)
  );
}
