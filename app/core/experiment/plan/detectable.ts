import type { Design } from "../../evidence/contract";
import { effectAt } from "../../evidence/plan/curve/power-curve";
import type { HistoryPanel } from "../../evidence/plan/history/history-panel";
import {
  answersPerPeriod,
  LEAST_AFTER,
  plannedCurve,
  type PlannedTest,
} from "../../evidence/plan/planned-curve";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
} from "../../metric/metric-kind";

/** A change that is there is to be seen four times in five. */
const POWER = 0.8;
/** Fewer periods say too little of how a metric moves by itself to plan by. */
const LEAST_PERIODS = 6;
/** Simulated series a figure: steady to a tenth of itself at worst, and fast enough for a page. */
const DRAWS = 10;
/** Longer windows are not looked into: nobody waits, and each period costs. */
const MOST_PERIODS = 120;
const RISK = { confidence: 0.95, alternative: "two-sided" } as const;

export interface PlannedExperiment {
  kind: MetricKind;
  design: Design;
  /** On the scale of the metric's threshold. */
  minimumEffect: number;
  measuringDays: number;
  /** The metric's past at the places of the test, on the scale of `planScale`; null where it has none. */
  panel: HistoryPanel | null;
  /** Places of the test, and those that could join: 0 and 0 where it runs everywhere. */
  sites: { planned: number; available: number };
}

export interface DetectableChange {
  outcome: "detectable";
  /** Smallest change that would be seen four times in five, on the scale of the metric's threshold. */
  effect: number;
  enough: boolean;
  /** Answers expected while measuring; null for what nobody answers. */
  answers: number | null;
  /** What keeps it from being smaller: too few answers, or a metric that moves by itself. */
  limit: "answers" | "swings";
}

export type Detectable =
  | DetectableChange
  | { outcome: "too-little-history"; periods: number; needed: number }
  /** Too few whole periods fit into the measuring days. */
  | { outcome: "window-too-short"; neededDays: number }
  /** The design shows no change of any size in so short a time. */
  | { outcome: "blind" }
  | { outcome: "not-computable" };

/** How a metric's past is read for a plan: thresholds that are shares or ratios want relative values. */
export function planScale(kind: MetricKind): "absolute" | "relative" {
  const { thresholdEffect } = METRIC_KIND_DEFINITIONS[kind];
  return thresholdEffect === "absolute" ? "absolute" : "relative";
}

/**
 * The change a plan could show, by the code that answers `plan` for programs: the design's own estimator on noise like that of the
 * metric's past at its places. An estimate for choosing a window, not a promise.
 */
export function detectable(planned: PlannedExperiment): Detectable {
  const { panel, measuringDays, minimumEffect, design } = planned;
  const periods = panel?.treated.values.length ?? 0;
  if (!panel || periods < LEAST_PERIODS)
    return { outcome: "too-little-history", periods, needed: LEAST_PERIODS };
  const least = design === "interrupted-time-series" ? LEAST_AFTER : 1;
  if (periodsIn(measuringDays, panel) < least)
    return {
      outcome: "window-too-short",
      neededDays: Math.ceil(least * panel.periodDays),
    };
  const effect = smallestChange(planned);
  if (effect === "blind") return { outcome: "blind" };
  if (effect === null) return { outcome: "not-computable" };
  return {
    outcome: "detectable",
    effect,
    enough: effect <= minimumEffect,
    answers: answersOf(planned, panel),
    limit: isLimitedByAnswers(panel) ? "answers" : "swings",
  };
}

interface Otherwise {
  days?: number;
  sites?: number;
  design?: Design;
  /** Turns of one draw, instead of days, and how they are drawn. */
  periods?: number;
  turns?: PlannedTest["turns"];
}

/** With other days, places or another design, where those are given; null where nothing can be said. */
export function smallestChange(
  planned: PlannedExperiment,
  otherwise: Otherwise = {},
): number | "blind" | null {
  const { panel, kind } = planned;
  if (!panel) return null;
  const days = otherwise.days ?? planned.measuringDays;
  const after = Math.min(
    MOST_PERIODS,
    otherwise.periods ?? periodsIn(days, panel),
  );
  if (after < 1) return null;
  const design = otherwise.design ?? planned.design;
  const curve = plannedCurve(
    testOf(planned, panel, { after, design, ...otherwise }),
  );
  if (typeof curve === "string") return null;
  const found = effectAt(curve, POWER);
  if (found === null) return "blind";
  if (!(found > 0)) return null;
  return planScale(kind) === "absolute" ? found : Math.expm1(found);
}

function testOf(
  { kind, sites }: PlannedExperiment,
  panel: HistoryPanel,
  asked: { after: number; design: Design } & Pick<Otherwise, "sites" | "turns">,
): PlannedTest {
  const { contractKind } = METRIC_KIND_DEFINITIONS[kind];
  // Of places taken as one, the history has one series: more of them count as so many times as large.
  const planned = Math.max(1, sites.planned);
  const share = panel.treatedUnits.length / planned;
  const turns = asked.turns ?? turnsOf(panel);
  return {
    design: asked.design,
    kind: contractKind,
    panel,
    sites: (asked.sites ?? planned) * share,
    after: asked.after,
    risk: RISK,
    draws: DRAWS,
    turns,
  };
}

/** As the schedule's form proposes them: weekdays in pairs, and weeks half and half. */
function turnsOf({ granularity }: HistoryPanel): PlannedTest["turns"] {
  return { pairs: granularity === "day", draws: 1 };
}

function periodsIn(days: number, { periodDays }: HistoryPanel): number {
  return Math.floor(days / Math.floor(periodDays));
}

function answersOf(
  { kind, measuringDays }: PlannedExperiment,
  panel: HistoryPanel,
): number | null {
  const { contractKind } = METRIC_KIND_DEFINITIONS[kind];
  if (contractKind === "rate" || contractKind === "value") return null;
  const perPeriod = answersPerPeriod({
    panel,
    sites: panel.treatedUnits.length,
    kind: contractKind,
  });
  return Math.round((perPeriod * measuringDays) / panel.periodDays);
}

/** Whether asking more customers would help more than a calmer metric: sampling is half of what varies. */
function isLimitedByAnswers({ treated }: HistoryPanel): boolean {
  const { values, sampling } = treated;
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) /
    (values.length - 1);
  return sampling > variance / 2;
}
