import {
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from "./distributions";
import type { Estimated } from "./estimate";

/** The two-sided critical value: of the normal where `degreesOfFreedom` is `null`, else of Student's t. */
export function criticalValue(
  confidence: number,
  degreesOfFreedom: number | null,
): number {
  const upper = (1 + confidence) / 2;
  return degreesOfFreedom === null
    ? normalQuantile(upper)
    : studentQuantile(upper, degreesOfFreedom);
}

/** Two-sided p of a statistic under the same reference. */
export function twoSidedP(
  statistic: number,
  degreesOfFreedom: number | null,
): number {
  const tail = -Math.abs(statistic);
  return Math.min(
    1,
    2 *
      (degreesOfFreedom === null
        ? normalCdf(tail)
        : studentCdf(tail, degreesOfFreedom)),
  );
}

/** The symmetric interval and test around an estimate whose `standardError` is > 0, against a null of zero. */
export function symmetricEstimate(
  estimate: number,
  standardError: number,
  confidence: number,
  degreesOfFreedom: number | null,
): Estimated & { standardError: number } {
  const reach = criticalValue(confidence, degreesOfFreedom) * standardError;
  return {
    outcome: "estimated",
    estimate,
    standardError,
    low: estimate - reach,
    high: estimate + reach,
    pValue: twoSidedP(estimate / standardError, degreesOfFreedom),
    degreesOfFreedom,
  };
}
