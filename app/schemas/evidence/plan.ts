import { z } from "zod";
import {
  DESIGNS,
  METRIC_KINDS,
  type MetricKind,
} from "~/core/evidence/contract";
import { confidence, text, whole } from "./fields";
import { observationsOf } from "./observation";

const positive = z.number().gt(0);
const asked = {
  effect: z.number().nullish().describe("In the metric's unit"),
  power: z.number().gt(0).lt(1).nullish(),
  nPerGroup: positive.nullish().describe("Answers in each group"),
  confidence,
  alternative: z.enum(["two-sided", "one-sided"]).nullish(),
};
// Of the two sizes of a rate the exposure is read where it is given, and the other then holds anything.
const askedOfRate = [
  { ...asked, exposurePerGroup: z.null().optional() },
  { ...asked, nPerGroup: z.unknown(), exposurePerGroup: positive },
];
const withoutHistory = {
  design: z.null().optional(),
  history: z.null().optional(),
};

function fromHistory(kind: MetricKind, size: z.core.$ZodLooseShape) {
  return z.looseObject({
    kind: z.literal(kind),
    design: z.enum(DESIGNS),
    history: observationsOf(kind).describe("The metric as it was before"),
    days: positive.max(36_500).nullish().describe("Of measuring"),
    sites: whole.min(1).nullish().describe("Places of the test"),
    treatedUnits: z.array(text).min(1).nullish(),
    ...size,
  });
}

/** What `plan` reads: two of size, effect and power, and what the metric is like or was like. */
export const planInput = z.union([
  z.looseObject({
    kind: z.literal("mean"),
    standardDeviation: positive,
    ...asked,
    ...withoutHistory,
  }),
  z.looseObject({
    kind: z.literal("proportion"),
    baseline: positive.lt(1),
    ...asked,
    ...withoutHistory,
  }),
  ...askedOfRate.map((size) =>
    z.looseObject({
      kind: z.literal("rate"),
      baseline: positive,
      ...size,
      ...withoutHistory,
    }),
  ),
  z.looseObject({
    kind: z.literal("nps"),
    variance: positive.max(1).describe("Of one answer, on the −1…1 scale"),
    ...asked,
    ...withoutHistory,
  }),
  ...METRIC_KINDS.filter((kind) => kind !== "rate").map((kind) =>
    fromHistory(kind, asked),
  ),
  ...askedOfRate.map((size) => fromHistory("rate", size)),
]);

export const planOutput = z.object({
  nPerGroup: z
    .number()
    .describe("Not rounded; exposure for a rate, periods for a value"),
  effect: z.number(),
  power: z.number(),
  days: z.number().nullable().describe("Known only from a history"),
  method: z.string(),
});
