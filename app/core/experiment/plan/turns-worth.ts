import { smallestChange, type PlannedExperiment } from "./detectable";
import { proposedDays } from "./improvements";

/** Half a year: a team does not take turns for longer. */
const MOST_TURN_DAYS = 182;

/** What taking turns would cost before it shows the change that matters. */
export type TurnsWorth =
  /** The metric's past says too little. */
  | { outcome: "unknown" }
  /** Half a year of turns would not do. */
  | { outcome: "too-long" }
  | { outcome: "enough"; days: number; effect: number };

/** `planned` names the design with turns, and its panel is read as that design reads it. */
export function turnsWorth(planned: PlannedExperiment): TurnsWorth {
  const proposed = proposedDays(planned, MOST_TURN_DAYS);
  if (!proposed) {
    const longest = smallestChange(planned, { days: MOST_TURN_DAYS });
    return { outcome: longest === null ? "unknown" : "too-long" };
  }
  return {
    outcome: "enough",
    days: proposed.measuringDays,
    effect: proposed.effect,
  };
}
