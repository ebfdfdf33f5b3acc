import { z } from "zod";
import { METRIC_LEVELS } from "~/core/metric/levels";
import {
  METRIC_KIND_DEFINITIONS,
  METRIC_KINDS,
} from "~/core/metric/metric-kind";
import { QUADRANTS, usualQuadrant } from "~/core/metric/scorecard/quadrant";
import { GRANULARITIES } from "~/core/time/period";
import {
  checkbox,
  decimal,
  optionalDecimal,
  optionalId,
  optionalText,
  optionalWholeNumber,
  text,
} from "./form-fields";

const PLACE = /^(?:moment:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Effects are told in thresholds: what is divided by a smaller one is no number any more. */
const SMALLEST = 1e-9;

const notNegative = optionalDecimal.refine(
  (value) => value === null || value >= 0,
  "tooSmall",
);

const positive = optionalDecimal.refine(
  (value) => value === null || value > 0,
  "tooSmall",
);

const percentile = optionalDecimal
  .refine((value) => value === null || value >= 1, "tooSmall")
  .refine((value) => value === null || value <= 99.9, "tooLarge")
  .transform((value) =>
    value === null ? null : Number((value / 100).toPrecision(12)),
  );

export const metricSchema = z
  .object({
    name: text(120),
    description: optionalText(2_000),
    kind: z.enum(METRIC_KINDS, { error: "choose" }),
    level: z.enum(METRIC_LEVELS, { error: "choose" }),
    direction: z.enum(["up", "down"], { error: "choose" }),
    scaleMin: optionalDecimal,
    scaleMax: optionalDecimal,
    unit: optionalText(40),
    granularity: z.enum(GRANULARITIES, { error: "choose" }),
    practicalThreshold: decimal.refine(
      (value) => value >= SMALLEST,
      "tooSmall",
    ),
    seasonality: z.enum(["none", "weekly", "yearly"], { error: "choose" }),
    lagDays: optionalWholeNumber(365).transform((days) => days ?? 0),
    denominatorName: optionalText(60),
    quadrant: z.enum(QUADRANTS, { error: "choose" }).optional(),
    guardrail: checkbox,
    valueChainStage: optionalText(80),
    missionCommitment: optionalText(200),
    failureCost: notNegative,
    failureCostSource: optionalText(200),
    /** In per cent, as people say it: 90 is the time nine in ten wait at most. */
    percentile,
    durationLimit: positive,
    parentId: optionalId,
    ownerId: optionalId,
    /** A journey's id, or "moment:" and a moment's: a moment stands on the journey it belongs to. */
    place: z
      .string({ error: "unreadable" })
      .regex(PLACE, "unreadable")
      .optional()
      .transform((value) => value?.toLowerCase() ?? null),
  })
  .superRefine(({ failureCost, failureCostSource }, context) => {
    if (failureCost === null || failureCostSource !== "") return;
    const path = ["failureCostSource"];
    context.addIssue({ code: "custom", path, message: "required" });
  })
  .superRefine(({ kind, scaleMin, scaleMax }, context) => {
    if (!METRIC_KIND_DEFINITIONS[kind].customScale) return;
    const one = scaleMin === null && scaleMax === null;
    if (
      !one &&
      (scaleMin === null || scaleMax === null || scaleMin >= scaleMax)
    ) {
      context.addIssue({
        code: "custom",
        path: ["scaleMin"],
        message: "scale",
      });
    }
  })
  .transform(({ scaleMin, scaleMax, ...fields }) => ({
    ...fields,
    quadrant: fields.quadrant ?? usualQuadrant(fields.level),
    percentile:
      fields.kind === "duration-percentile" ? fields.percentile : null,
    durationLimit:
      fields.kind === "duration-share" ? fields.durationLimit : null,
    scale:
      METRIC_KIND_DEFINITIONS[fields.kind].customScale &&
      scaleMin !== null &&
      scaleMax !== null
        ? { min: scaleMin, max: scaleMax }
        : METRIC_KIND_DEFINITIONS[fields.kind].scale,
  }));
