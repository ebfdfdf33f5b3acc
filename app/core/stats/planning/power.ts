import { normalCdf, normalQuantile, studentQuantile } from "../distributions";
import { noncentralTUpperTail } from "./noncentral-t";

export type Alternative = "two-sided" | "one-sided";

/** What a plan needs to know of the metric, and nothing else of it. */
export type PlannedMetric =
  | { kind: "mean"; standardDeviation: number }
  /** Share without the test, as a fraction. */
  | { kind: "proportion"; baseline: number }
  /** Events per unit of exposure without the test. */
  | { kind: "rate"; baseline: number }
  /** Variance of one answer on the −1…1 scale, p + d − (p − d)². */
  | { kind: "nps"; variance: number };

export interface Risk {
  confidence: number;
  alternative: Alternative;
}

/** How far out the test rejects: half of the risk each side, or all of it on the expected one. */
export function rejectionProbability({
  confidence,
  alternative,
}: Risk): number {
  return alternative === "two-sided" ? (1 + confidence) / 2 : confidence;
}

/**
 * Chance that two groups of `nPerGroup` show a true absolute `effect` in the metric's unit
 * (fraction, points of NPS, events per exposure), in the direction of the effect.
 *
 * For a rate `nPerGroup` is the exposure of a group. The size need not be whole. A mean uses the
 * noncentral t, the others the normal; rejection on the wrong side is not counted, as in the
 * sources: R's power.t.test and power.prop.test. Under two answers a group of a mean, or an effect that
 * leaves the scale (a share over 1, a negative rate), has power 0.
 */
export function powerOf(
  metric: PlannedMetric,
  nPerGroup: number,
  effect: number,
  risk: Risk,
): number {
  const upper = rejectionProbability(risk);
  if (metric.kind === "mean")
    return meanPower(metric.standardDeviation, nPerGroup, effect, upper);
  const spreads = spreadsOf(metric, effect);
  if (spreads === null || !(nPerGroup > 0)) return 0;
  const distance =
    Math.abs(effect) * Math.sqrt(nPerGroup) -
    normalQuantile(upper) * spreads.underNull;
  return distance === 0
    ? 0.5
    : normalCdf(clampToSafe(distance / spreads.underEffect));
}

function meanPower(
  standardDeviation: number,
  nPerGroup: number,
  effect: number,
  upper: number,
): number {
  if (!(nPerGroup >= 2)) return 0;
  const degreesOfFreedom = 2 * (nPerGroup - 1);
  const noncentrality =
    (Math.abs(effect) / standardDeviation) * Math.sqrt(nPerGroup / 2);
  return noncentralTUpperTail(
    studentQuantile(upper, degreesOfFreedom),
    degreesOfFreedom,
    clampToSafe(noncentrality),
  );
}

/** Standard deviation of the difference, times √n, as the test assumes it and as it is if the effect is real. */
function spreadsOf(
  metric: Exclude<PlannedMetric, { kind: "mean" }>,
  effect: number,
) {
  if (metric.kind === "nps") {
    const spread = 100 * Math.sqrt(2 * metric.variance);
    return { underNull: spread, underEffect: spread };
  }
  const { baseline } = metric;
  const changed = baseline + effect;
  if (metric.kind === "rate") {
    const spread = Math.sqrt(baseline + changed);
    return changed < 0 || spread === 0
      ? null
      : { underNull: spread, underEffect: spread };
  }
  if (changed < 0 || changed > 1) return null;
  const pooled = (baseline + changed) / 2;
  const underEffect = Math.sqrt(
    baseline * (1 - baseline) + changed * (1 - changed),
  );
  return underEffect === 0
    ? null
    : { underNull: Math.sqrt(2 * pooled * (1 - pooled)), underEffect };
}

/** Beyond this many standard errors the normal tail is exactly 0 or 1 in a double. */
function clampToSafe(distance: number): number {
  return Math.max(-40, Math.min(40, distance));
}
