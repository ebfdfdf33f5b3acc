import type {
  AnalyseInput,
  Design,
  Facts,
  ModelChoice,
  Observation,
} from "../../evidence/contract";
import {
  durationSettings,
  type DurationMetric,
} from "../../metric/contract/duration-settings";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricDirection,
  type MetricKind,
  type MetricScale,
} from "../../metric/metric-kind";
import type { MetricReading } from "../../metric/reading";
import { toObservations } from "../../metric/to-observations";
import {
  addDays,
  daysBetween,
  type CalendarDay,
} from "../../time/calendar-day";
import { movePeriod, type Granularity } from "../../time/period";
import { drawnObservations } from "../schedule/drawn-observations";
import type { DrawnSchedule } from "../schedule/drawn-schedule";
import { isScheduleDesign } from "../schedule/schedule-settings";
import {
  comparablePeriods,
  lastDayRead,
  stoppedShortBy,
  verdictFrom,
  type AnalysedDays,
} from "./analysis-window";

/** What one metric of a test is read against: the metric it should move, or a guardrail. */
export interface AnalysedMetric extends DurationMetric {
  kind: MetricKind;
  scale: MetricScale | null;
  granularity: Granularity;
  /** On the scale of the kind's threshold effect; a guardrail brings its own. */
  practicalThreshold: number;
  seasonality: "none" | "weekly" | "yearly";
  /** The way it should go. */
  direction: MetricDirection;
  minimumEffect: number;
}

/** A started test with what it declared and what happened to it, as far as an analysis needs it. */
export interface AnalysedExperiment extends Omit<
  AnalysedDays,
  "granularity" | "seriesBreaks"
> {
  design: Design;
  isInvalid: boolean;
  amendments: number;
  /** Ids of the sites on which it runs; none means everywhere. */
  treatedSiteIds: readonly string[];
  facts: Facts;
  /** By which its turns were drawn; null where none were. */
  schedule: AnalysedSchedule | null;
  /** Days on which it stood still. */
  pausedOn: readonly CalendarDay[];
}

export type AnalysedSchedule = Pick<
  DrawnSchedule,
  "design" | "granularity" | "slots"
> & {
  /** An instant as ISO text. */
  drawnAt: string;
};

export type AnalysisInput =
  | { outcome: "input"; input: AnalyseInput }
  | { outcome: "no-readings" }
  | { outcome: "unreadable"; reason: string };

/** Periods of history a comparison of levels looks back on: the baseline is recent and rolling. */
const BASELINE_PERIODS: Readonly<Record<Granularity, number>> = {
  day: 84,
  week: 26,
  month: 36,
};
/** Three years of weeks; older history belongs to another process. */
const MOST_PERIODS = 156;

/** Whether the sites are read one by one: beside comparison sites, or where each has its own turns. */
export function readsUnits(
  design: Design,
  schedule: Pick<DrawnSchedule, "slots"> | null,
): boolean {
  return isScheduleDesign(design)
    ? (schedule?.slots.some(({ siteId }) => siteId !== null) ?? false)
    : design === "difference-in-differences" || design === "synthetic-control";
}

/** What the readings are added up to: the turns of a schedule, else the metric's own periods. */
export function readGranularity(
  granularity: Granularity,
  schedule: Pick<DrawnSchedule, "granularity"> | null,
): Granularity {
  return schedule?.granularity ?? granularity;
}

/** Periods before the start that a design reads. */
export function historyPeriods(
  design: Design,
  granularity: Granularity,
): number {
  return design === "interrupted-time-series" || design === "synthetic-control"
    ? MOST_PERIODS
    : BASELINE_PERIODS[granularity];
}

/**
 * The days whose readings an analysis may need, wide enough for a history with gaps. Nothing beyond a series break is
 * read: neither its level nor its mix of channels says anything of this series.
 */
export function daysToRead(
  design: Design,
  days: AnalysedDays,
): { from: CalendarDay; to: CalendarDay } {
  const { startedOn, granularity, seriesBreaks } = days;
  const periods = historyPeriods(design, granularity);
  const widest = movePeriod(startedOn, granularity, -2 * periods);
  const isBefore = (day: CalendarDay) => day <= startedOn;
  const from = [widest, ...seriesBreaks.filter(isBefore)].toSorted().at(-1)!;
  const ends = seriesBreaks
    .filter((day) => !isBefore(day))
    .map((day) => addDays(day, -1));
  return { from, to: [lastDayRead(days), ...ends].toSorted()[0]! };
}

/**
 * What the engine is asked about a test and one metric. `readings` are those of its sites (the caller's choice), whole,
 * and by site for a design that compares sites. `seriesBreaks` are the metric's. The day of judgement is `today` until
 * the window has closed and the closing day from then on, so that the same readings always make the same input.
 */
export function analysisInput(args: {
  experiment: AnalysedExperiment;
  metric: AnalysedMetric;
  seriesBreaks: readonly CalendarDay[];
  readings: readonly MetricReading[];
  today: CalendarDay;
}): AnalysisInput {
  const { experiment, metric, readings, seriesBreaks, today } = args;
  const { kind, scale } = metric;
  const { schedule } = experiment;
  const granularity = readGranularity(metric.granularity, schedule);
  const bySite = readsUnits(experiment.design, schedule);
  const days = { ...experiment, granularity, seriesBreaks };
  const found = toObservations({
    kind,
    scale,
    readings,
    granularity,
    bySite,
    durations: durationSettings(metric),
  });
  if (found.outcome === "no-readings") return found;
  if (found.outcome !== "observations")
    return { outcome: "unreadable", reason: found.outcome };
  const observations = chosenPeriods(found.observations, experiment, days);
  if (observations.length === 0) return { outcome: "no-readings" };
  const closes = verdictFrom(days);
  const definition = METRIC_KIND_DEFINITIONS[kind];
  const input: AnalyseInput = {
    design: experiment.design,
    metric: {
      kind: definition.contractKind,
      direction: metric.direction,
      practicalThreshold: metric.practicalThreshold,
    },
    effect: definition.thresholdEffect,
    confidence: 0.95,
    intervention: interventionOf(days),
    ...(bySite && !schedule
      ? { treatedUnits: observedUnits(experiment.treatedSiteIds, observations) }
      : {}),
    observations,
    model: modelFor(experiment, metric, observations[0]!.period),
    asOf: today < closes ? today : closes,
    status: experiment.isInvalid ? "invalid" : "finished",
    declared: declaredOf(experiment, metric, days),
    facts: experiment.facts,
  };
  return { outcome: "input", input };
}

/** The recent history with what came after; of a drawn schedule its turns, which need no history. */
function chosenPeriods(
  observations: readonly Observation[],
  { design, schedule, pausedOn }: AnalysedExperiment,
  days: AnalysedDays,
): Observation[] {
  const { before, after } = comparablePeriods(observations, days);
  if (schedule) {
    const until = lastDayRead(days);
    return drawnObservations(after, schedule, { pausedOn, until });
  }
  const most = historyPeriods(design, days.granularity);
  return [...latestPeriods(before, most), ...after];
}

/** A site that was not read is no unit: the engine refuses the name of one that it cannot find. */
function observedUnits(
  sites: readonly string[],
  observations: readonly Observation[],
): string[] {
  const observed = new Set(observations.map(({ unit }) => unit));
  return sites.filter((site) => observed.has(site));
}

/** The engine adds the lag to the end by itself. */
function interventionOf(days: AnalysedDays): AnalyseInput["intervention"] {
  const { startedOn, lagDays } = days;
  const read = daysBetween(startedOn, lastDayRead(days));
  const end = movePeriod(startedOn, "day", Math.max(0, read - lagDays));
  return { start: startedOn, end, lagDays };
}

/** A test cut short was read for another time than it declared: that is an amendment. */
function declaredOf(
  { amendments, measuringDays, pausedDays, schedule }: AnalysedExperiment,
  { minimumEffect }: AnalysedMetric,
  days: AnalysedDays,
): AnalyseInput["declared"] {
  return {
    minimumEffect,
    windowDays: measuringDays + pausedDays,
    amended: amendments > 0 || stoppedShortBy(days) > 0,
    ...(schedule ? { scheduleDrawnAt: schedule.drawnAt } : {}),
  };
}

function latestPeriods(
  observations: readonly Observation[],
  most: number,
): Observation[] {
  const periods = [...new Set(observations.map(({ period }) => period))];
  const first = periods.slice(-most)[0];
  return observations.filter(
    ({ period }) => first === undefined || period >= first,
  );
}

/** Days of history from which a season can be told from chance: two rounds of it. */
const SEASON_DAYS = { weekly: 28, yearly: 730 } as const;

function modelFor(
  { design, startedOn }: AnalysedExperiment,
  { seasonality, granularity }: AnalysedMetric,
  first: CalendarDay,
): ModelChoice {
  if (design !== "interrupted-time-series" || seasonality === "none") return {};
  if (seasonality === "weekly" && granularity !== "day") return {};
  if (daysBetween(first, startedOn) < SEASON_DAYS[seasonality]) return {};
  return { seasonality, harmonics: 2 };
}
