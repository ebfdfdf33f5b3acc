import {
  crossProduct,
  crossVector,
  fittedValues,
  invertPositiveDefinite,
  timesVector,
  type Matrix,
} from "./matrix";

/** What every linear fit here hands over. Matrices are k × k, row after row. */
export interface LinearFit {
  coefficients: Float64Array;
  covariance: Float64Array;
  /** (X′X)⁻¹, without the variance. */
  bread: Float64Array;
  residuals: Float64Array;
  /** Residual variance RSS/(n−k). */
  variance: number;
  /** n − k. */
  degreesOfFreedom: number;
}

/** Residual sums of squares below this share of y′y are rounding, not noise: the fit counts as exact. */
const EXACT_SHARE = 1e-24;

/**
 * Ordinary least squares. An exact fit has variance 0 and no coefficient made of rounding. `null` when the columns are not independent or n ≤ k (no residual left to judge by).
 */
export function leastSquares(
  x: Matrix,
  y: ArrayLike<number>,
): LinearFit | null {
  const degreesOfFreedom = x.rows - x.columns;
  if (degreesOfFreedom < 1) return null;
  const inverted = invertPositiveDefinite(crossProduct(x), x.columns);
  if (!inverted) return null;
  const bread = inverted.inverse;
  const coefficients = timesVector(bread, crossVector(x, y));
  // A second step on what the first leaves over: the normal equations alone lose digits where the level dwarfs the spread.
  timesVector(bread, crossVector(x, residualsOf(x, y, coefficients))).forEach(
    (correction, a) => (coefficients[a]! += correction),
  );
  const residuals = residualsOf(x, y, coefficients);
  let residualSquares = 0;
  let squares = 0;
  for (let i = 0; i < x.rows; i++) {
    residualSquares += residuals[i]! ** 2;
    squares += y[i]! ** 2;
  }
  if (residualSquares <= EXACT_SHARE * squares) {
    residualSquares = 0;
    dropRounding(coefficients, x, Math.sqrt(EXACT_SHARE * squares));
  }
  const variance = residualSquares / degreesOfFreedom;
  const covariance = bread.map((value) => value * variance);
  return {
    coefficients,
    covariance,
    bread,
    residuals,
    variance,
    degreesOfFreedom,
  };
}

/** Without noise to measure it by, a coefficient that moves no fitted value by more than rounding is none. */
function dropRounding(
  coefficients: Float64Array,
  { rows, columns, values }: Matrix,
  rounding: number,
): void {
  for (let a = 0; a < columns; a++) {
    let largest = 0;
    for (let i = 0; i < rows; i++)
      largest = Math.max(largest, Math.abs(values[i * columns + a]!));
    if (Math.abs(coefficients[a]!) * largest <= rounding) coefficients[a] = 0;
  }
}

function residualsOf(
  x: Matrix,
  y: ArrayLike<number>,
  coefficients: Float64Array,
): Float64Array {
  return fittedValues(x, coefficients).map((fitted, i) => y[i]! - fitted);
}
