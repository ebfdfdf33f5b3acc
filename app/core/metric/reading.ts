import type { CalendarDay } from "../time/calendar-day";
import type { Granularity } from "../time/period";
import type { MetricKind } from "./metric-kind";
import type { ReadingStatistics } from "./statistics";

/**
 * One cell of a metric: a period, a site, a channel, and at most one segment value. Cells partition
 * the answers: each answer is in exactly one, so that totals are sums over cells.
 */
export interface MetricReading {
  periodStart: CalendarDay;
  granularity: Granularity;
  siteId: string | null;
  /** Empty text where the metric has none, as for the segment. */
  channel: string;
  segmentName: string;
  segmentValue: string;
  statistics: ReadingStatistics;
}

/**
 * How many people's answers these statistics rest on; null where they do not count answers (events,
 * exposure, indexes), which is also where masking has nobody to protect.
 */
export function answersIn(
  kind: MetricKind,
  statistics: ReadingStatistics,
): number | null {
  if (statistics.form === "scores") {
    return Object.values(statistics.counts).reduce(
      (sum, count) => sum + count,
      0,
    );
  }
  if (statistics.form === "sums") return statistics.n;
  const ofTrials = kind === "proportion" || kind === "duration-share";
  return statistics.form === "ratio" && ofTrials
    ? statistics.denominator
    : null;
}
