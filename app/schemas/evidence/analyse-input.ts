import { z } from "zod";
import {
  DESIGNS,
  EFFECTS,
  ERROR_MODELS,
  METRIC_KINDS,
  SEASONALITIES,
  type MetricKind,
} from "~/core/evidence/contract";
import { confidence, count, date, text, whole } from "./fields";
import { observationsOf } from "./observation";

const intervention = z
  .looseObject({
    start: date.describe("First day of the test"),
    end: date.nullish().describe("Last day; null while it goes on"),
    lagDays: count.nullish().describe("Days before an effect is read"),
  })
  .meta({ id: "intervention" });

const model = z
  .looseObject({
    seasonality: z.enum(SEASONALITIES).optional(),
    harmonics: whole.min(1).max(26).optional(),
    slopeChange: z.boolean().optional(),
    errors: z.enum(ERROR_MODELS).optional(),
    lags: count.optional().describe("Of newey-west"),
    draws: whole
      .min(100)
      .max(1_000_000)
      .optional()
      .describe("Where there are too many schedules to go through"),
    seed: whole.optional(),
  })
  .meta({ id: "model" });

const declared = z
  .looseObject({
    minimumEffect: z.number().min(0).nullish(),
    windowDays: count.nullish().describe("Judged no sooner than this"),
    amended: z.boolean().nullish(),
    scheduleDrawnAt: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}/)
      .nullish()
      .describe("A date, or a date and a time"),
  })
  .meta({ id: "declared" });

const share = z.number().gt(0).lt(1);
const plannedSplit = z
  .looseObject({ treatment: share, control: share })
  .meta({ id: "plannedSplit" });

const facts = z
  .looseObject({
    pickedBecauseWorst: z.boolean().nullish(),
    contextOverlap: z.boolean().nullish(),
    mixShiftPoints: z.number().nullish(),
    fidelity: z.number().min(0).max(1).nullish(),
    overlappingTests: count.nullish(),
  })
  .meta({ id: "facts" });

const EFFECTS_OF: Partial<Record<MetricKind, readonly string[]>> = {
  nps: ["absolute"],
  mean: ["absolute", "relative"],
  proportion: ["absolute", "relative"],
};

function inputOf(kind: MetricKind) {
  return z.looseObject({
    design: z.enum(DESIGNS),
    metric: z.looseObject({
      kind: z.literal(kind),
      direction: z.enum(["up", "down"]).describe("The better one"),
      practicalThreshold: z
        .number()
        .min(0)
        .nullish()
        .describe("Smallest change that matters"),
    }),
    effect: z
      .enum(EFFECTS_OF[kind] ?? EFFECTS)
      .nullish()
      .describe("absolute by default; a ratio is for rates and values"),
    confidence,
    intervention,
    treatedUnits: z
      .array(text)
      .nullish()
      .describe("Units that had the test, where the design compares units"),
    observations: observationsOf(kind),
    model: model.nullish(),
    asOf: date.nullish().describe("Day of judgement; the last day observed"),
    status: z.enum(["finished", "invalid"]).nullish(),
    declared: declared.nullish(),
    plannedSplit: plannedSplit.nullish(),
    facts: facts.nullish(),
  });
}

/** What `analyse` reads: one shape for each kind of metric, since each has its own statistics. */
export const analyseInput = z.union(METRIC_KINDS.map(inputOf));
