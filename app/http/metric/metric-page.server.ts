import { experimentProgress } from "~/core/experiment/experiment-line";
import type { CalendarDay } from "~/core/time/calendar-day";
import { listContextEvents } from "~/data/context/context-event.server";
import { listSeriesBreaks } from "~/data/context/series-break.server";
import { listExperiments } from "~/data/experiment/experiment.server";
import type { Metric } from "~/data/metric/metric.server";
import { listKeyResults } from "~/data/okr/key-result.server";
import type { OrgClient } from "~/data/org.server";
import { loadSliceView } from "./page/slice-view.server";

const MOST_TESTS = 20;
const MOST_EVENTS = 30;
const MOST_KEY_RESULTS = 10;

interface Page {
  client: OrgClient;
  metric: Metric;
  today: CalendarDay;
}

/** A metric or the part of it an address asks for, split where it matters, and what points at it. */
export async function loadMetricPage({
  client,
  metric,
  today,
  request,
}: Page & { request: Request }) {
  const metricId = metric.id;
  const seriesBreaks = await listSeriesBreaks({ client, metricId });
  const breaks = seriesBreaks.map(({ breakOn }) => breakOn);
  const view = await loadSliceView({ client, metric, breaks, request });
  const drawn = view.report.outcome === "report" ? view.report.points : [];
  return {
    ...view,
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
    keyResults: await loadKeyResults({ client, metricId }),
    experiments: await loadTests({ client, metric, today }),
  };
}

async function loadKeyResults({
  client,
  metricId,
}: {
  client: OrgClient;
  metricId: string;
}) {
  const rows = await listKeyResults({
    client,
    metricId,
    limit: MOST_KEY_RESULTS,
  });
  return rows.map(
    ({ id, title, objective, direction, targetValue, bandLow, bandHigh }) => ({
      id,
      title,
      objective,
      direction,
      targetValue,
      bandLow,
      bandHigh,
    }),
  );
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
