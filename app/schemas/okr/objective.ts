import { z } from "zod";
import { id, optionalId, optionalText, text } from "../form-fields";

export const objectiveSchema = z.object({
  statement: text(240),
  need: optionalText(2_000),
  promise: optionalText(500),
  whyNow: optionalText(2_000),
  inOurHands: optionalText(2_000),
  nextAction: optionalText(500),
  teamId: optionalId,
  journeyId: optionalId,
});

/** A new one brings its id, so that the same form sent twice makes one objective. */
export const newObjectiveSchema = objectiveSchema.extend({ id });
