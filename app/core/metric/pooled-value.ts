import type {
  DurationSettings,
  StatisticsFault,
} from "./contract/contract-statistics";
import type { MetricKind, MetricScale } from "./metric-kind";
import type { SeriesPoint } from "./series";
import { addAllStatistics, type ReadingStatistics } from "./statistics";
import { metricValue, type FoundValue, type MetricValue } from "./value";

/**
 * One value for several periods: their answers pooled. Counts and indexes have no answers to pool, so
 * theirs is the average period (the total would grow with the number of periods), without interval.
 * Gaps are left out; only gaps is `no-answers`.
 */
export function pooledValue(args: {
  kind: MetricKind;
  scale: MetricScale | null;
  points: readonly SeriesPoint[];
  confidence?: number;
  durations?: DurationSettings;
}): MetricValue {
  const { kind, scale, confidence = 0.95, durations } = args;
  const read = args.points.flatMap(({ statistics }) =>
    statistics === null ? [] : [statistics],
  );
  const valueOf = (statistics: ReadingStatistics) =>
    metricValue(kind, scale, statistics, confidence, durations);
  if (read.some(({ form }) => form === "count" || form === "value"))
    return average(read.map(valueOf));
  const total = addAllStatistics(read);
  if (total.outcome === "added") return valueOf(total.statistics);
  if (total.outcome === "forms-differ") {
    return {
      outcome: "wrong-form",
      expected: total.forms[0],
      found: total.forms[1],
    };
  }
  return { outcome: "no-answers" };
}

function average(values: readonly MetricValue[]): FoundValue | StatisticsFault {
  let sum = 0;
  for (const value of values) {
    if (value.outcome !== "value") return value;
    sum += value.value;
  }
  return {
    outcome: "value",
    value: sum / values.length,
    low: null,
    high: null,
    n: null,
  };
}
