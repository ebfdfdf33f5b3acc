import { METRIC_KIND_DEFINITIONS, type MetricKind } from "../metric-kind";

/**
 * What a day keeps of its answers: the count of each score; of durations the count of each bin; ones among ones and zeros;
 * durations within a limit; or sums.
 */
export type AnswerCounting =
  | { as: "scores" | "durations" | "share" | "sums" }
  | { as: "within"; limit: number };

/** Null where the metric takes no answers, or not before it has a limit. */
export function answerCounting(metric: {
  kind: MetricKind;
  durationLimit: number | null;
}): AnswerCounting | null {
  const { kind, durationLimit: limit } = metric;
  if (kind === "duration-percentile") return { as: "durations" };
  if (kind === "duration-share")
    return limit === null ? null : { as: "within", limit };
  if (kind === "proportion") return { as: "share" };
  const { form } = METRIC_KIND_DEFINITIONS[kind];
  if (form === "sums") return { as: "sums" };
  return form === "scores" ? { as: "scores" } : null;
}
