import type { ShownMetric } from "~/components/metric/use-metric-format";
import type { MetricDirection } from "~/core/metric/metric-kind";
import {
  isCounted,
  type KeyResultKind,
} from "~/core/okr/source/key-result-kind";
import type { StoredKeyResult } from "~/core/okr/standing";
import { useFormat } from "~/i18n/use-format";
import type { KeyResultFormValues, MetricOption } from "./key-result-values";
import { proposedValue, typedValue } from "./typed-value";

/** An empty form: the metric where only one is possible, and from it the way and the start. */
export function useNewKeyResult(
  metrics: readonly (MetricOption & { direction: MetricDirection })[],
  wantedId: string | null,
): KeyResultFormValues {
  const { locale } = useFormat();
  const wanted = metrics.find(({ id }) => id === wantedId);
  const metric = wanted ?? (metrics.length === 1 ? metrics[0] : undefined);
  return {
    title: "",
    kind: "result",
    unit: "",
    count: "",
    metricId: metric?.id ?? "",
    ownerId: "",
    direction: metric?.direction === "down" ? "decrease" : "increase",
    commitment: "aspirational",
    startValue: metric
      ? proposedValue(metric, metric.currentValue, locale)
      : "",
    targetValue: "",
    bandLow: "",
    bandHigh: "",
    startOn: "",
    dueOn: "",
  };
}

const BY_HAND = { kind: "index", unit: "" } as const;

/** A stored key result as its form holds it. */
export function useKeyResultValues(
  keyResult: StoredKeyResult & {
    title: string;
    kind: KeyResultKind;
    unit: string;
    commitment: "committed" | "aspirational";
    metric: (ShownMetric & { id: string }) | null;
    owner: { id: string } | null;
  },
): KeyResultFormValues {
  const { locale } = useFormat();
  const { title, kind, unit, metric, direction, commitment } = keyResult;
  const measure = kind === "result" ? (metric ?? BY_HAND) : BY_HAND;
  const typed = (stored: number | null) => typedValue(measure, stored, locale);
  return {
    title,
    kind,
    unit,
    direction,
    commitment,
    metricId: metric?.id ?? "",
    ownerId: keyResult.owner?.id ?? "",
    startValue: typed(keyResult.startValue),
    targetValue: isCounted(kind) ? "" : typed(keyResult.targetValue),
    count: isCounted(kind) ? typed(keyResult.targetValue) : "",
    bandLow: typed(keyResult.bandLow),
    bandHigh: typed(keyResult.bandHigh),
    startOn: keyResult.startOn ?? "",
    dueOn: keyResult.dueOn ?? "",
  };
}
