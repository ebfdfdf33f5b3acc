import type { ShownMetric } from "~/components/metric/use-metric-format";
import type { MetricDirection } from "~/core/metric/metric-kind";
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
    metricId: metric?.id ?? "",
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

/** A stored key result as its form holds it. */
export function useKeyResultValues(
  keyResult: StoredKeyResult & {
    title: string;
    commitment: "committed" | "aspirational";
    metric: ShownMetric & { id: string };
  },
): KeyResultFormValues {
  const { locale } = useFormat();
  const typed = (stored: number | null) =>
    typedValue(keyResult.metric, stored, locale);
  return {
    title: keyResult.title,
    metricId: keyResult.metric.id,
    direction: keyResult.direction,
    commitment: keyResult.commitment,
    startValue: typed(keyResult.startValue),
    targetValue: typed(keyResult.targetValue),
    bandLow: typed(keyResult.bandLow),
    bandHigh: typed(keyResult.bandHigh),
    startOn: keyResult.startOn ?? "",
    dueOn: keyResult.dueOn ?? "",
  };
}
