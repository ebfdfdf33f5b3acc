import type { KeyResultTarget } from "./target";

/** Natural process limits of the metric (XmR), in its unit. */
export interface MetricLimits {
  lower: number;
  upper: number;
}

/**
 * Whether a limit or band that is kept today will be kept tomorrow: with the whole natural range on
 * the right side it will; with the limit inside the range it is a matter of luck, hence at risk
 * ("hit and miss" in the NHS's Making Data Count). Null without limits.
 */
export function limitsStatus(
  goal: KeyResultTarget,
  limits: MetricLimits | null,
): "met" | "at-risk" | null {
  if (limits === null) return null;
  const low = goal.direction === "maintain" ? goal.bandLow : lowerBound(goal);
  const high = goal.direction === "maintain" ? goal.bandHigh : upperBound(goal);
  const safe =
    (low === null || limits.lower >= low) &&
    (high === null || limits.upper <= high);
  return safe ? "met" : "at-risk";
}

type OneSided = Exclude<KeyResultTarget, { direction: "maintain" }>;

function lowerBound(goal: OneSided): number | null {
  return goal.direction === "at-least" ? goal.target : null;
}

function upperBound(goal: OneSided): number | null {
  return goal.direction === "at-most" ? goal.target : null;
}
