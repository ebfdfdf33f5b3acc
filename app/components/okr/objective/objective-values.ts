import type { ObjectiveFormValues } from "./objective-form";

/** An empty form; of a team where one asks from its page. */
export function emptyObjective(teamId: string | null): ObjectiveFormValues {
  return {
    statement: "",
    need: "",
    promise: "",
    whyNow: "",
    inOurHands: "",
    nextAction: "",
    teamId: teamId ?? "",
    journeyId: "",
  };
}

/** A stored objective as its form holds it. */
export function objectiveValues(
  objective: Omit<ObjectiveFormValues, "teamId" | "journeyId"> & {
    team: { id: string } | null;
    journey: { id: string } | null;
  },
): ObjectiveFormValues {
  const { statement, need, promise, whyNow, inOurHands, nextAction } =
    objective;
  return {
    statement,
    need,
    promise,
    whyNow,
    inOurHands,
    nextAction,
    teamId: objective.team?.id ?? "",
    journeyId: objective.journey?.id ?? "",
  };
}
