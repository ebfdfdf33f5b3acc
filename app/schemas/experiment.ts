import { z } from "zod";
import {
  checkbox,
  day,
  decimal,
  id,
  optionalDecimal,
  optionalId,
  optionalText,
  optionalWholeNumber,
  text,
  wholeNumber,
} from "./form-fields";

/** Noting a test takes half a minute: a title and what the customer gains. */
export const experimentNoteSchema = z.object({
  id,
  title: text(160),
  customerBenefit: text(500),
  objectiveId: optionalId,
  /** Where the test was noted from a metric's page. */
  metricId: optionalId,
  belief: optionalText(1_000),
});

/** Completing it; what is still missing is said, and does not stop saving. */
export const experimentPlanSchema = z
  .object({
    title: text(160),
    customerBenefit: text(500),
    objectiveId: optionalId,
    belief: optionalText(1_000),
    meansWho: optionalText(1_000),
    meansKnow: optionalText(1_000),
    meansNetwork: optionalText(1_000),
    meansHave: optionalText(1_000),
    lossMoney: optionalDecimal.refine(
      (value) => value === null || value >= 0,
      "tooSmall",
    ),
    lossHours: optionalDecimal.refine(
      (value) => value === null || value >= 0,
      "tooSmall",
    ),
    lossCustomers: optionalWholeNumber(10_000_000),
    lossDays: optionalWholeNumber(3_650),
    worstMove: optionalDecimal.refine(
      (value) => value === null || value >= 0,
      "tooSmall",
    ),
    reversible: checkbox,
    ethicsChecked: checkbox,
    pickedBecauseWorst: checkbox,
    design: z.enum(["before-after", "interrupted-time-series"], {
      error: "choose",
    }),
    metricId: optionalId,
    direction: z.enum(["up", "down"], { error: "choose" }).optional(),
    minimumEffect: optionalDecimal.refine(
      (value) => value === null || value > 0,
      "tooSmall",
    ),
    actingDays: wholeNumber(1, 730),
    measuringDays: wholeNumber(1, 3_650),
    lagDays: wholeNumber(0, 730),
    treatedSiteIds: z
      .array(id)
      .max(1_000, "tooLarge")
      .default([])
      .transform((siteIds) => [...new Set(siteIds)]),
  })
  .superRefine(({ metricId, minimumEffect }, context) => {
    if (metricId && minimumEffect === null) {
      context.addIssue({
        code: "custom",
        path: ["minimumEffect"],
        message: "number",
      });
    }
  });

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
  minimumEffect: decimal.refine((value) => value > 0, "tooSmall"),
  actingDays: wholeNumber(1, 730),
  measuringDays: wholeNumber(1, 3_650),
  lagDays: wholeNumber(0, 730),
  because: text(500),
});
