import {
  isCoarser,
  periodEnd,
  periodsBetween,
  periodStart,
  type Granularity,
} from "../time/period";
import type { CalendarDay } from "../time/calendar-day";
import type { MetricReading } from "./reading";
import {
  addAllStatistics,
  type ReadingForm,
  type ReadingStatistics,
} from "./statistics";

/** One point of a series; both ends belong to it. `statistics` is null where nothing was read: a gap, never a zero. */
export interface SeriesPoint {
  periodStart: CalendarDay;
  periodEnd: CalendarDay;
  statistics: ReadingStatistics | null;
}

export type MetricSeries =
  | { outcome: "series"; granularity: Granularity; points: SeriesPoint[] }
  | { outcome: "no-readings" }
  /** A month cannot be cut into weeks. */
  | { outcome: "too-coarse"; readings: Granularity }
  | { outcome: "forms-differ"; forms: [ReadingForm, ReadingForm] }
  /** Several indexes by hand fall into one period: which one holds is a person's choice. */
  | { outcome: "values-do-not-merge"; periodStart: CalendarDay };

/**
 * Sums readings over sites, channels and segments into periods. The series runs from the first to the
 * last period read, or from `from` to `to` where given (readings outside are left out). A week that
 * two months share belongs to neither: weekly readings fall into the month their Monday lies in.
 */
export function metricSeries(args: {
  readings: readonly MetricReading[];
  granularity: Granularity;
  from?: CalendarDay;
  to?: CalendarDay;
}): MetricSeries {
  const { granularity, from, to } = args;
  const starts = new Map<CalendarDay, ReadingStatistics[]>();
  for (const reading of args.readings) {
    if (isCoarser(reading.granularity, granularity)) {
      return { outcome: "too-coarse", readings: reading.granularity };
    }
    if (isOutside(reading.periodStart, from, to)) continue;
    const start = periodStart(reading.periodStart, granularity);
    const list = starts.get(start);
    if (list === undefined) starts.set(start, [reading.statistics]);
    else list.push(reading.statistics);
  }
  const days = [...starts.keys()].sort();
  const first = from ?? days[0];
  const last = to ?? days.at(-1);
  if (days.length === 0 || first === undefined || last === undefined) {
    return { outcome: "no-readings" };
  }
  return pointsOf(
    periodsBetween(first, last, granularity),
    starts,
    granularity,
  );
}

function isOutside(
  day: CalendarDay,
  from?: CalendarDay,
  to?: CalendarDay,
): boolean {
  return (from !== undefined && day < from) || (to !== undefined && day > to);
}

function pointsOf(
  periods: CalendarDay[],
  starts: ReadonlyMap<CalendarDay, ReadingStatistics[]>,
  granularity: Granularity,
): MetricSeries {
  const points: SeriesPoint[] = [];
  for (const start of periods) {
    const total = addAllStatistics(starts.get(start) ?? []);
    if (total.outcome === "forms-differ") return total;
    if (total.outcome === "values-do-not-merge") {
      return { outcome: "values-do-not-merge", periodStart: start };
    }
    const statistics = total.outcome === "added" ? total.statistics : null;
    points.push({
      periodStart: start,
      periodEnd: periodEnd(start, granularity),
      statistics,
    });
  }
  return { outcome: "series", granularity, points };
}
