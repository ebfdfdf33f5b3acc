import type { MetricLevel } from "~/core/metric/levels";
import type { GlanceRowMetric } from "../tree/glance-row";

export interface ScoredMetric extends GlanceRowMetric {
  level: MetricLevel;
  guardrail: boolean;
  valueChainStage: string;
  missionCommitment: string;
  /** Of the key result due next; values stored, as the metric is. */
  target: {
    keyResultId: string;
    targetValue: number | null;
    bandLow: number | null;
    bandHigh: number | null;
    dueOn: string | null;
  } | null;
}
