import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import {
  metricReport,
  type MetricReport,
} from "~/core/metric/report/metric-report";
import { recentCourse, type RecentCourse } from "~/core/okr/recent-course";
import { keyResultStanding, type KeyResultStanding } from "~/core/okr/standing";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { KeyResult } from "~/data/okr/key-result.server";
import type { Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { listReadings } from "~/data/metric/reading.server";

export interface KeyResultLine {
  readonly keyResult: KeyResult;
  readonly standing: KeyResultStanding;
  readonly course: RecentCourse | null;
}

/** Key results as lists show them, each from its metric's readings; a metric that feeds several is read once. */
export async function toKeyResultLines({
  client,
  keyResults,
  today,
}: {
  client: OrgClient;
  keyResults: readonly KeyResult[];
  today: CalendarDay;
}): Promise<KeyResultLine[]> {
  const reports = new Map<string, MetricReport>();
  for (const { metric } of keyResults) {
    if (!reports.has(metric.id))
      reports.set(metric.id, await reportOf({ client, metric }));
  }
  return keyResults.map((keyResult) =>
    toLine(keyResult, reports.get(keyResult.metric.id)!, today),
  );
}

/** One key result as its own page shows it: with its metric's whole series. */
export async function toKeyResultReport({
  client,
  keyResult,
  today,
}: {
  client: OrgClient;
  keyResult: KeyResult;
  today: CalendarDay;
}): Promise<{ line: KeyResultLine; report: MetricReport }> {
  const report = await reportOf({ client, metric: keyResult.metric });
  return { line: toLine(keyResult, report, today), report };
}

function toLine(
  keyResult: KeyResult,
  report: MetricReport,
  today: CalendarDay,
): KeyResultLine {
  const { direction, granularity } = keyResult.metric;
  return {
    keyResult,
    standing: keyResultStanding({ keyResult, report, granularity, today }),
    course: recentCourse(report, direction),
  };
}

export async function reportOf({
  client,
  metric,
}: {
  client: OrgClient;
  metric: Metric;
}): Promise<MetricReport> {
  const { id: metricId, kind, granularity } = metric;
  const { form } = METRIC_KIND_DEFINITIONS[kind];
  const readings = await listReadings({ client, metricId, form, granularity });
  return metricReport(metric, readings);
}
