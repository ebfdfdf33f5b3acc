import {
  crossProduct,
  crossVector,
  fittedValues,
  invertPositiveDefinite,
  timesVector,
  type Matrix,
} from "./matrix";

/** A linear fit whose errors may follow one another. Matrices are k × k, row after row. */
export interface AutocorrelatedFit {
  coefficients: Float64Array;
  covariance: Float64Array;
  /** Marginal error variance. */
  variance: number;
  /** Mean of the correlation of one period with the next, given the data. */
  autocorrelation: number;
  /** n − k. */
  degreesOfFreedom: number;
}

/**
 * What the errors may be made of, weighed against one another: a level that follows itself from one period to the next
 * with this strength, and beside it noise that every period has for itself (the sampling of answers), as a share of the
 * variance. All are equally likely before the data.
 */
const CANDIDATES: readonly ErrorMakeup[] = [
  { autocorrelation: 0, ownShare: 0 },
  ...[0.15, 0.3, 0.45, 0.6, 0.75, 0.9].flatMap((autocorrelation) =>
    [0, 0.4, 0.7].map((ownShare) => ({ autocorrelation, ownShare })),
  ),
];

interface ErrorMakeup {
  autocorrelation: number;
  ownShare: number;
}

interface Candidate {
  autocorrelation: number;
  coefficients: Float64Array;
  inverse: Float64Array;
  variance: number;
  logLikelihood: number;
}

/**
 * Least squares with errors of unknown make-up: generalised least squares for each candidate, averaged by restricted
 * likelihood. The covariance adds the spread between candidates, so that not knowing what the errors are made of widens
 * the interval. Made for 8–160 points, where one plugged-in value is too sure of itself
 * (docs/decisions/0010-its-default-errors.md has the simulation).
 *
 * `steps[i]` is how many periods point i lies after point i−1 (1 when none is missing; `steps[0]` is not read).
 * Edges: `null` when the columns are not independent or n ≤ k; an exact fit has variance 0.
 */
export function autocorrelatedRegression(
  x: Matrix,
  y: ArrayLike<number>,
  steps: ArrayLike<number>,
): AutocorrelatedFit | null {
  if (x.rows <= x.columns) return null;
  const candidates: Candidate[] = [];
  for (const makeup of CANDIDATES) {
    const candidate = fitCandidate(x, y, steps, makeup);
    if (!candidate) return null;
    if (candidate.variance === 0)
      return average([{ ...candidate, logLikelihood: 0 }], x);
    candidates.push(candidate);
  }
  return average(candidates, x);
}

function fitCandidate(
  x: Matrix,
  y: ArrayLike<number>,
  steps: ArrayLike<number>,
  makeup: ErrorMakeup,
): Candidate | null {
  const { rows: n, columns: k } = x;
  const { autocorrelation, ownShare } = makeup;
  const whitened: Matrix = {
    rows: n,
    columns: k,
    values: new Float64Array(n * k),
  };
  const response = new Float64Array(n);
  // Kalman filter of the level, the same gains for the response and every column.
  const levels = new Float64Array(k + 1);
  let uncertainty = 1 - ownShare;
  let logDeterminant = 0;
  for (let i = 0; i < n; i++) {
    const link = i === 0 ? 0 : autocorrelation ** steps[i]!;
    if (i > 0)
      uncertainty =
        link * link * uncertainty + (1 - ownShare) * (1 - link * link);
    const spread = uncertainty + ownShare;
    const scale = 1 / Math.sqrt(spread);
    const gain = uncertainty / spread;
    logDeterminant += Math.log(spread);
    for (let a = 0; a <= k; a++) {
      const value = a === k ? y[i]! : x.values[i * k + a]!;
      const expected = link * levels[a]!;
      const surprise = value - expected;
      levels[a] = expected + gain * surprise;
      if (a === k) response[i] = surprise * scale;
      else whitened.values[i * k + a] = surprise * scale;
    }
    uncertainty *= ownShare / spread;
  }
  const inverted = invertPositiveDefinite(crossProduct(whitened), k);
  if (!inverted) return null;
  const coefficients = timesVector(
    inverted.inverse,
    crossVector(whitened, response),
  );
  const squares = residualSquares(whitened, response, coefficients);
  const logLikelihood =
    -0.5 *
    (logDeterminant +
      inverted.logDeterminant +
      (n - k) * Math.log(squares || 1));
  return {
    autocorrelation: autocorrelation * (1 - ownShare),
    coefficients,
    inverse: inverted.inverse,
    variance: squares / (n - k),
    logLikelihood,
  };
}

function residualSquares(
  x: Matrix,
  y: Float64Array,
  coefficients: Float64Array,
): number {
  const fitted = fittedValues(x, coefficients);
  let residual = 0;
  let total = 0;
  y.forEach((value, i) => {
    residual += (value - fitted[i]!) ** 2;
    total += value ** 2;
  });
  return residual <= 1e-24 * total ? 0 : residual;
}

function average(
  candidates: readonly Candidate[],
  x: Matrix,
): AutocorrelatedFit {
  const k = x.columns;
  const best = Math.max(
    ...candidates.map((candidate) => candidate.logLikelihood),
  );
  const raw = candidates.map((candidate) =>
    Math.exp(candidate.logLikelihood - best),
  );
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const coefficients = new Float64Array(k);
  let variance = 0;
  let autocorrelation = 0;
  candidates.forEach((candidate, c) => {
    const weight = raw[c]! / total;
    variance += weight * candidate.variance;
    autocorrelation += weight * candidate.autocorrelation;
    for (let a = 0; a < k; a++)
      coefficients[a]! += weight * candidate.coefficients[a]!;
  });
  const covariance = new Float64Array(k * k);
  candidates.forEach((candidate, c) => {
    const weight = raw[c]! / total;
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++) {
        const spread =
          (candidate.coefficients[a]! - coefficients[a]!) *
          (candidate.coefficients[b]! - coefficients[b]!);
        covariance[a * k + b]! +=
          weight *
          (candidate.variance * candidate.inverse[a * k + b]! + spread);
      }
  });
  return {
    coefficients,
    covariance,
    variance,
    autocorrelation,
    degreesOfFreedom: x.rows - k,
  };
}
