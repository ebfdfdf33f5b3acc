import { z } from "zod";
import { METRIC_KINDS, type MetricKind } from "~/core/evidence/contract";
import { count, date, text } from "./fields";

const place = {
  period: date.describe("First day of a day, a week or a month"),
  unit: text.nullish().describe("Shop, region, queue …; where units compare"),
  arm: z
    .enum(["treatment", "control"])
    .nullish()
    .describe("Of a randomised, switchback or stepped test"),
  block: text
    .nullish()
    .describe("Of a switchback: the schedule was balanced within it"),
};

const STATISTICS = {
  mean: {
    n: count.describe("Answers"),
    sum: z.number(),
    sumSquares: z.number().min(0),
  },
  proportion: { n: count.describe("Answers"), successes: count },
  rate: {
    count: count.describe("Events"),
    exposure: z.number().min(0).describe("What they are counted over"),
  },
  nps: { promoters: count, passives: count, detractors: count },
  value: { value: z.number() },
} as const satisfies Record<MetricKind, z.core.$ZodLooseShape>;

/** One observation of a metric of this kind. */
export function observationOf(kind: MetricKind) {
  return z
    .looseObject({ ...place, ...STATISTICS[kind] })
    .meta({ id: `observation-${kind}` });
}

const OBSERVATIONS = Object.fromEntries(
  METRIC_KINDS.map((kind) => [kind, observationOf(kind)]),
) as Record<MetricKind, ReturnType<typeof observationOf>>;

/** A list of at least one. */
export function observationsOf(kind: MetricKind) {
  return z.array(OBSERVATIONS[kind]).min(1);
}
