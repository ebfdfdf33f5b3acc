import type { Insight } from "~/core/voice/insight";
import type { MetricKind } from "~/core/metric/metric-kind";

/** A customer's words as the pages get them. */
export interface ShownVoice {
  id: string;
  text: string;
  score: number | null;
  answeredOn: string;
  site: string | null;
  channel: string;
  insight: Insight | "";
  links: number;
  metric: {
    id: string;
    name: string;
    kind: MetricKind;
    scaleMax: number | null;
  };
}
