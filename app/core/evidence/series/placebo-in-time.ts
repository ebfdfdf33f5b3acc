import type { Check } from "../contract";
import { poissonRegression } from "~/core/stats/regression/poisson-regression";
import { stepStrengths } from "~/core/stats/regression/step-strengths";
import type { Matrix } from "~/core/stats/regression/matrix";
import {
  fitModel,
  samplingOf,
  scaledCounts,
  stepsOf,
  type FitChoice,
} from "./fit-model";
import type { PeriodPoint } from "./period-series";
import {
  segmentedModel,
  type SegmentedModel,
  type SegmentedSpec,
} from "./segmented-model";

/** Points that a placebo date needs before and after it. */
const MARGIN_POINTS = 5;
/** Fewer placebo dates than this cannot rank anything. */
const LEAST_DATES = 4;
/** More are thinned out evenly: neighbours say nearly the same. */
const MOST_DATES = 20;
/** Share of equally strong dates (the real one included) above which a shown effect is doubted. */
const DOUBTFUL_SHARE = 0.2;

/**
 * The same analysis at dates before the start, when nothing happened. `rank` is the place of the real start among them by
 * |estimate/standard error|, 1 being the strongest. Fails when the effect counts as shown though over a fifth of the dates are as strong;
 * warns when there are too few dates to rank.
 */
export function placeboInTime(
  points: readonly PeriodPoint[],
  spec: SegmentedSpec,
  choice: FitChoice,
  real: { strength: number; shown: boolean },
): Check {
  const before = points.filter(({ after }) => !after);
  const strengths = strengthsAt(
    before,
    placeboStarts(before.length),
    { ...spec, slopeChange: false },
    choice,
  ).filter((strength) => strength !== null);
  return rankedAmong(strengths, real);
}

/** The check from the strengths at the dates when nothing happened; every design with a date ranks its start by it. */
export function rankedAmong(
  strengths: readonly number[],
  real: { strength: number; shown: boolean },
): Check {
  const rank =
    1 + strengths.filter((strength) => strength >= real.strength).length;
  const detail = { rank, dates: strengths.length };
  if (strengths.length < LEAST_DATES)
    return { name: "placebo-in-time", outcome: "warn", detail };
  const doubtful = rank / (strengths.length + 1) > DOUBTFUL_SHARE;
  return {
    name: "placebo-in-time",
    outcome: real.shown && doubtful ? "fail" : "pass",
    detail,
  };
}

/** Places among the points before the start from which a test that was not is taken to begin. */
export function placeboStarts(
  points: number,
  margin: { before: number; after: number } = {
    before: MARGIN_POINTS,
    after: MARGIN_POINTS,
  },
): number[] {
  const candidates = Math.max(0, points - margin.before - margin.after + 1);
  const taken = Math.min(candidates, MOST_DATES);
  return Array.from(
    { length: taken },
    (_, i) => margin.before + Math.floor((i * candidates) / taken),
  );
}

/** The fits of the default errors share all columns but the step, and are made together. */
function strengthsAt(
  before: readonly PeriodPoint[],
  starts: readonly number[],
  spec: SegmentedSpec,
  choice: FitChoice,
): (number | null)[] {
  if (starts.length === 0) return [];
  if (choice.errors !== "default")
    return starts.map((start) => strengthAt(before, start, spec, choice));
  const x = withoutStep(segmentedModel(before, spec));
  const steps = stepsOf(before);
  if (choice.scale === "log") return countStrengths(before, starts, x, steps);
  return stepStrengths(
    x,
    before.map(({ value }) => value),
    { steps, sampling: samplingOf(before), starts },
  );
}

/** Counts: each date's step is tried about one Poisson fit without any. */
function countStrengths(
  before: readonly PeriodPoint[],
  starts: readonly number[],
  x: Matrix,
  steps: readonly number[],
): (number | null)[] {
  const fit = poissonRegression(
    x,
    before.map(({ count }) => count),
    before.map(({ exposure }) => exposure),
  );
  if (!fit) return [];
  const { roots, sampling, ...scaled } = scaledCounts(before, x, fit);
  const ask = { steps, sampling, starts, heights: roots };
  return stepStrengths(scaled.x, scaled.y, ask);
}

/** Before the start the step is a column of zeros. */
function withoutStep({ x, stepColumn }: SegmentedModel): Matrix {
  const columns = x.columns - 1;
  const values = x.values.filter((_, cell) => cell % x.columns !== stepColumn);
  return { rows: x.rows, columns, values };
}

function strengthAt(
  before: readonly PeriodPoint[],
  start: number,
  spec: SegmentedSpec,
  choice: FitChoice,
): number | null {
  const points = before.map((point, i) => ({ ...point, after: i >= start }));
  const { x, stepColumn } = segmentedModel(points, spec);
  const fit = fitModel(points, x, choice);
  const variance = fit?.covariance[stepColumn * x.columns + stepColumn] ?? 0;
  return fit && variance > 0
    ? Math.abs(fit.coefficients[stepColumn]!) / Math.sqrt(variance)
    : null;
}
