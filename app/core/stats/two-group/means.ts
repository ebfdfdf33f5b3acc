import { type EstimateResult, notComputable } from "../estimate";
import type { Moments } from "../moments";
import { symmetricEstimate } from "../symmetric-estimate";

/**
 * Welch's t: treatment mean minus control mean, in the metric's unit.
 *
 * Under two answers in a group: `too-few-answers`. Two groups without any spread, or one whose sums have lost it to
 * rounding: `no-variance` (one constant group is fine). Source: Welch 1947.
 */
export function meanDifference(
  treatment: Moments | null,
  control: Moments | null,
  confidence: number,
): EstimateResult {
  if (treatment === null || control === null)
    return notComputable("too-few-answers");
  return welch(
    treatment.mean - control.mean,
    [meanVariance(treatment), meanVariance(control)],
    [treatment, control],
    confidence,
  );
}

/**
 * Relative difference of means, treatment / control − 1, by the delta method with Welch's degrees
 * of freedom. A control mean of zero: `zero-baseline`; otherwise as {@link meanDifference}.
 * For a negative control mean the ratio is taken to its size, so that up stays up.
 * Source: Deng et al. 2018; GrowthBook's gbstats agrees.
 */
export function relativeMeanDifference(
  treatment: Moments | null,
  control: Moments | null,
  confidence: number,
): EstimateResult {
  if (treatment === null || control === null)
    return notComputable("too-few-answers");
  const baseline = Math.abs(control.mean);
  if (baseline === 0) return notComputable("zero-baseline");
  const carried = (treatment.mean / control.mean) ** 2;
  const variances = [
    meanVariance(treatment) / baseline ** 2,
    (meanVariance(control) * carried) / baseline ** 2,
  ] as const;
  return welch(
    (treatment.mean - control.mean) / baseline,
    variances,
    [treatment, control],
    confidence,
  );
}

/** Share of the shown variance up to which what the sums may hide changes no digit anybody reads. */
const HARMLESS_SHARE = 0.001;

/** Whether rounding of the sums could hide variance that matters beside what they show. */
export function hidesTooMuch(groups: readonly Moments[]): boolean {
  const hidden = groups.reduce((sum, { hidden = 0, n }) => sum + hidden / n, 0);
  const shown = groups.reduce((sum, group) => sum + meanVariance(group), 0);
  return hidden > HARMLESS_SHARE * shown;
}

function meanVariance({ variance, n }: Moments): number {
  return variance / n;
}

function welch(
  estimate: number,
  variances: readonly [number, number],
  groups: readonly [Moments, Moments],
  confidence: number,
): EstimateResult {
  if (groups.some(({ n }) => n < 2))
    return notComputable("too-few-answers", estimate);
  const total = variances[0] + variances[1];
  if (!(total > 0) || hidesTooMuch(groups))
    return notComputable("no-variance", estimate);
  return symmetricEstimate(
    estimate,
    Math.sqrt(total),
    confidence,
    welchDegreesOfFreedom(groups),
  );
}

/** Welch–Satterthwaite, from the groups' own scale: also for a relative effect, as gbstats does. */
function welchDegreesOfFreedom(groups: readonly [Moments, Moments]): number {
  const total = meanVariance(groups[0]) + meanVariance(groups[1]);
  // Shares first: squares of tiny variances underflow.
  const shares = groups.map((group) => meanVariance(group) / total);
  return (
    1 /
    groups.reduce(
      (sum, { n }, index) => sum + (shares[index] ?? 0) ** 2 / (n - 1),
      0,
    )
  );
}
