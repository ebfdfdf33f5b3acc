import { z } from "zod";
import { ORIGIN_KINDS } from "~/core/experiment/plan/intent";
import {
  day,
  decimal,
  id,
  optionalId,
  optionalText,
  text,
  wholeNumber,
} from "./form-fields";

/** Noting a test takes half a minute: a title and what the customer gains. */
export const experimentNoteSchema = z
  .object({
    id,
    title: text(160),
    customerBenefit: text(500),
    objectiveId: optionalId,
    teamId: optionalId,
    /** Where the test was noted from a metric's page. */
    metricId: optionalId,
    /** The test it comes from, and how. */
    originId: optionalId,
    originKind: z.enum(ORIGIN_KINDS, { error: "unreadable" }).optional(),
    belief: optionalText(1_000),
  })
  .transform(({ originId, originKind, ...note }) => ({
    ...note,
    originId: originKind ? originId : null,
    originKind: originId && originKind ? originKind : ("" as const),
  }));

export type ExperimentNote = z.output<typeof experimentNoteSchema>;

export const experimentStartSchema = z.object({ startedOn: day });

/** `seal` is the plan the answer was given to, as the page had it. */
export const approvalAnswerSchema = z.object({
  answer: z.enum(["approved", "refused"], { error: "choose" }),
  note: optionalText(500),
  seal: text(1_000),
});

export const experimentMoveSchema = z.object({
  to: z.enum(
    [
      "prepared",
      "idea",
      "paused",
      "running",
      "stopped-early",
      "invalid",
      "abandoned",
    ],
    { error: "choose" },
  ),
  note: optionalText(1_000),
});

export const amendmentSchema = z.object({
  version: wholeNumber(1, 1_000),
  /** Left out: as before. */
  metricId: optionalId,
  direction: z.enum(["up", "down"], { error: "choose" }).optional(),
  minimumEffect: decimal.refine((value) => value > 0, "tooSmall"),
  actingDays: wholeNumber(1, 730),
  measuringDays: wholeNumber(1, 3_650),
  lagDays: wholeNumber(0, 730),
  because: text(500),
});

export type Amendment = z.output<typeof amendmentSchema>;
