import { maskBreakdown } from "../disclosure/mask-breakdown";
import { durationSettings } from "../contract/duration-settings";
import type { MetricKind } from "../metric-kind";
import { pooledValue } from "../pooled-value";
import { answersIn, type MetricReading } from "../reading";
import { metricSeries } from "../series";
import { addAllStatistics } from "../statistics";
import type { FoundValue } from "../value";
import type { ReportedMetric } from "./metric-report";

export interface BreakdownRow {
  key: string;
  /** Null where the group is hidden to protect the few who answered. */
  value: FoundValue | null;
  masked: boolean;
  n: number | null;
}

/**
 * One value per group over all periods given; small groups hidden, and what would give them away.
 * Counts and indexes are told as the average period, as the metric's own value is.
 */
export function metricBreakdown(
  metric: ReportedMetric,
  readings: readonly MetricReading[],
  keyOf: (reading: MetricReading) => string | null,
): BreakdownRow[] {
  const { kind } = metric;
  const groups = groupReadings(readings, keyOf);
  const sizes = [...groups].map(([key, own]) => ({
    key,
    n: answersOf(kind, own),
  }));
  const counted = sizes.flatMap(({ key, n }) =>
    n === null ? [] : [{ key, n }],
  );
  const { masked } = maskBreakdown(counted);
  const rows = sizes.map(({ key, n }) => {
    const found = groupValue(metric, groups.get(key)!);
    const hidden = masked.has(key);
    return {
      key,
      n: hidden ? null : n,
      masked: hidden,
      value: hidden || found?.outcome !== "value" ? null : found,
    };
  });
  return rows.sort(
    (a, b) =>
      (b.value?.value ?? -Infinity) - (a.value?.value ?? -Infinity) ||
      (a.key < b.key ? -1 : 1),
  );
}

function groupReadings(
  readings: readonly MetricReading[],
  keyOf: (reading: MetricReading) => string | null,
): Map<string, MetricReading[]> {
  const groups = new Map<string, MetricReading[]>();
  for (const reading of readings) {
    const key = keyOf(reading);
    if (key === null) continue;
    const list = groups.get(key);
    if (list) list.push(reading);
    else groups.set(key, [reading]);
  }
  return groups;
}

function answersOf(
  kind: MetricKind,
  readings: readonly MetricReading[],
): number | null {
  const total = addAllStatistics(readings.map(({ statistics }) => statistics));
  return total.outcome === "added" ? answersIn(kind, total.statistics) : null;
}

function groupValue(
  metric: ReportedMetric,
  readings: readonly MetricReading[],
) {
  const { kind, scale, granularity } = metric;
  const durations = durationSettings(metric);
  const series = metricSeries({ readings, granularity });
  return series.outcome === "series"
    ? pooledValue({ kind, scale, points: series.points, durations })
    : null;
}
