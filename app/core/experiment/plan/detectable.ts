import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
} from "../../metric/metric-kind";
import { detectableEffect } from "../../stats/planning/detectable-effect";
import { plan } from "../../stats/planning/plan";
import type { Granularity } from "../../time/period";
import { swingOf, type HistoryFacts } from "./history-facts";

/** A change that is there is to be seen four times in five. */
const POWER = 0.8;
/** Fewer periods say nothing of how a metric swings. */
const LEAST_PERIODS = 6;
const PERIOD_DAYS: Readonly<Record<Granularity, number>> = {
  day: 1,
  week: 7,
  month: 30,
};

export interface PlannedTest {
  kind: MetricKind;
  granularity: Granularity;
  direction: "up" | "down";
  /** On the scale of the metric's threshold. */
  minimumEffect: number;
  measuringDays: number;
  treated: HistoryFacts;
  /** Null without places to compare with. */
  comparison: HistoryFacts | null;
  /** Places the test runs at, and all that have readings: what more places could add. */
  sites: { planned: number; available: number };
}

export type Improvement =
  | { kind: "longer"; measuringDays: number }
  | { kind: "more-sites"; sites: number };

export interface DetectableChange {
  outcome: "detectable";
  /** Smallest change that would be seen four times in five, on the scale of the metric's threshold. */
  effect: number;
  enough: boolean;
  /** Answers expected while measuring; null for what nobody answers. */
  answers: number | null;
  /** What keeps it from being smaller: too few answers, or a metric that swings by itself. */
  limit: "answers" | "swings";
  /** What would make it enough, the cheapest first; empty when it is, or when nothing would. */
  improvements: Improvement[];
}

export type Detectable =
  | DetectableChange
  | { outcome: "too-little-history"; periods: number; needed: number }
  /** Not one whole period fits into the measuring days. */
  | { outcome: "window-too-short"; neededDays: number }
  | { outcome: "not-computable" };

/**
 * The change a plan could show, from the past of its metric at its places. Two things blur a change, and the larger
 * counts: the answers are a sample (as R's power.prop.test and its like have it, for equal groups before and after), and
 * periods swing about their neighbours more than a sample does (Bloom's detectable effect on the mean of periods).
 * Comparison places add their own blur. An estimate for choosing a window, not a promise.
 */
export function detectable(planned: PlannedTest): Detectable {
  const { treated, granularity, measuringDays } = planned;
  if (measuringDays < PERIOD_DAYS[granularity])
    return {
      outcome: "window-too-short",
      neededDays: PERIOD_DAYS[granularity],
    };
  if (treated.periods < LEAST_PERIODS)
    return {
      outcome: "too-little-history",
      periods: treated.periods,
      needed: LEAST_PERIODS,
    };
  const found = smallestChange(planned, measuringDays, 1);
  if (found === null) return { outcome: "not-computable" };
  const enough = found.effect <= planned.minimumEffect;
  const perDay = answersPerDay(planned);
  return {
    outcome: "detectable",
    effect: found.effect,
    enough,
    answers: perDay === null ? null : Math.round(perDay * measuringDays),
    limit: found.limit,
    improvements: enough ? [] : improvementsOf(planned),
  };
}

function answersPerDay({ treated, granularity, kind }: PlannedTest) {
  const isAnswered = METRIC_KIND_DEFINITIONS[kind].contractKind !== "rate";
  return isAnswered && treated.perPeriod !== null
    ? treated.perPeriod / PERIOD_DAYS[granularity]
    : null;
}

/** With `more` times as many places as planned. Null where nothing can be said. */
function smallestChange(
  planned: PlannedTest,
  days: number,
  more: number,
): { effect: number; limit: "answers" | "swings" } | null {
  const answers = fromAnswers(planned, days, more);
  const swings = fromSwings(planned, days, more);
  const largest = Math.max(answers ?? 0, swings ?? 0);
  const effect = onThresholdScale(largest, planned);
  if (effect === null || effect === 0) return null;
  return {
    effect,
    limit: (swings ?? 0) > (answers ?? 0) ? "swings" : "answers",
  };
}

function fromAnswers(
  { treated, comparison, granularity, direction }: PlannedTest,
  days: number,
  more: number,
): number | null {
  if (treated.answers === null || treated.perPeriod === null) return null;
  const nPerGroup =
    (treated.perPeriod * more * days) / PERIOD_DAYS[granularity];
  const answer = plan({
    metric: treated.answers,
    nPerGroup,
    power: POWER,
    direction,
  });
  if (answer.outcome !== "planned") return null;
  const beside = comparison?.perPeriod
    ? (treated.perPeriod * more) / comparison.perPeriod
    : 0;
  return Math.abs(answer.effect) * Math.sqrt(1 + beside);
}

function fromSwings(
  { treated, comparison, granularity }: PlannedTest,
  days: number,
  more: number,
): number | null {
  const series = comparison ? gaps(treated, comparison) : valuesOf(treated);
  const sigma = swingOf(series);
  if (sigma === null || series.length < LEAST_PERIODS) return null;
  const after = Math.max(1, Math.floor(days / PERIOD_DAYS[granularity]));
  const standardError =
    (sigma / Math.sqrt(more)) * Math.sqrt(1 / after + 1 / series.length);
  return detectableEffect(standardError, series.length - 1, POWER);
}

function valuesOf({ values }: HistoryFacts): number[] {
  return values.map(({ value }) => value);
}

/** Treated less comparison, of the periods that both have. */
function gaps(treated: HistoryFacts, comparison: HistoryFacts): number[] {
  const theirs = new Map(
    comparison.values.map(({ period, value }) => [period, value]),
  );
  return treated.values.flatMap(({ period, value }) => {
    const other = theirs.get(period);
    return other === undefined ? [] : [value - other];
  });
}

/** A share of the baseline where thresholds are shares; null where the baseline is nothing. */
function onThresholdScale(
  effect: number,
  { kind, treated }: PlannedTest,
): number | null {
  const isAbsolute =
    METRIC_KIND_DEFINITIONS[kind].thresholdEffect === "absolute";
  const found = isAbsolute ? effect : effect / Math.abs(treated.baseline);
  return Number.isFinite(found) ? found : null;
}

/** Windows people plan in. */
const WINDOWS = [14, 21, 28, 42, 56, 84, 112, 168, 252, 364] as const;

/** Waiting costs a team less than being in more places. */
function improvementsOf(planned: PlannedTest): Improvement[] {
  const { measuringDays, minimumEffect, sites } = planned;
  const isEnough = (days: number, more: number) => {
    const found = smallestChange(planned, days, more);
    return found !== null && found.effect <= minimumEffect;
  };
  const improvements: Improvement[] = [];
  const longer = WINDOWS.find(
    (days) => days > measuringDays && isEnough(days, 1),
  );
  if (longer !== undefined)
    improvements.push({ kind: "longer", measuringDays: longer });
  const { planned: now, available } = sites;
  if (now > 0 && available > now && isEnough(measuringDays, available / now)) {
    const enough = leastWhole(now + 1, available, (count) =>
      isEnough(measuringDays, count / now),
    );
    improvements.push({ kind: "more-sites", sites: enough });
  }
  return improvements;
}

/** The least whole number from `low` to `high` for which `holds`, which holds at `high` and from some number on. */
function leastWhole(
  low: number,
  high: number,
  holds: (count: number) => boolean,
): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}
