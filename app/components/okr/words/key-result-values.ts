import type { ShownMetric } from "~/components/metric/use-metric-format";
import type { KeyResultKind } from "~/core/okr/source/key-result-kind";
import type { KeyResultDirection } from "~/core/okr/target";

export interface MetricOption extends ShownMetric {
  id: string;
  name: string;
  /** As stored; null where nothing can be shown. */
  currentValue: number | null;
}

/** Every field as its control holds it; values as people type them. */
export type KeyResultFormValues = Readonly<
  Record<
    | "title"
    | "unit"
    | "count"
    | "metricId"
    | "ownerId"
    | "startValue"
    | "targetValue"
    | "bandLow"
    | "bandHigh"
    | "startOn"
    | "dueOn",
    string
  >
> & {
  kind: KeyResultKind;
  direction: KeyResultDirection;
  commitment: "committed" | "aspirational";
};
