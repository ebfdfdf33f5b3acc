import {
  targetAssurance,
  type Direction,
} from "../stats/charts/target-assurance";
import type { KeyResultTarget } from "./target";

/** Natural process limits of the metric (XmR), in its unit. */
export interface MetricLimits {
  lower: number;
  upper: number;
}

/**
 * Whether a limit or band that is kept today will be kept tomorrow: with the metric's whole natural
 * range on the right side it will; with an end of the band inside that range it is a matter of luck,
 * hence at risk. Null without limits, and for targets that are reached rather than held.
 */
export function limitsStatus(
  goal: KeyResultTarget,
  limits: MetricLimits | null,
): "met" | "at-risk" | null {
  if (limits === null) return null;
  const ends = endsOf(goal);
  if (ends.length === 0) return null;
  const { lower, upper } = limits;
  const xmr = { lower, upper, centre: null, averageMovingRange: null };
  const safe = ends.every(
    ([end, side]) => targetAssurance(xmr, end, side) === "will-pass",
  );
  return safe ? "met" : "at-risk";
}

/** Each end with the side on which values belong. */
function endsOf(goal: KeyResultTarget): [number, Direction][] {
  if (goal.direction === "maintain") {
    const ends: [number | null, Direction][] = [
      [goal.bandLow, "up"],
      [goal.bandHigh, "down"],
    ];
    return ends.filter((end): end is [number, Direction] => end[0] !== null);
  }
  if (goal.target === null) return [];
  if (goal.direction === "at-least") return [[goal.target, "up"]];
  return goal.direction === "at-most" ? [[goal.target, "down"]] : [];
}
