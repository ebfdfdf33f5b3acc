import { betaQuantile } from "../distributions";
import { type EstimateResult, notComputable } from "../estimate";
import type { RateCounts } from "../intervals/rate";
import { symmetricEstimate } from "../symmetric-estimate";
import { exactBinomialP } from "./exact-binomial";

/**
 * Difference of two rates, treatment minus control, in events per unit of exposure, by Wald with
 * variance (count + ½) / exposure², which is never zero. No exposure: `no-exposure`.
 */
export function rateDifference(
  treatment: RateCounts,
  control: RateCounts,
  confidence: number,
): EstimateResult {
  if (!(treatment.exposure > 0 && control.exposure > 0))
    return notComputable("no-exposure");
  const estimate =
    treatment.count / treatment.exposure - control.count / control.exposure;
  const standardError = Math.hypot(
    Math.sqrt(treatment.count + 0.5) / treatment.exposure,
    Math.sqrt(control.count + 0.5) / control.exposure,
  );
  return symmetricEstimate(estimate, standardError, confidence, null);
}

/**
 * Ratio of two rates, treatment / control, conditional on the total count: given it, the treatment's
 * count is binomial. Clopper–Pearson limits, p of the exact binomial test against a ratio of 1.
 *
 * No event in the control group: `zero-baseline` (the upper limit is infinite). None in the
 * treatment group: ratio 0, a finite upper limit, `standardError` (delta method) `null`.
 * The p sums outcomes as unlikely, the interval splits tails evenly: near the edge the two can
 * disagree, as they do in the source, R's poisson.test(c(a, b), c(ta, tb)).
 */
export function rateRatio(
  treatment: RateCounts,
  control: RateCounts,
  confidence: number,
): EstimateResult {
  if (!(treatment.exposure > 0 && control.exposure > 0))
    return notComputable("no-exposure");
  if (control.count === 0) return notComputable("zero-baseline");
  const exposures = control.exposure / treatment.exposure;
  const estimate = (treatment.count / control.count) * exposures;
  const tail = (1 - confidence) / 2;
  const low =
    treatment.count === 0
      ? 0
      : odds(betaQuantile(tail, treatment.count, control.count + 1));
  const high = odds(betaQuantile(1 - tail, treatment.count + 1, control.count));
  const share = treatment.exposure / (treatment.exposure + control.exposure);
  return {
    outcome: "estimated",
    estimate,
    standardError:
      treatment.count === 0
        ? null
        : estimate * Math.sqrt(1 / treatment.count + 1 / control.count),
    low: low * exposures,
    high: high * exposures,
    pValue: exactBinomialP(
      treatment.count,
      treatment.count + control.count,
      share,
    ),
    degreesOfFreedom: null,
  };
}

/** Relative difference of rates: {@link rateRatio} − 1, with the same edges. */
export function relativeRateDifference(
  treatment: RateCounts,
  control: RateCounts,
  confidence: number,
): EstimateResult {
  const ratio = rateRatio(treatment, control, confidence);
  if (ratio.outcome !== "estimated") return ratio;
  return {
    ...ratio,
    estimate: ratio.estimate - 1,
    low: ratio.low - 1,
    high: ratio.high - 1,
  };
}

function odds(probability: number): number {
  return probability / (1 - probability);
}
