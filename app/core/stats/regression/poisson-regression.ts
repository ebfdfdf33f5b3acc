import {
  crossProduct,
  crossVector,
  fittedValues,
  invertPositiveDefinite,
  timesVector,
  type Matrix,
} from "./matrix";

/** A log-linear fit of counts. Matrices are k × k, row after row. */
export interface PoissonFit {
  coefficients: Float64Array;
  /** Covariance with dispersion 1; quasi-Poisson multiplies it by `dispersion`. */
  covariance: Float64Array;
  /** Expected count at each point. */
  means: Float64Array;
  /** Pearson χ²/(n−k). */
  dispersion: number;
}

const RELATIVE_TOLERANCE = 1e-12;
const MAX_STEPS = 100;

/**
 * Poisson regression with log link and offset log(exposure), by iteratively reweighted least squares, stopped when the
 * deviance moves by less than 1e−12 of itself. Agrees with R's `glm(family = poisson)`.
 * Edges: `null` when the columns are not independent, n ≤ k, every count is 0, or the steps do not settle
 * (a side without any event has no finite log).
 */
export function poissonRegression(
  x: Matrix,
  counts: ArrayLike<number>,
  exposures: ArrayLike<number>,
): PoissonFit | null {
  const n = x.rows;
  if (n <= x.columns) return null;
  let means = Float64Array.from({ length: n }, (_, i) => counts[i]! + 0.1);
  let deviance = Number.POSITIVE_INFINITY;
  for (let step = 0; step < MAX_STEPS; step++) {
    const inverted = invertPositiveDefinite(crossProduct(x, means), x.columns);
    if (!inverted) return null;
    const working = workingResponse(means, counts, exposures);
    const coefficients = timesVector(
      inverted.inverse,
      crossVector(x, working, means),
    );
    const linear = fittedValues(x, coefficients);
    if (linear.some((value) => Math.abs(value) > 500)) return null;
    means = linear.map((value, i) => exposures[i]! * Math.exp(value));
    const next = devianceOf(counts, means);
    if (
      Math.abs(next - deviance) <=
      RELATIVE_TOLERANCE * (Math.abs(next) + 0.1)
    ) {
      return finish(x, counts, coefficients, means);
    }
    deviance = next;
  }
  return null;
}

/** The linear predictor, without its offset, plus the first-order residual. */
export function workingResponse(
  means: ArrayLike<number>,
  counts: ArrayLike<number>,
  exposures: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(
    { length: means.length },
    (_, i) =>
      Math.log(means[i]! / exposures[i]!) +
      (counts[i]! - means[i]!) / means[i]!,
  );
}

function finish(
  x: Matrix,
  counts: ArrayLike<number>,
  coefficients: Float64Array,
  means: Float64Array,
): PoissonFit | null {
  const inverted = invertPositiveDefinite(crossProduct(x, means), x.columns);
  if (!inverted) return null;
  let pearson = 0;
  means.forEach((mean, i) => {
    pearson += (counts[i]! - mean) ** 2 / mean;
  });
  return {
    coefficients,
    covariance: inverted.inverse,
    means,
    dispersion: pearson / (x.rows - x.columns),
  };
}

function devianceOf(counts: ArrayLike<number>, means: Float64Array): number {
  let sum = 0;
  means.forEach((mean, i) => {
    const count = counts[i]!;
    sum += (count > 0 ? count * Math.log(count / mean) : 0) - (count - mean);
  });
  return 2 * sum;
}
