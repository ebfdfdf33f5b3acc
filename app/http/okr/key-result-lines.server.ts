import {
  metricReport,
  type MetricReport,
} from "~/core/metric/report/metric-report";
import { recentCourse, type RecentCourse } from "~/core/okr/recent-course";
import { checkInReport } from "~/core/okr/source/check-in-report";
import { isCounted } from "~/core/okr/source/key-result-kind";
import type { ValueSource } from "~/core/okr/source/value-source";
import { keyResultStanding, type KeyResultStanding } from "~/core/okr/standing";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { KeyResult } from "~/data/okr/key-result.server";
import { listRecentReadings } from "~/data/okr/recent-reading.server";
import type { OrgClient } from "~/data/org.server";

export interface KeyResultLine {
  readonly keyResult: KeyResult;
  readonly standing: KeyResultStanding;
  readonly course: RecentCourse | null;
  /** Of its next check-in: made before the form is sent, so that sending it twice makes one. */
  readonly checkInId: string;
}

/**
 * Key results as every page shows them. Their metrics are read in one statement, and only as far back as a standing
 * needs, so that a key result stands the same everywhere.
 */
export async function toKeyResultLines({
  client,
  keyResults,
  today,
}: {
  client: OrgClient;
  keyResults: readonly KeyResult[];
  today: CalendarDay;
}): Promise<KeyResultLine[]> {
  const metrics = keyResults.flatMap(({ metric }) => (metric ? [metric] : []));
  const readings = await listRecentReadings({ client, metrics });
  const reports = new Map<string, MetricReport>();
  for (const metric of metrics) {
    if (!reports.has(metric.id))
      reports.set(metric.id, metricReport(metric, readings.get(metric.id)!));
  }
  return keyResults.map((keyResult) => {
    const report = keyResult.metric && reports.get(keyResult.metric.id)!;
    const source = sourceOf(keyResult, report);
    return {
      keyResult,
      standing: keyResultStanding({ keyResult, source, today }),
      course: courseOf(keyResult, report),
      checkInId: crypto.randomUUID(),
    };
  });
}

function sourceOf(
  { kind, tests, values, metric }: KeyResult,
  report: MetricReport | null,
): ValueSource {
  if (isCounted(kind)) return { from: "tests", count: tests ?? 0 };
  if (!metric || !report) return { from: "hand", checkIns: values };
  const { granularity } = metric;
  return kind === "baseline"
    ? { from: "baseline", report, granularity }
    : { from: "metric", report, granularity, checkIns: values };
}

function courseOf(
  { kind, direction, values, metric }: KeyResult,
  report: MetricReport | null,
): RecentCourse | null {
  if (isCounted(kind)) return null;
  if (metric && report) return recentCourse(report, metric.direction);
  const down = direction === "decrease" || direction === "at-most";
  return recentCourse(
    checkInReport(values, down ? "down" : "up"),
    down ? "down" : "up",
  );
}
