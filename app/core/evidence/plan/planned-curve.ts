import type { Risk } from "~/core/stats/planning/power";
import type { Design, MetricKind } from "../contract";
import { answersCurve } from "./curve/answers-curve";
import type { PowerCurve } from "./curve/power-curve";
import { steppedCurve } from "./curve/stepped-curve";
import {
  ONE_BLOCK,
  switchbackCurve,
  type Turns,
} from "./curve/switchback-curve";
import { seriesCurve } from "./curve/series-curve";
import { mixtureCurve, unitChangesCurve } from "./curve/unit-curves";
import { differences, type HistoryPanel } from "./history/history-panel";
import {
  periodNoise,
  varianceOfMean,
  type PeriodNoise,
} from "./history/period-noise";
import { unitNoise } from "./history/unit-noise";

/** A test that is planned, with the past of its metric. */
export interface PlannedTest {
  design: Design;
  kind: MetricKind;
  panel: HistoryPanel;
  /** Places the test would run at; as many as the history treats, or others like them. */
  sites: number;
  /** Whole periods of measuring, at least 1. */
  after: number;
  risk: Risk;
  /** Simulated series; the more, the steadier and the slower. */
  draws: number;
  /** Of a switchback; half and half for all places together unless told. */
  turns?: Turns;
}

export type NoCurve =
  /** Too few periods to know how the metric moves by itself. */
  | "too-little-history"
  | "no-variance"
  | "no-comparison"
  | "too-few-units"
  /** Fewer periods of measuring than the engine reads. */
  | "too-short";

/** Comparison units from which the engine reads the spread of their changes. */
const ENOUGH_CONTROLS = 4;
/** Periods a side from which it reads a series, and not the answers. */
const LEAST_PERIODS = 4;
/** Periods after the start that a trend is continued into. */
export const LEAST_AFTER = 2;

/** What the test would show of true effects, analysed as the engine analyses that design. */
export function plannedCurve(test: PlannedTest): PowerCurve | NoCurve {
  switch (test.design) {
    case "before-after":
      return beforeAfter(test);
    case "interrupted-time-series":
      if (test.after < LEAST_AFTER) return "too-short";
      return withNoise(test, true, (noise) => series(test, noise, true));
    case "difference-in-differences":
      return comparison(test);
    case "synthetic-control":
      return mixture(test);
    case "randomised":
      return arms(test);
    case "switchback":
      return switchback(test);
    case "stepped":
      return stepped(test);
  }
}

/** The pooled noise of the history's places, for as many places as planned. */
function withNoise(
  { panel, sites }: PlannedTest,
  trend: boolean,
  use: (noise: PeriodNoise) => PowerCurve,
): PowerCurve | NoCurve {
  const { values, sampling } = panel.treated;
  const noise = periodNoise(values, { trend, sampling });
  if (!noise)
    return values.length < LEAST_PERIODS ? "too-little-history" : "no-variance";
  const share = panel.treatedUnits.length / sites;
  return use({ ...noise, variance: noise.variance * share });
}

function series(
  { design, panel, after, risk, draws }: PlannedTest,
  noise: PeriodNoise,
  trend: boolean,
): PowerCurve {
  const before = panel.treated.values.length;
  return seriesCurve({
    method: `${design}/linear-ar1`,
    trend,
    before,
    after,
    noise,
    draws,
    risk,
  });
}

function beforeAfter(test: PlannedTest): PowerCurve | NoCurve {
  const { panel, after, kind, risk } = test;
  const before = panel.treated.values.length;
  if (Math.min(before, after) >= LEAST_PERIODS)
    return withNoise(test, false, (noise) => series(test, noise, false));
  if (!(panel.answerVariance > 0)) return "no-variance";
  const perPeriod = answersPerPeriod(test);
  const variance = panel.answerVariance;
  return answersCurve(
    "before-after/two-group",
    kind,
    [
      { answers: perPeriod * before, variance },
      { answers: perPeriod * after, variance },
    ],
    risk,
  );
}

/** Answers of a period over the planned places. */
export function answersPerPeriod({
  panel,
  sites,
  kind,
}: Pick<PlannedTest, "panel" | "sites" | "kind">): number {
  // Values of several places make one value a period, not more of them.
  return kind === "value"
    ? 1
    : (panel.answersPerPeriod * sites) / panel.treatedUnits.length;
}

function comparison(test: PlannedTest): PowerCurve | NoCurve {
  const { panel, sites, after, risk, draws } = test;
  const before = panel.treated.values.length;
  const control = panel.controlUnits.length;
  if (control < 1) return "no-comparison";
  if (control >= ENOUGH_CONTROLS) {
    const noise = unitNoise(panel);
    if (!noise) return "too-little-history";
    return unitChangesCurve(noise.period, {
      before,
      after,
      treated: sites,
      control,
      risk,
    });
  }
  if (Math.min(before, after) < LEAST_PERIODS)
    return comparisonOfAnswers(test, control);
  const noise = differenceNoise(test, control);
  if (!noise) return "too-little-history";
  const method = "difference-in-differences/difference-series";
  return seriesCurve({
    method,
    trend: false,
    before,
    after,
    noise,
    draws,
    risk,
  });
}

function differenceNoise(
  { panel, sites }: PlannedTest,
  control: number,
): PeriodNoise | null {
  const { treatedUnits, controlUnits } = panel;
  const sampling = [treatedUnits, controlUnits].reduce(
    (sum, units) =>
      sum +
      units.reduce((own, unit) => own + unit.sampling, 0) / units.length ** 2,
    0,
  );
  const noise = periodNoise(differences(panel), { trend: false, sampling });
  const planned = 1 / sites + 1 / control;
  const past = 1 / treatedUnits.length + 1 / controlUnits.length;
  return noise && { ...noise, variance: (noise.variance * planned) / past };
}

function comparisonOfAnswers(
  test: PlannedTest,
  control: number,
): PowerCurve | NoCurve {
  const { panel, after, sites, kind, risk } = test;
  const variance = panel.answerVariance;
  if (!(variance > 0)) return "no-variance";
  const own = answersPerPeriod(test);
  const other = kind === "value" ? 1 : (own * control) / sites;
  const before = panel.treated.values.length;
  const groups = [own * before, own * after, other * before, other * after];
  return answersCurve(
    "difference-in-differences/cells-hc2",
    kind,
    groups.map((answers) => ({ answers, variance })),
    risk,
  );
}

function mixture(test: PlannedTest): PowerCurve | NoCurve {
  const { panel, after, risk } = test;
  if (panel.controlUnits.length === 0) return "no-comparison";
  const before = panel.treated.values.length;
  if (before < LEAST_PERIODS) return "too-little-history";
  return mixtureCurve(panel, { before, after, risk }) ?? "no-variance";
}

function arms(test: PlannedTest): PowerCurve | NoCurve {
  const { panel, after, kind, risk } = test;
  const noise =
    kind === "value"
      ? periodNoise(panel.treated.values, { trend: false, sampling: 0 })
      : null;
  const variance = noise?.variance ?? panel.answerVariance;
  if (!(variance > 0)) return "no-variance";
  const half = kind === "value" ? after : (answersPerPeriod(test) * after) / 2;
  const group = { answers: half, variance };
  return answersCurve("randomised/two-group", kind, [group, group], risk);
}

/** `after` counts the turns of one draw. */
function switchback(test: PlannedTest): PowerCurve | NoCurve {
  const { panel, sites, after: periods, risk, turns = ONE_BLOCK } = test;
  const { treated, treatedUnits } = panel;
  const isApart = turns.draws > 1 && treatedUnits.length > 1;
  const curve = switchbackCurve({
    turns,
    series: isApart ? treatedUnits : [treated],
    share: isApart ? 1 : (treatedUnits.length * turns.draws) / sites,
    periods,
    risk,
  });
  if (curve) return curve;
  const isShort = treated.values.length < LEAST_PERIODS;
  return isShort ? "too-little-history" : "no-variance";
}

function stepped(test: PlannedTest): PowerCurve | NoCurve {
  const { panel, sites, after, risk, draws } = test;
  if (sites < 2) return "too-few-units";
  const noise = unitNoise(panel) ?? lonelyNoise(panel);
  if (!noise) return "too-little-history";
  return steppedCurve(noise, { units: sites, periods: after, risk, draws });
}

/** One place's past says nothing of how places differ: they are taken for alike. */
function lonelyNoise({ treated: { values, sampling } }: HistoryPanel) {
  const period = periodNoise(values, { trend: false, sampling });
  return period && { period, levels: varianceOfMean(values.length, period) };
}
