import { autocorrelatedRegression } from "~/core/stats/regression/autocorrelated-regression";
import { leastSquares } from "~/core/stats/regression/least-squares";
import type { Matrix } from "~/core/stats/regression/matrix";
import {
  poissonRegression,
  workingResponse,
  type PoissonFit,
} from "~/core/stats/regression/poisson-regression";
import {
  defaultLags,
  hc2Covariance,
  neweyWestCovariance,
} from "~/core/stats/regression/robust-covariance";
import type { ErrorModel } from "../contract";
import type { PeriodPoint } from "./period-series";

/** A fit on the identity scale (of the metric) or the log scale (of the rate). */
export interface ModelFit {
  scale: "identity" | "log";
  coefficients: Float64Array;
  covariance: Float64Array;
  /** `null` means normal limits. */
  degreesOfFreedom: number | null;
  /** Variance of one point about its expectation; on the log scale that of a point with one event expected. */
  noise: number;
  /** Pearson χ²/(n−k) of counts; `null` on the identity scale. */
  dispersion: number | null;
}

export interface FitChoice {
  errors: ErrorModel;
  lags?: number;
  scale: "identity" | "log";
  /** Of the default errors: the least-squares estimate, which is the difference of two means where there is no trend. */
  plain?: boolean;
}

/** Fits the columns to the series; `null` when they cannot be told apart, or no residual or no event is left. */
export function fitModel(
  points: readonly PeriodPoint[],
  x: Matrix,
  choice: FitChoice,
): ModelFit | null {
  return choice.scale === "log"
    ? fitCounts(points, x, choice)
    : fitValues(points, x, choice);
}

function fitValues(
  points: readonly PeriodPoint[],
  x: Matrix,
  { errors, lags, plain }: FitChoice,
): ModelFit | null {
  const y = points.map(({ value }) => value);
  if (errors === "default") {
    const fit = autocorrelatedRegression(
      x,
      y,
      stepsOf(points),
      samplingOf(points),
      { plain },
    );
    return (
      fit && {
        ...fit,
        scale: "identity",
        noise: fit.variance,
        dispersion: null,
      }
    );
  }
  const fit = leastSquares(x, y);
  if (!fit) return null;
  const covariance = {
    ols: () => fit.covariance,
    hc2: () => hc2Covariance(x, fit),
    "newey-west": () =>
      neweyWestCovariance(x, fit, lags ?? defaultLags(x.rows)),
  }[errors === "hc2" || errors === "newey-west" ? errors : "ols"]();
  return {
    ...fit,
    covariance,
    scale: "identity",
    noise: fit.variance,
    dispersion: null,
  };
}

function fitCounts(
  points: readonly PeriodPoint[],
  x: Matrix,
  { errors, plain }: FitChoice,
): ModelFit | null {
  const counts = points.map(({ count }) => count);
  const exposures = points.map(({ exposure }) => exposure);
  const fit = poissonRegression(x, counts, exposures);
  if (!fit) return null;
  const { coefficients, dispersion } = fit;
  if (errors === "default")
    return fitAutocorrelatedCounts(points, x, { fit, plain });
  const noise = errors === "poisson" ? 1 : dispersion;
  const covariance = fit.covariance.map((value) => value * noise);
  return {
    scale: "log",
    coefficients,
    covariance,
    degreesOfFreedom: null,
    noise,
    dispersion,
  };
}

/** One generalised least squares step about the Poisson fit; `plain`: the fit itself. */
function fitAutocorrelatedCounts(
  points: readonly PeriodPoint[],
  x: Matrix,
  { fit, plain }: { fit: PoissonFit; plain?: boolean },
): ModelFit | null {
  const scaled = scaledCounts(points, x, fit);
  const result = autocorrelatedRegression(
    scaled.x,
    scaled.y,
    stepsOf(points),
    scaled.sampling,
    { plain },
  );
  return (
    result && {
      ...result,
      scale: "log",
      noise: result.variance,
      dispersion: fit.dispersion,
    }
  );
}

/** Working response and columns of a Poisson fit, scaled so that counting alone gives each point a variance of 1. */
export function scaledCounts(
  points: readonly PeriodPoint[],
  x: Matrix,
  { means }: PoissonFit,
): { x: Matrix; y: Float64Array; roots: Float64Array; sampling: number[] } {
  const counts = points.map(({ count }) => count);
  const exposures = points.map(({ exposure }) => exposure);
  const roots = means.map(Math.sqrt);
  const y = workingResponse(means, counts, exposures).map(
    (value, i) => value * roots[i]!,
  );
  const values = x.values.map(
    (value, cell) => value * roots[Math.floor(cell / x.columns)]!,
  );
  return { x: { ...x, values }, y, roots, sampling: points.map(() => 1) };
}

/** How many periods each point lies after the one before; 1 for the first. */
export function stepsOf(points: readonly PeriodPoint[]): number[] {
  return points.map(({ t }, i) => (i === 0 ? 1 : t - points[i - 1]!.t));
}

export function samplingOf(points: readonly PeriodPoint[]): number[] {
  return points.map(({ sampling = 0 }) => sampling);
}
