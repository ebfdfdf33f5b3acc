import type { Design, Facts } from "~/core/evidence/contract";
import { pauseDays } from "~/core/experiment/log/acting-days";
import { fidelity } from "~/core/experiment/log/fidelity";
import { isScheduleDesign } from "~/core/experiment/schedule/schedule-settings";
import { pausedDays, storedPausedDays } from "~/core/experiment/pauses";
import {
  analysisInput,
  daysToRead,
  readGranularity,
  readsUnits,
  type AnalysisInput,
} from "~/core/experiment/judgement/analysis-input";
import { mixShiftPoints } from "~/core/experiment/judgement/mix-shift";
import { experimentWindows } from "~/core/experiment/windows";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import { listContextEvents } from "~/data/context/context-event.server";
import { listSeriesBreaks } from "~/data/context/series-break.server";
import { countOverlappingExperiments } from "~/data/experiment/experiment-overlap.server";
import type { Experiment } from "~/data/experiment/experiment.server";
import { getOrganizationSettings } from "~/data/identity/organization-settings.server";
import { countPlanAmendments } from "~/data/experiment/plan-amendment.server";
import { countMetricAmendments } from "~/data/metric/metric-amendment.server";
import {
  getSchedule,
  type Schedule,
} from "~/data/experiment/schedule/schedule.server";
import { listDays } from "~/data/experiment/log/day-log.server";
import type { Metric } from "~/data/metric/metric.server";
import { listReadings } from "~/data/metric/reading.server";
import type { OrgClient } from "~/data/org.server";

/** A test with its days and what is known of how it ran, whatever the metric. */
export interface StartedTest {
  readonly experiment: Experiment;
  readonly startedOn: CalendarDay;
  readonly stoppedOn: CalendarDay | null;
  readonly pausedDays: number;
  /** First and last day of the windows, pauses counted. */
  readonly windows: { readonly from: CalendarDay; readonly to: CalendarDay };
  readonly treatedSiteIds: readonly string[];
  readonly comparisonSiteIds: readonly string[];
  readonly fidelity: number | undefined;
  /** Of a design that takes turns: the draw that counts. */
  readonly schedule: Schedule | null;
  /** Days on which it stood still, by the organisation's calendar. */
  readonly pausedOn: readonly CalendarDay[];
}

/** Null before the start, or where nothing was said to move. */
export async function startedTest({
  client,
  experiment,
  today,
}: {
  client: OrgClient;
  experiment: Experiment;
  today: CalendarDay;
}): Promise<StartedTest | null> {
  const { startedOn, expectation, sites, moves } = experiment;
  if (!startedOn || !expectation) return null;
  const { actingDays, measuringDays, lagDays, reviewFrom } = {
    ...expectation,
    reviewFrom: experiment.reviewFrom,
  };
  const lengths = { startedOn, actingDays, measuringDays, lagDays };
  const timeZone = await zoneOfPauses(client, moves);
  const paused = reviewFrom
    ? storedPausedDays({ ...lengths, reviewFrom })
    : pausedDays(moves, today, timeZone);
  const ends = experimentWindows({ ...lengths, pausedDays: paused });
  const days = await listDays({ client, experimentId: experiment.id });
  const kept = fidelity(days, actingDays + paused);
  const stopped = moves.some(({ toState }) => toState === "stopped-early");
  return {
    experiment,
    startedOn,
    stoppedOn: stopped ? experiment.endedOn : null,
    pausedDays: paused,
    windows: { from: startedOn, to: addDays(ends.reviewFrom, -1) },
    treatedSiteIds: idsOf(sites, "treated"),
    comparisonSiteIds: idsOf(sites, "comparison"),
    fidelity: kept.outcome === "known" ? kept.ratio : undefined,
    schedule: isScheduleDesign(experiment.design)
      ? await getSchedule({ client, experimentId: experiment.id })
      : null,
    pausedOn: pauseDays(moves, today, timeZone),
  };
}

/** Days of pauses are those of the organisation; asked only where there is a pause. */
async function zoneOfPauses(
  { orgId }: OrgClient,
  moves: Experiment["moves"],
): Promise<string> {
  if (!moves.some(({ toState }) => toState === "paused")) return "UTC";
  const settings = await getOrganizationSettings({ orgId });
  return settings?.timeZone ?? "UTC";
}

function idsOf(
  sites: Experiment["sites"],
  role: "treated" | "comparison",
): string[] {
  return sites
    .filter((site) => site.role === role)
    .map(({ siteId }) => siteId)
    .toSorted();
}

/** A metric of the test with what it is read against: what was hoped for, or the harm a guardrail allows. */
export interface ReadMetric {
  readonly metric: Metric;
  readonly direction: "up" | "down";
  readonly practicalThreshold: number;
  readonly minimumEffect: number;
}

/** What the engine is asked about this metric, from its readings as they are today. */
export async function readForAnalysis({
  client,
  test,
  read,
  today,
}: {
  client: OrgClient;
  test: StartedTest;
  read: ReadMetric;
  today: CalendarDay;
}): Promise<AnalysisInput> {
  const { experiment } = test;
  const { metric } = read;
  const breaks = await listSeriesBreaks({ client, metricId: metric.id });
  const seriesBreaks = breaks.map(({ breakOn }) => breakOn);
  const { design } = experiment;
  const since = experiment.expectation!.lockedAt;
  const metricId = metric.id;
  const redefined = since
    ? await countMetricAmendments({ client, metricId, since })
    : 0;
  const replanned = await countPlanAmendments({
    client,
    experimentId: experiment.id,
    startedOn: test.startedOn,
  });
  const { measuringDays, lagDays } = experiment.expectation!;
  const days = { ...test, measuringDays, lagDays };
  const granularity = readGranularity(metric.granularity, test.schedule);
  const span = daysToRead(design, { ...days, granularity, seriesBreaks });
  const readings = await readingsOf({ client, test, metric, design, span });
  return analysisInput({
    experiment: {
      ...days,
      design,
      amendments: experiment.amendments + redefined + replanned,
      isInvalid: experiment.state === "invalid",
      schedule: test.schedule && {
        ...test.schedule,
        drawnAt: test.schedule.drawnAt.toISOString(),
      },
      facts: await factsOf({ client, test, metric, span }),
    },
    metric: { ...metric, ...read },
    seriesBreaks,
    readings,
    today,
  });
}

interface Reading {
  client: OrgClient;
  test: StartedTest;
  metric: Metric;
  span: { from: CalendarDay; to: CalendarDay };
}

function readingsOf({
  client,
  test,
  metric,
  design,
  span,
}: Reading & { design: Design }) {
  const { treatedSiteIds, comparisonSiteIds, schedule } = test;
  const bySite = readsUnits(design, schedule);
  const siteIds = bySite
    ? [...treatedSiteIds, ...comparisonSiteIds]
    : treatedSiteIds;
  return listReadings({
    client,
    metricId: metric.id,
    form: METRIC_KIND_DEFINITIONS[metric.kind].form,
    granularity: readGranularity(metric.granularity, schedule),
    splitBy: bySite ? "site" : "nothing",
    siteIds: siteIds.length > 0 ? siteIds : null,
    ...span,
  });
}

/** What weakens a result: context, a shifted mix of channels, days not done, other tests. */
async function factsOf({
  client,
  test,
  metric,
  span,
}: Reading): Promise<Facts> {
  const { experiment, startedOn, treatedSiteIds, comparisonSiteIds } = test;
  const siteIds = [...treatedSiteIds, ...comparisonSiteIds];
  const { id: metricId, kind } = metric;
  const { from, to } = test.windows;
  const events = await listContextEvents({
    client,
    from,
    to,
    metricId,
    ...(siteIds.length > 0 ? { siteIds } : {}),
    most: 1,
  });
  const byChannel = await listReadings({
    client,
    metricId,
    form: METRIC_KIND_DEFINITIONS[kind].form,
    granularity: metric.granularity,
    splitBy: "channel",
    siteIds: treatedSiteIds.length > 0 ? treatedSiteIds : null,
    ...span,
  });
  return {
    pickedBecauseWorst: experiment.pickedBecauseWorst,
    contextOverlap: events.length > 0,
    mixShiftPoints: mixShiftPoints({ kind, readings: byChannel, startedOn }),
    ...(test.fidelity === undefined ? {} : { fidelity: test.fidelity }),
    overlappingTests: await countOverlappingExperiments({
      client,
      experimentId: experiment.id,
      metricId,
      from,
      to,
    }),
  };
}
