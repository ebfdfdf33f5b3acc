import { LEAST_ANSWERS } from "../masking";
import type { CalendarDay } from "../../time/calendar-day";
import type { Granularity } from "../../time/period";
import { durationSettings } from "../contract/duration-settings";
import { pooledValue } from "../pooled-value";
import { answersIn, type MetricReading } from "../reading";
import type { ReportedMetric } from "../report/metric-report";
import { metricSeries, type SeriesPoint } from "../series";
import type { DriverSeries } from "./driver-table";

/** A metric by `granularity`, since the last of its breaks, and by place. */
export function driverSeries(args: {
  metric: ReportedMetric & { id: string };
  granularity: Granularity;
  readings: readonly MetricReading[];
  bySite: readonly MetricReading[];
  breaks: readonly CalendarDay[];
}): DriverSeries {
  const { metric, granularity, readings, bySite } = args;
  const since = args.breaks.toSorted().at(-1) ?? "";
  const points = pointsOf(readings, granularity).filter(
    ({ periodStart }) => periodStart >= since,
  );
  return {
    id: metric.id,
    direction: metric.direction,
    values: points.map((point) => ({
      periodStart: point.periodStart,
      value: valueOf(metric, [point]),
    })),
    places: placesOf(metric, granularity, bySite),
  };
}

function pointsOf(
  readings: readonly MetricReading[],
  granularity: Granularity,
): SeriesPoint[] {
  const series = metricSeries({ readings, granularity });
  return series.outcome === "series" ? series.points : [];
}

function valueOf(
  metric: ReportedMetric,
  points: readonly SeriesPoint[],
): number | null {
  const { kind, scale } = metric;
  const durations = durationSettings(metric);
  const found = pooledValue({ kind, scale, points, durations });
  return found.outcome === "value" ? found.value : null;
}

function placesOf(
  metric: ReportedMetric,
  granularity: Granularity,
  bySite: readonly MetricReading[],
): Map<string, number> {
  const places = new Map<string, number>();
  for (const [site, own] of groupBySite(bySite)) {
    if (isFew(metric, own)) continue;
    const value = valueOf(metric, pointsOf(own, granularity));
    if (value !== null) places.set(site, value);
  }
  return places;
}

function groupBySite(
  readings: readonly MetricReading[],
): Map<string, MetricReading[]> {
  const groups = new Map<string, MetricReading[]>();
  for (const reading of readings) {
    if (reading.siteId === null) continue;
    const own = groups.get(reading.siteId);
    if (own) own.push(reading);
    else groups.set(reading.siteId, [reading]);
  }
  return groups;
}

function isFew(
  { kind }: ReportedMetric,
  readings: readonly MetricReading[],
): boolean {
  const answers = readings.map(({ statistics }) => answersIn(kind, statistics));
  if (answers.some((count) => count === null)) return false;
  return answers.reduce<number>((sum, n) => sum + (n ?? 0), 0) < LEAST_ANSWERS;
}
