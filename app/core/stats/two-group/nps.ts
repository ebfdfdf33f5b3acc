import { type EstimateResult, notComputable } from "../estimate";
import { adjustedNpsScore, type NpsCounts, npsScore } from "../intervals/nps";
import { criticalValue, twoSidedP } from "../symmetric-estimate";

/**
 * Difference of two Net Promoter Scores, treatment minus control, in points −200…200.
 *
 * `estimate` is the difference as counted. `standardError`, limits and p are the adjusted ones
 * (three answers added to each group), so the interval is centred a little nearer to zero; it is
 * stretched to hold the estimate where few answers would leave it out. One answer a group is enough;
 * none: `too-few-answers`. Source: Rocks 2016.
 */
export function npsDifference(
  treatment: NpsCounts,
  control: NpsCounts,
  confidence: number,
): EstimateResult {
  const one = npsScore(treatment);
  const other = npsScore(control);
  if (one === null || other === null) return notComputable("too-few-answers");
  const estimate = one.score - other.score;
  const [adjustedOne, adjustedOther] = [
    adjustedNpsScore(treatment),
    adjustedNpsScore(control),
  ];
  const adjusted = adjustedOne.score - adjustedOther.score;
  const standardError = Math.hypot(
    adjustedOne.standardError,
    adjustedOther.standardError,
  );
  const reach = criticalValue(confidence, null) * standardError;
  return {
    outcome: "estimated",
    estimate,
    standardError,
    low: Math.min(adjusted - reach, estimate),
    high: Math.max(adjusted + reach, estimate),
    pValue: twoSidedP(adjusted / standardError, null),
    degreesOfFreedom: null,
  };
}
