import type { AnalyseInput, Design, ModelChoice } from "../../evidence/contract";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricDirection,
  type MetricKind,
  type MetricScale,
} from "../../metric/metric-kind";
import type { MetricReading } from "../../metric/reading";
import { toObservations } from "../../metric/to-observations";
import { addDays, daysBetween, type CalendarDay } from "../../time/calendar-day";
import type { Granularity } from "../../time/period";

/** A started test with what it declared, as far as an analysis needs it. */
export interface AnalysedExperiment {
  design: Design;
  startedOn: CalendarDay;
  isInvalid: boolean;
  pickedBecauseWorst: boolean;
  amendments: number;
  /** Other tests on the same metric and site whose windows meet this one's. */
  overlappingTests: number;
  expectation: {
    direction: MetricDirection;
    minimumEffect: number;
    measuringDays: number;
    lagDays: number;
    metric: {
      kind: MetricKind;
      scale: MetricScale | null;
      granularity: Granularity;
      practicalThreshold: number;
      seasonality: "none" | "weekly" | "yearly";
    };
  };
}

export type AnalysisInput =
  | { outcome: "input"; input: AnalyseInput }
  | { outcome: "no-readings" }
  | { outcome: "unreadable"; reason: string };

/** Periods of history a before–after comparison looks back on: the baseline is recent and rolling. */
const BASELINE_PERIODS: Readonly<Record<Granularity, number>> = {
  day: 84,
  week: 26,
  month: 36,
};
/** Three years of weeks; older history belongs to another process. */
const MOST_PERIODS = 156;

/** What the engine is asked about a test: the readings of its sites (the caller's choice), whole, and what was declared. */
export function analysisInput(args: {
  experiment: AnalysedExperiment;
  readings: readonly MetricReading[];
  today: CalendarDay;
}): AnalysisInput {
  const { experiment, readings, today } = args;
  const { expectation, startedOn } = experiment;
  const { metric, lagDays, measuringDays } = expectation;
  const { kind, scale, granularity } = metric;
  const found = toObservations({
    kind,
    scale,
    readings,
    granularity,
    bySite: false,
  });
  if (found.outcome === "no-readings") return found;
  if (found.outcome !== "observations")
    return { outcome: "unreadable", reason: found.outcome };
  const definition = METRIC_KIND_DEFINITIONS[kind];
  const before = found.observations.filter(({ period }) => period < startedOn);
  const after = found.observations.filter(({ period }) => period >= startedOn);
  const kept =
    experiment.design === "before-after"
      ? BASELINE_PERIODS[granularity]
      : MOST_PERIODS;
  const history = before.slice(-kept);
  const input: AnalyseInput = {
    design: experiment.design,
    metric: {
      kind: definition.contractKind,
      direction: expectation.direction,
      practicalThreshold: metric.practicalThreshold,
    },
    effect: definition.thresholdEffect,
    confidence: 0.95,
    intervention: {
      start: startedOn,
      end: addDays(startedOn, measuringDays - 1),
      lagDays,
    },
    observations: [...history, ...after],
    model: modelFor(experiment, history[0]?.period),
    asOf: today,
    status: experiment.isInvalid ? "invalid" : "finished",
    declared: {
      minimumEffect: expectation.minimumEffect,
      windowDays: measuringDays,
      amended: experiment.amendments > 0,
    },
    facts: {
      pickedBecauseWorst: experiment.pickedBecauseWorst,
      overlappingTests: experiment.overlappingTests,
    },
  };
  return { outcome: "input", input };
}

/** Days of history from which a season can be told from chance: two rounds of it. */
const SEASON_DAYS = { weekly: 28, yearly: 730 } as const;

function modelFor(
  { design, startedOn, expectation: { metric } }: AnalysedExperiment,
  first: CalendarDay | undefined,
): ModelChoice {
  const { seasonality, granularity } = metric;
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
