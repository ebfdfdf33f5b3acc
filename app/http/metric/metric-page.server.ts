import { experimentProgress } from "~/core/experiment/experiment-line";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { metricBreakdown } from "~/core/metric/report/metric-breakdown";
import { metricReport } from "~/core/metric/report/metric-report";
import type { CalendarDay } from "~/core/time/calendar-day";
import { listContextEvents } from "~/data/context/context-event.server";
import { listSeriesBreaks } from "~/data/context/series-break.server";
import { listExperiments } from "~/data/experiment/experiment.server";
import type { Metric } from "~/data/metric/metric.server";
import { getLatestSpanStart, listReadings } from "~/data/metric/reading.server";
import { listSiteNames } from "~/data/metric/site-name.server";
import { listVerbatims } from "~/data/metric/verbatim.server";
import { listKeyResults } from "~/data/okr/key-result.server";
import type { OrgClient } from "~/data/org.server";

/** Two years of weeks: more melts into a line. */
const PERIODS = 104;
const MOST_TESTS = 20;
const MOST_EVENTS = 30;
const MOST_KEY_RESULTS = 10;
const MOST_VOICES = 6;

interface Page {
  client: OrgClient;
  metric: Metric;
  today: CalendarDay;
}

/** The latest periods of a metric, split where it matters, and what points at it; nothing grows with its years or answers. */
export async function loadMetricPage({ client, metric, today }: Page) {
  const metricId = metric.id;
  const seriesBreaks = await listSeriesBreaks({ client, metricId });
  const { report, ...splits } = await loadReport({
    client,
    metric,
    breaks: seriesBreaks.map(({ breakOn }) => breakOn),
  });
  const drawn = report.outcome === "report" ? report.points : [];
  return {
    report,
    ...splits,
    seriesBreaks,
    contextEvents: drawn[0]
      ? await listContextEvents({
          client,
          metricId,
          from: drawn[0].periodStart,
          to: drawn.at(-1)?.periodEnd,
          most: MOST_EVENTS,
        })
      : [],
    voices: await listVerbatims({ client, metricId, limit: MOST_VOICES }),
    keyResults: (
      await listKeyResults({ client, metricId, limit: MOST_KEY_RESULTS })
    ).map(
      ({
        id,
        title,
        objective,
        direction,
        targetValue,
        bandLow,
        bandHigh,
      }) => ({
        id,
        title,
        objective,
        direction,
        targetValue,
        bandLow,
        bandHigh,
      }),
    ),
    experiments: await loadTests({ client, metric, today }),
  };
}

async function loadReport({
  client,
  metric,
  breaks,
}: Pick<Page, "client" | "metric"> & { breaks: readonly CalendarDay[] }) {
  const { id: metricId, kind, granularity } = metric;
  const { form } = METRIC_KIND_DEFINITIONS[kind];
  const query = { client, metricId, form, granularity };
  const from = await getLatestSpanStart({ ...query, periods: PERIODS });
  const readings = from === null ? [] : await listReadings({ ...query, from });
  const report = metricReport(metric, readings, breaks);
  const current = report.outcome === "report" ? report.current : null;
  if (!current) return { report, sites: [], channels: [] };
  const recent = { ...query, from: current.from, to: current.to };
  const names = await listSiteNames({ client });
  const bySite = await listReadings({ ...recent, splitBy: "site" });
  const byChannel = await listReadings({ ...recent, splitBy: "channel" });
  return {
    report,
    sites: metricBreakdown(
      metric,
      bySite,
      ({ siteId }) => names.get(siteId ?? "") ?? null,
    ),
    channels: metricBreakdown(
      metric,
      byChannel,
      ({ channel }) => channel || null,
    ),
  };
}

/** The newest tests that aimed at it, with the verdict each has now. */
async function loadTests({ client, metric, today }: Page) {
  const rows = await listExperiments({
    client,
    metricId: metric.id,
    limit: MOST_TESTS,
  });
  return rows.map((row) => {
    const progress = experimentProgress(row, today);
    const { id, title, owner, startedOn, sites, verdict, grade } = row;
    const result = verdict && grade !== null ? { verdict, grade } : null;
    const { state } = progress;
    return {
      id,
      title,
      owner,
      startedOn,
      sites,
      state,
      progress,
      metricName: null,
      result,
    };
  });
}
