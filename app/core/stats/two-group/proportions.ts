import { type EstimateResult, notComputable } from "../estimate";
import { wilsonInterval } from "../intervals/wilson";
import type { Moments } from "../moments";
import { twoSidedP } from "../symmetric-estimate";
import { relativeMeanDifference } from "./means";

/** 0 <= successes <= n. */
export interface ProportionCounts {
  n: number;
  successes: number;
}

/**
 * Difference of two proportions, treatment minus control, as a fraction −1…1: Newcombe's hybrid
 * score interval and the score test's p (pooled, no continuity correction).
 *
 * One answer in each group is enough, and shares of 0 or 1 are sound: `standardError` (unpooled) is
 * `null` where it would be zero, and p is 1 where both groups are at the same end. No answers in a
 * group: `too-few-answers`. Source: Newcombe 1998, method 10; R's prop.test(correct = FALSE) for p.
 */
export function proportionDifference(
  treatment: ProportionCounts,
  control: ProportionCounts,
  confidence: number,
): EstimateResult {
  const one = wilsonInterval(treatment.successes, treatment.n, confidence);
  const other = wilsonInterval(control.successes, control.n, confidence);
  if (one.outcome !== "estimated" || other.outcome !== "estimated")
    return notComputable("too-few-answers");
  const estimate = one.estimate - other.estimate;
  const standardError = Math.hypot(
    one.standardError ?? 0,
    other.standardError ?? 0,
  );
  return {
    outcome: "estimated",
    estimate,
    standardError: standardError > 0 ? standardError : null,
    low:
      estimate -
      Math.hypot(one.estimate - one.low, other.high - other.estimate),
    high:
      estimate +
      Math.hypot(one.high - one.estimate, other.estimate - other.low),
    pValue: scoreTestP(treatment, control),
    degreesOfFreedom: null,
  };
}

/**
 * Relative difference, treatment share / control share − 1, by the delta method on shares with
 * Welch's degrees of freedom. No success in the control group: `zero-baseline`; under two answers in
 * a group: `too-few-answers`; both shares at 0 or 1: `no-variance`. Source: as gbstats.
 */
export function relativeProportionDifference(
  treatment: ProportionCounts,
  control: ProportionCounts,
  confidence: number,
): EstimateResult {
  return relativeMeanDifference(
    shareMoments(treatment),
    shareMoments(control),
    confidence,
  );
}

function shareMoments({ n, successes }: ProportionCounts): Moments | null {
  if (n < 1) return null;
  const mean = successes / n;
  return { n, mean, variance: mean * (1 - mean) };
}

function scoreTestP(
  treatment: ProportionCounts,
  control: ProportionCounts,
): number {
  const pooled =
    (treatment.successes + control.successes) / (treatment.n + control.n);
  const variance = pooled * (1 - pooled) * (1 / treatment.n + 1 / control.n);
  if (variance === 0) return 1;
  const difference =
    treatment.successes / treatment.n - control.successes / control.n;
  return twoSidedP(difference / Math.sqrt(variance), null);
}
