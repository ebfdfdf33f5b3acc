import { matrixFromColumns, type Matrix } from "~/core/stats/regression/matrix";
import { harmonicColumns } from "~/core/stats/time-series/harmonics";
import type { Seasonality } from "../contract";
import { dayOfYear, monthNumber } from "../period/calendar";
import type { Granularity } from "../period/granularity";
import type { PeriodPoint } from "./period-series";

export interface SegmentedSpec {
  trend: boolean;
  slopeChange: boolean;
  seasonality: Seasonality;
  harmonics: number;
  granularity: Granularity;
}

export interface SegmentedModel {
  names: string[];
  x: Matrix;
  /** Column that counts 0 before and 1 from the start on. */
  stepColumn: number;
  /** Column of the change of slope; −1 without one. */
  slopeColumn: number;
}

/**
 * The columns of Y = b0 + b1·t + b2·step (+ b3·slope) (+ harmonics). `slope` is 1 in the first period after and counts on by
 * the calendar. Source: Lopez Bernal, Cummins and Gasparrini 2017.
 */
export function segmentedModel(
  points: readonly PeriodPoint[],
  spec: SegmentedSpec,
): SegmentedModel {
  const names = ["intercept"];
  const columns: number[][] = [points.map(() => 1)];
  const push = (name: string, column: number[]) =>
    names.push(name) && columns.push(column) - 1;
  if (spec.trend)
    push(
      "trend",
      points.map(({ t }) => t),
    );
  const stepColumn = push(
    "step",
    points.map(({ after }) => (after ? 1 : 0)),
  );
  const firstAfter = points.find(({ after }) => after)?.t ?? 0;
  const slopeColumn = spec.slopeChange
    ? push(
        "slope",
        points.map(({ after, t }) => (after ? t - firstAfter + 1 : 0)),
      )
    : -1;
  if (spec.seasonality !== "none") {
    const phases = points.map(({ day }) => seasonPhase(day, spec));
    harmonicColumns(phases, spec.harmonics).forEach((column, i) => {
      push(`${i % 2 === 0 ? "sin" : "cos"}${Math.floor(i / 2) + 1}`, column);
    });
  }
  return { names, x: matrixFromColumns(columns), stepColumn, slopeColumn };
}

/** Position in the season, 1 being a whole one. */
function seasonPhase(
  day: number,
  { seasonality, granularity }: SegmentedSpec,
): number {
  if (seasonality === "weekly") return day / 7;
  if (granularity === "month") return ((monthNumber(day) % 12) + 1) / 12;
  return dayOfYear(day) / 365.2425;
}

/** The row of a point as it would have been without the test. */
export function rowWithoutTest(
  { x, stepColumn, slopeColumn }: SegmentedModel,
  point: number,
): Float64Array {
  const row = x.values.slice(point * x.columns, (point + 1) * x.columns);
  row[stepColumn] = 0;
  if (slopeColumn >= 0) row[slopeColumn] = 0;
  return row;
}

/** Weights that turn the coefficients into the mean effect over the periods after, on the model's scale. */
export function meanEffectWeights(
  model: SegmentedModel,
  points: readonly PeriodPoint[],
): Float64Array {
  const weights = new Float64Array(model.x.columns);
  weights[model.stepColumn] = 1;
  if (model.slopeColumn < 0) return weights;
  const after = points.flatMap((point, i) =>
    point.after
      ? [model.x.values[i * model.x.columns + model.slopeColumn]!]
      : [],
  );
  weights[model.slopeColumn] =
    after.reduce((sum, slope) => sum + slope, 0) / after.length;
  return weights;
}
