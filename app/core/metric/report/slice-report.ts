import type { CalendarDay } from "../../time/calendar-day";
import { durationSettings } from "../contract/duration-settings";
import type { DayRange, SlicePoint } from "../disclosure/plan/slice";
import { pooledValue } from "../pooled-value";
import type { FoundValue } from "../value";
import {
  chartOf,
  reportPoint,
  type MetricReport,
  type ReportedMetric,
} from "./metric-report";
import {
  DEFAULT_BASELINE_RULES,
  rollingBaseline,
  type BaselineChange,
} from "./rolling-baseline";

type Reported = Extract<MetricReport, { outcome: "report" }>;

/**
 * A slice of a metric from its points: the control chart of all of them, shown for the days asked for, and the value of
 * those days, or of the latest periods where none are. Limits and signals are those of the whole series: looking closer
 * does not change them.
 */
export function sliceReport(
  metric: ReportedMetric,
  points: readonly SlicePoint[],
  breaks: readonly CalendarDay[],
  range: DayRange,
): MetricReport {
  if (points.length === 0) return { outcome: "no-readings" };
  if (points.every(({ hidden }) => hidden))
    return { outcome: "too-few-answers" };
  if (points.every(({ statistics }) => statistics === null))
    return {
      outcome: metric.kind === "index" ? "values-do-not-merge" : "no-readings",
    };
  const drawn = points.map((point) => reportPoint(metric, point));
  const chart = chartOf(metric, drawn, breaks);
  const isZoomed = range.from !== null || range.to !== null;
  const counted = sinceLastBreak(points, breaks);
  const recent = isZoomed ? inRange(points, range) : latest(metric, counted);
  const report: Reported = {
    outcome: "report",
    points: drawn,
    chart,
    current: valueOf(metric, recent),
    change: isZoomed
      ? { outcome: "no-recent-readings" }
      : changeOf(metric, counted, recent.length),
  };
  return isZoomed ? cropped(report, range) : report;
}

/** Points wholly inside some days. */
export function inRange<
  Point extends { periodStart: CalendarDay; periodEnd: CalendarDay },
>(points: readonly Point[], { from, to }: DayRange): Point[] {
  return points.filter(
    (point) =>
      (from === null || point.periodStart >= from) &&
      (to === null || point.periodEnd <= to),
  );
}

function sinceLastBreak(
  points: readonly SlicePoint[],
  breaks: readonly CalendarDay[],
) {
  const last = breaks
    .toSorted()
    .findLast((day) => points.some(({ periodStart }) => periodStart >= day));
  return last === undefined
    ? points
    : points.filter(({ periodStart }) => periodStart >= last);
}

/** The last points, until they hold as many periods as a latest value is told of. */
function latest(
  { granularity }: ReportedMetric,
  points: readonly SlicePoint[],
): SlicePoint[] {
  const wanted = DEFAULT_BASELINE_RULES[granularity].recentPeriods;
  let first = points.length;
  for (let held = 0; held < wanted && first > 0; held += points[first]!.periods)
    first -= 1;
  return points.slice(first);
}

/** The value of some points as one; null where they hold nothing. */
export function valueOf(
  metric: ReportedMetric,
  points: readonly SlicePoint[],
): (FoundValue & { from: CalendarDay; to: CalendarDay }) | null {
  const { kind, scale } = metric;
  const found = pooledValue({
    kind,
    scale,
    points,
    durations: durationSettings(metric),
  });
  const [first, last] = [points[0], points.at(-1)];
  return found.outcome === "value" && first && last
    ? { ...found, from: first.periodStart, to: last.periodEnd }
    : null;
}

/** Three times as many points before as there are latest ones, at least half of them read. */
function changeOf(
  metric: ReportedMetric,
  points: readonly SlicePoint[],
  recentPeriods: number,
): BaselineChange {
  if (recentPeriods === 0) return { outcome: "no-recent-readings" };
  const baselinePeriods = recentPeriods * 3;
  return rollingBaseline({
    ...metric,
    points,
    durations: durationSettings(metric),
    rule: {
      recentPeriods,
      baselinePeriods,
      leastBaselinePeriods: Math.max(3, Math.ceil(baselinePeriods / 2)),
    },
  });
}

function cropped(report: Reported, range: DayRange): MetricReport {
  const kept = inRange(report.points, range);
  const [first] = kept;
  if (!first) return { outcome: "no-readings" };
  const start = report.points.indexOf(first);
  const end = start + kept.length;
  const { chart } = report;
  return {
    ...report,
    points: kept,
    chart: {
      ...chart,
      points: chart.points.slice(start, end),
      stretches: chart.stretches
        .filter(({ from, to }) => from < end && to > start)
        .map((stretch) => ({
          ...stretch,
          from: Math.max(stretch.from, start) - start,
          to: Math.min(stretch.to, end) - start,
        })),
    },
  };
}
