import { xmrChart, type XmrChart } from "../../stats/charts/xmr";
import type { CalendarDay } from "../../time/calendar-day";
import type { Granularity } from "../../time/period";
import { mergeSparsePeriods } from "../disclosure/merge-sparse-periods";
import {
  durationSettings,
  type DurationMetric,
} from "../contract/duration-settings";
import type { MetricDirection, MetricKind, MetricScale } from "../metric-kind";
import { pooledValue } from "../pooled-value";
import type { MetricReading } from "../reading";
import {
  DEFAULT_BASELINE_RULES,
  rollingBaseline,
  type BaselineChange,
} from "./rolling-baseline";
import { metricSeries, type SeriesPoint } from "../series";
import { metricValue, type FoundValue } from "../value";
import { withinRange } from "../value-range";

/** What a report needs of the metric. */
export interface ReportedMetric extends DurationMetric {
  kind: MetricKind;
  scale: MetricScale | null;
  direction: MetricDirection;
  granularity: Granularity;
}

const CONFIDENCE = 0.95;

export interface ReportPoint {
  periodStart: CalendarDay;
  periodEnd: CalendarDay;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
}

export type MetricReport =
  | { outcome: "no-readings" }
  /** Fewer than five answers in all: nothing can be shown. */
  | { outcome: "too-few-answers" }
  /** Several index values stand in one period; which one holds is a person's choice. */
  | { outcome: "values-do-not-merge" }
  | {
      outcome: "report";
      points: ReportPoint[];
      /** Its limits never leave what the metric can be: a share has none over 100 %. */
      chart: XmrChart;
      /** The latest periods together: four weeks, three months or 28 days. Null where they hold nothing. */
      current: (FoundValue & { from: CalendarDay; to: CalendarDay }) | null;
      change: BaselineChange;
    };

/**
 * A metric from its readings: its series, control chart, latest value and its change against the rolling baseline. At each of
 * `breaks` (the first day of a series that is not comparable) limits, baseline and latest value start anew.
 */
export function metricReport(
  metric: ReportedMetric,
  readings: readonly MetricReading[],
  breaks: readonly CalendarDay[] = [],
): MetricReport {
  const { kind, scale, direction, granularity } = metric;
  const series = metricSeries({ readings, granularity });
  if (series.outcome === "values-do-not-merge")
    return { outcome: "values-do-not-merge" };
  if (series.outcome !== "series") return { outcome: "no-readings" };
  const merged = mergeSparsePeriods(kind, series.points);
  if (merged.outcome === "too-few-answers") return merged;
  const points = merged.points.map((point) => reportPoint(metric, point));
  return {
    outcome: "report",
    points,
    chart: chartOf(metric, points, breaks),
    current: currentValue(metric, sinceLastBreak(series.points, breaks)),
    change: rollingBaseline({
      kind,
      scale,
      direction,
      points: series.points,
      granularity,
      breaks,
      durations: durationSettings(metric),
    }),
  };
}

/** What lies before the last break is another series; where nothing was read since, that one is all there is. */
function sinceLastBreak(
  points: readonly SeriesPoint[],
  breaks: readonly CalendarDay[],
): readonly SeriesPoint[] {
  const last = breakIndexes(points, breaks).at(-1) ?? 0;
  return points.slice(last);
}

/** Where new stretches begin: the first whole period from each break on. Breaks outside the series cut nothing. */
export function breakIndexes(
  points: readonly { periodStart: CalendarDay }[],
  breaks: readonly CalendarDay[],
): number[] {
  const found = breaks.map((day) =>
    points.findIndex(({ periodStart }) => periodStart >= day),
  );
  return [...new Set(found.filter((index) => index > 0))].sort((a, b) => a - b);
}

export function chartOf(
  { kind, scale, direction }: ReportedMetric,
  points: readonly ReportPoint[],
  breaks: readonly CalendarDay[],
): XmrChart {
  const chart = xmrChart({
    values: points.map(({ value }) => value),
    screen: true,
    breaks: breakIndexes(points, breaks),
    direction,
  });
  const kept = <Limits extends Pick<XmrChart, "lower" | "upper">>(
    limits: Limits,
  ): Limits => ({
    ...limits,
    lower: limits.lower && withinRange(kind, scale, limits.lower),
    upper: limits.upper && withinRange(kind, scale, limits.upper),
  });
  return { ...kept(chart), stretches: chart.stretches.map(kept) };
}

export function reportPoint(
  metric: ReportedMetric,
  { periodStart, periodEnd, statistics }: SeriesPoint,
): ReportPoint {
  const { kind, scale } = metric;
  const durations = durationSettings(metric);
  const found = statistics
    ? metricValue(kind, scale, statistics, CONFIDENCE, durations)
    : null;
  const { value, low, high, n } =
    found?.outcome === "value"
      ? found
      : { value: null, low: null, high: null, n: null };
  return { periodStart, periodEnd, value, low, high, n };
}

function currentValue(metric: ReportedMetric, points: readonly SeriesPoint[]) {
  const { kind, scale, granularity } = metric;
  const recent = points.slice(
    -DEFAULT_BASELINE_RULES[granularity].recentPeriods,
  );
  const [first] = recent;
  const last = recent.at(-1);
  const found = pooledValue({
    kind,
    scale,
    points: recent,
    durations: durationSettings(metric),
  });
  if (found.outcome !== "value" || !first || !last) return null;
  if (found.n !== null && found.n < 5) return null;
  return { ...found, from: first.periodStart, to: last.periodEnd };
}
