import type {
  AnalyseInput,
  Design,
  Facts,
  ModelChoice,
  Observation,
} from "../../evidence/contract";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricDirection,
  type MetricKind,
  type MetricScale,
} from "../../metric/metric-kind";
import type { MetricReading } from "../../metric/reading";
import { toObservations } from "../../metric/to-observations";
import { daysBetween, type CalendarDay } from "../../time/calendar-day";
import { movePeriod, type Granularity } from "../../time/period";
import {
  comparablePeriods,
  lastDayRead,
  stoppedShortBy,
  verdictFrom,
  type AnalysedDays,
} from "./analysis-window";

/** What one metric of a test is read against: the metric it should move, or a guardrail. */
export interface AnalysedMetric {
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
}

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

/** Designs that read the sites one by one, with the comparison sites beside the treated. */
export function readsUnits(design: Design): boolean {
  return (
    design === "difference-in-differences" || design === "synthetic-control"
  );
}

function historyPeriods(design: Design, granularity: Granularity): number {
  return design === "interrupted-time-series" || design === "synthetic-control"
    ? MOST_PERIODS
    : BASELINE_PERIODS[granularity];
}

/** The days whose readings an analysis may need; wide enough for a history with gaps. */
export function daysToRead(
  design: Design,
  days: AnalysedDays,
): { from: CalendarDay; to: CalendarDay } {
  const periods = historyPeriods(design, days.granularity);
  const from = movePeriod(days.startedOn, days.granularity, -2 * periods);
  return { from, to: lastDayRead(days) };
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
  const { kind, scale, granularity } = metric;
  const bySite = readsUnits(experiment.design);
  const days = { ...experiment, granularity, seriesBreaks };
  const found = toObservations({ kind, scale, readings, granularity, bySite });
  if (found.outcome === "no-readings") return found;
  if (found.outcome !== "observations")
    return { outcome: "unreadable", reason: found.outcome };
  const { before, after } = comparablePeriods(found.observations, days);
  const history = latestPeriods(
    before,
    historyPeriods(experiment.design, granularity),
  );
  if (history.length + after.length === 0) return { outcome: "no-readings" };
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
    ...(bySite ? { treatedUnits: [...experiment.treatedSiteIds] } : {}),
    observations: [...history, ...after],
    model: modelFor(experiment, metric, history[0]?.period),
    asOf: today < closes ? today : closes,
    status: experiment.isInvalid ? "invalid" : "finished",
    declared: declaredOf(experiment, metric, days),
    facts: experiment.facts,
  };
  return { outcome: "input", input };
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
  { amendments, measuringDays, pausedDays }: AnalysedExperiment,
  { minimumEffect }: AnalysedMetric,
  days: AnalysedDays,
): AnalyseInput["declared"] {
  return {
    minimumEffect,
    windowDays: measuringDays + pausedDays,
    amended: amendments > 0 || stoppedShortBy(days) > 0,
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
  first: CalendarDay | undefined,
): ModelChoice {
  if (
    design !== "interrupted-time-series" ||
    seasonality === "none" ||
    first === undefined
  )
    return {};
  if (seasonality === "weekly" && granularity !== "day") return {};
  if (daysBetween(first, startedOn) < SEASON_DAYS[seasonality]) return {};
  return { seasonality, harmonics: 2 };
}
