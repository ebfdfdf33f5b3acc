import { z } from "zod";
import { DECISION_KINDS } from "~/core/experiment/judgement/decision";
import { STANCES } from "~/core/experiment/judgement/learning";
import { checkbox, id, optionalId, optionalText } from "./form-fields";

/**
 * A decision with the learning of the same step: a new one in its own words, one that exists already, or both. `first`
 * says that the test has no learning yet, so that one is asked for. `seen` is the decision the form was filled from.
 */
export const decisionSchema = z
  .object({
    id,
    seen: optionalText(40),
    first: checkbox,
    kind: z.enum(DECISION_KINDS, { error: "decisionMissing" }),
    why: optionalText(1_000),
    learningId: id,
    statement: optionalText(300),
    detail: optionalText(2_000),
    attachTo: optionalId,
    stance: z.enum(STANCES, { error: "choose" }).default("support"),
  })
  .superRefine(({ first, statement, attachTo }, context) => {
    if (!first || statement !== "" || attachTo) return;
    context.addIssue({
      code: "custom",
      path: ["statement"],
      message: "learningMissing",
    });
  });
