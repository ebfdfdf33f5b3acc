import { z } from "zod";
import { CHOSEN_DESIGNS } from "~/core/experiment/plan/design-choice";
import { INTENTS } from "~/core/experiment/plan/intent";
import { CHANNEL_KINDS } from "~/core/identity/organization/channel-kind";
import { guardrailsSchema } from "./guardrails";
import {
  checkbox,
  id,
  optionalDecimal,
  optionalId,
  optionalText,
  optionalWholeNumber,
  text,
  wholeNumber,
} from "./form-fields";

const notNegative = optionalDecimal.refine(
  (value) => value === null || value >= 0,
  "tooSmall",
);

const needSchema = z.object({
  title: text(160),
  customerBenefit: text(500),
  objectiveId: optionalId,
  teamId: optionalId,
  momentId: optionalId,
  intent: z
    .enum(INTENTS, { error: "choose" })
    .optional()
    .transform((value) => value ?? ("" as const)),
  channelKind: z
    .enum(CHANNEL_KINDS, { error: "choose" })
    .optional()
    .transform((value) => value ?? ("" as const)),
  belief: optionalText(1_000),
});

const meansSchema = z.object({
  meansWho: optionalText(1_000),
  meansKnow: optionalText(1_000),
  meansNetwork: optionalText(1_000),
  meansHave: optionalText(1_000),
});

const lossSchema = z.object({
  lossMoney: notNegative,
  lossHours: notNegative,
  lossCustomers: optionalWholeNumber(10_000_000),
  lossDays: optionalWholeNumber(3_650),
  worstMove: notNegative,
  reversible: checkbox,
});

const effectSchema = z
  .object({
    metricId: optionalId,
    direction: z.enum(["up", "down"], { error: "choose" }).optional(),
    minimumEffect: optionalDecimal.refine(
      (value) => value === null || value > 0,
      "tooSmall",
    ),
    actingDays: wholeNumber(1, 730),
    measuringDays: wholeNumber(1, 3_650),
    lagDays: wholeNumber(0, 730),
  })
  .superRefine(({ metricId, minimumEffect }, context) => {
    if (metricId && minimumEffect === null)
      context.addIssue({
        code: "custom",
        path: ["minimumEffect"],
        message: "number",
      });
  });

const siteIds = z
  .array(id)
  .max(1_000, "tooLarge")
  .default([])
  .transform((chosen) => [...new Set(chosen)]);

const placesSchema = z
  .object({
    treatedSiteIds: siteIds,
    comparisonSiteIds: siteIds,
    pickedBecauseWorst: checkbox,
    /** `proposed` follows what the test has, and so does what nobody offers. */
    design: z
      .enum(["proposed", ...CHOSEN_DESIGNS])
      .default("proposed")
      .catch("proposed"),
  })
  .superRefine(({ treatedSiteIds, comparisonSiteIds }, context) => {
    if (comparisonSiteIds.some((site) => treatedSiteIds.includes(site)))
      context.addIssue({
        code: "custom",
        path: ["comparisonSiteIds"],
        message: "sameSite",
      });
  });

/** Each ticked box is one question answered "no harm"; all four make the check. */
const ethicsSchema = z.object({
  noTrap: checkbox,
  noDiscrimination: checkbox,
  noHealthHarm: checkbox,
  noPrivacyHarm: checkbox,
});

/** A plan is filled in in any order: each part stands by itself. What is still missing is said, and stops no saving. */
export const PLAN_SECTIONS = {
  need: needSchema,
  means: meansSchema,
  loss: lossSchema,
  effect: effectSchema,
  guardrails: guardrailsSchema,
  places: placesSchema,
  ethics: ethicsSchema,
};

export type PlanSection = keyof typeof PLAN_SECTIONS;

/** What each part of a plan says, where it could be read. */
export type PlanValues = {
  [Section in PlanSection]?: z.output<(typeof PLAN_SECTIONS)[Section]>;
};
