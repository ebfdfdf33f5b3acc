import { type IntervalResult, notComputable } from "../estimate";
import type { Moments } from "../moments";
import { criticalValue } from "../symmetric-estimate";

/**
 * Student's t interval of one mean, in the metric's unit, n − 1 degrees of freedom.
 * One value or none: `too-few-answers`; values that do not vary: `no-variance`; both name the mean if there is one.
 */
export function meanInterval(
  moments: Moments | null,
  confidence: number,
): IntervalResult {
  if (moments === null) return notComputable("too-few-answers");
  const { n, mean, variance } = moments;
  if (n < 2) return notComputable("too-few-answers", mean);
  if (variance === 0) return notComputable("no-variance", mean);
  const standardError = Math.sqrt(variance / n);
  const reach = criticalValue(confidence, n - 1) * standardError;
  return {
    outcome: "estimated",
    estimate: mean,
    standardError,
    low: mean - reach,
    high: mean + reach,
    degreesOfFreedom: n - 1,
  };
}
