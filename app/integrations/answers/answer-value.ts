import type { MetricKind, MetricScale } from "~/core/metric/metric-kind";
import { metricValue } from "~/core/metric/value";

import type { AnswerKind } from "../tabular/source-rules";

export interface AnswerValue {
  /** −100 … 100; only of a recommendation asked on 0–10. */
  nps: number | null;
  /** Share (0–1) of the two best steps; null on a scale of fewer than four steps. */
  topTwoBox: number | null;
  mean: number | null;
}

const MIN_STEPS_FOR_TOP_TWO = 4;

/** The figures of counted answers as a metric would show them. A scale whose low end is the good one has no top two. */
export function answerValue(
  counts: Readonly<Record<string, number>>,
  {
    kind,
    scale,
    reversed,
  }: { kind: AnswerKind; scale: MetricScale; reversed: boolean },
): AnswerValue {
  const value = (metric: MetricKind) => {
    const found = metricValue(metric, scale, { form: "scores", counts });
    return found.outcome === "value" ? found.value : null;
  };
  const steps = scale.max - scale.min + 1;
  const stepped = kind !== "proportion" && steps >= MIN_STEPS_FOR_TOP_TWO;
  const isNps = kind === "nps" && scale.min === 0 && scale.max === 10;
  return {
    nps: isNps ? value("nps") : null,
    topTwoBox: stepped && !reversed ? value("csat-top-two") : null,
    mean: value("csat-mean"),
  };
}
