import { z } from "zod";
import { METRIC_LEVELS } from "~/core/metric/levels";
import {
  METRIC_KIND_DEFINITIONS,
  METRIC_KINDS,
} from "~/core/metric/metric-kind";
import { GRANULARITIES } from "~/core/time/period";
import {
  decimal,
  optionalDecimal,
  optionalId,
  optionalText,
  text,
} from "./form-fields";

const PLACE = /^(?:moment:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Effects are told in thresholds: what is divided by a smaller one is no number any more. */
const SMALLEST = 1e-9;

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
    parentId: optionalId,
    ownerId: optionalId,
    /** A journey's id, or "moment:" and a moment's: a moment stands on the journey it belongs to. */
    place: z
      .string({ error: "unreadable" })
      .regex(PLACE, "unreadable")
      .optional()
      .transform((value) => value?.toLowerCase() ?? null),
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
    scale:
      METRIC_KIND_DEFINITIONS[fields.kind].customScale &&
      scaleMin !== null &&
      scaleMax !== null
        ? { min: scaleMin, max: scaleMax }
        : METRIC_KIND_DEFINITIONS[fields.kind].scale,
  }));
