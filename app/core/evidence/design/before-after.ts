import { xmrChart } from "~/core/stats/charts/xmr";
import type { AnalyseInput, Check } from "../contract";
import type { Placement } from "../period/place-observations";
import { analyseSeries, countSides } from "../series/analyse-series";
import { answersIn, compareAnswers } from "../answers/compare-answers";
import { widenByPeriods } from "../series/widen-by-periods";
import type { DesignOutcome, DesignResult } from "./design-result";
import { periodSeries, type PeriodPoint } from "../series/period-series";

/** Periods a side under which period values say too little about their own noise. */
const LEAST_PERIODS = 4;
/** Points that a baseline needs before a control chart may call it stable. */
export const STABLE_BASELINE_POINTS = 12;

/**
 * Before against after. From four periods a side on: t on the period values, autocorrelation handled (or the named error model).
 * Under four: the two-group method on the summed answers, which takes every answer for independent and in simulation gave 10–22 %
 * false verdicts. With eight periods in all the interval is widened by their swings; with fewer nothing can be known of
 * these, and the grade is 0. Either way with a warning.
 */
export function beforeAfter(
  input: AnalyseInput,
  placement: Placement,
): DesignOutcome {
  const points = periodSeries(placement, input.metric.kind);
  const { before, after } = countSides(points);
  const errors = input.model?.errors ?? "default";
  if (errors === "default" && Math.min(before, after) < LEAST_PERIODS)
    return compareFewPeriods(input, placement, points);
  const analysed = analyseSeries(input, points, {
    trend: false,
    granularity: placement.granularity,
  });
  if (!analysed.ok) return analysed;
  const baseline = stableBaseline(points);
  const designGrade: DesignResult["designGrade"] =
    baseline.outcome === "pass"
      ? { grade: 2, reason: "before-after-stable-baseline" }
      : { grade: 1, reason: "before-after" };
  const { result } = analysed;
  return {
    ok: true,
    result: {
      ...result,
      method: `before-after/${result.method}`,
      checks: [baseline, ...result.checks],
      designGrade,
    },
  };
}

/** 12 or more points before the start, none of them a signal on their own XmR chart. */
function stableBaseline(points: readonly PeriodPoint[]): Check {
  const values = points.filter(({ after }) => !after).map(({ value }) => value);
  const signals = xmrChart({ values }).points.filter(
    (point) => point.signals.length > 0,
  ).length;
  const stable = values.length >= STABLE_BASELINE_POINTS && signals === 0;
  return {
    name: "stable-baseline",
    outcome: stable ? "pass" : "warn",
    detail: { before: values.length, needed: STABLE_BASELINE_POINTS, signals },
  };
}

function compareFewPeriods(
  input: AnalyseInput,
  placement: Placement,
  points: readonly PeriodPoint[],
): DesignOutcome {
  const { metric, effect = "absolute", confidence = 0.95 } = input;
  const side = (after: boolean) =>
    placement.placed
      .filter((placed) => placed.after === after)
      .map(({ observation }) => observation);
  const [control, treatment] = [side(false), side(true)];
  const compared = compareAnswers({
    kind: metric.kind,
    effect,
    confidence,
    treatment,
    control,
  });
  if (!compared.ok) return compared;
  const { before, after } = countSides(points);
  const widened = widenByPeriods(input, points, {
    effect: compared.effect,
    granularity: placement.granularity,
  });
  const fewPeriods: Check = {
    name: "few-periods",
    outcome: "warn",
    detail: {
      before,
      after,
      needed: LEAST_PERIODS,
      widened: widened !== null,
    },
  };
  const size = {
    before: answersIn(metric.kind, control),
    after: answersIn(metric.kind, treatment),
  };
  return {
    ok: true,
    result: {
      method: "before-after/two-group",
      effect: widened ?? compared.effect,
      terms: [],
      dispersion: null,
      weights: [],
      series: [],
      checks: [fewPeriods, stableBaseline(points)],
      designGrade: widened
        ? { grade: 1, reason: "before-after" }
        : { grade: 0, reason: "before-after-few-periods" },
      size:
        metric.kind === "value" || metric.kind === "rate"
          ? { of: "periods", before, after }
          : { of: "answers", ...size },
    },
  };
}
