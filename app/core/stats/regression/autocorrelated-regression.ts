import {
  errorMakeups,
  errorProducts,
  knownNoise,
  whiten,
  type ErrorMakeup,
} from "./error-makeup";
import { leastSquares } from "./least-squares";
import { invertPositiveDefinite, timesVector, type Matrix } from "./matrix";
import { sandwich } from "./robust-covariance";

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

interface Candidate {
  makeup: ErrorMakeup;
  autocorrelation: number;
  coefficients: Float64Array;
  inverse: Float64Array;
  variance: number;
  logLikelihood: number;
}

/**
 * Least squares with errors of unknown make-up: generalised least squares for each candidate, averaged by restricted
 * likelihood and a weight given before the data. The covariance adds the spread between candidates, so that not knowing what the errors are made of widens
 * the interval. Made for 8–160 points, where one plugged-in value is too sure of itself
 * (docs/decisions/0010-its-default-errors.md has the simulation).
 *
 * `steps[i]` is how many periods point i lies after point i−1 (1 when none is missing; `steps[0]` is not read).
 * `sampling[i]` is the variance that point i has for itself from the sampling of its answers, where it is known: noise that
 * does not follow itself, and less than which the errors cannot vary.
 * `plain`: the coefficients are those of ordinary least squares, as a difference of two means is; what the errors are made
 * of is in their covariance alone. Edges: `null` when the columns are not independent or n ≤ k; an exact fit has variance 0.
 */
export function autocorrelatedRegression(
  x: Matrix,
  y: ArrayLike<number>,
  steps: ArrayLike<number>,
  sampling: ArrayLike<number> | null = null,
  { plain = false }: { plain?: boolean } = {},
): AutocorrelatedFit | null {
  const leastSquared = leastSquares(x, y);
  if (!leastSquared) return null;
  const { variance, degreesOfFreedom } = leastSquared;
  if (variance === 0)
    return { ...leastSquared, autocorrelation: 0, degreesOfFreedom };
  const known = knownNoise(sampling, variance, x.rows);
  // About the plain fit, so that sums of squares do not cancel.
  const columns = [...columnsOf(x), leastSquared.residuals];
  const candidates: Candidate[] = [];
  for (const makeup of errorMakeups(steps, known, { plain })) {
    const candidate = fitCandidate(columns, makeup, known.variance);
    if (!candidate) return null;
    candidates.push(candidate);
  }
  const fit = average(candidates, degreesOfFreedom);
  if (plain)
    return {
      ...fit,
      coefficients: leastSquared.coefficients,
      covariance: plainCovariance(
        columns.slice(0, x.columns),
        leastSquared.bread,
        candidates,
      ),
    };
  fit.coefficients.forEach((_, a) => {
    fit.coefficients[a]! += leastSquared.coefficients[a]!;
  });
  return fit;
}

/** Of the least-squares coefficients, under what the candidates say the errors are made of. */
function plainCovariance(
  columns: readonly Float64Array[],
  bread: Float64Array,
  candidates: readonly Candidate[],
): Float64Array {
  const k = columns.length;
  const weights = likelihoodWeights(
    candidates.map(({ logLikelihood }) => logLikelihood),
  );
  const meat = new Float64Array(k * k);
  candidates.forEach(({ makeup, variance }, c) => {
    errorProducts(makeup, columns).forEach((product, cell) => {
      meat[cell]! += weights[c]! * variance * product;
    });
  });
  return sandwich(bread, meat, k, 1);
}

export function columnsOf({ rows, columns, values }: Matrix): Float64Array[] {
  return Array.from({ length: columns }, (_, a) =>
    Float64Array.from({ length: rows }, (_row, i) => values[i * columns + a]!),
  );
}

/** Products of whitened columns with one another (k × k, row after row). */
export function whitenedProducts(
  columns: readonly Float64Array[],
  makeup: ErrorMakeup,
): { whitened: Float64Array[]; products: Float64Array } {
  const n = makeup.link.length;
  const k = columns.length;
  const whitened = columns.map((column) => {
    const into = new Float64Array(n);
    whiten(makeup, column, into);
    return into;
  });
  const products = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let b = 0; b <= a; b++) {
      const product = dotFrom(whitened[a]!, whitened[b]!, 0);
      products[a * k + b] = product;
      products[b * k + a] = product;
    }
  return { whitened, products };
}

/** Of products of k columns and a response after them: X′X, and X′y. */
export function normalEquations(
  products: Float64Array,
  k: number,
): { square: Float64Array; vector: Float64Array } {
  const square = new Float64Array(k * k);
  const vector = new Float64Array(k);
  for (let a = 0; a < k; a++) {
    vector[a] = products[k * (k + 1) + a]!;
    for (let b = 0; b < k; b++) square[a * k + b] = products[a * (k + 1) + b]!;
  }
  return { square, vector };
}

export function dotFrom(
  a: Float64Array,
  b: Float64Array,
  from: number,
): number {
  let sum = 0;
  for (let i = from; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** The last of the columns is the response. */
function fitCandidate(
  columns: readonly Float64Array[],
  makeup: ErrorMakeup,
  leastVariance: number,
): Candidate | null {
  const k = columns.length - 1;
  const n = makeup.link.length;
  const { products } = whitenedProducts(columns, makeup);
  const { square, vector } = normalEquations(products, k);
  const inverted = invertPositiveDefinite(square, k);
  if (!inverted) return null;
  const coefficients = timesVector(inverted.inverse, vector);
  let squares = products[k * (k + 1) + k]!;
  for (let a = 0; a < k; a++) squares -= coefficients[a]! * vector[a]!;
  return {
    makeup,
    autocorrelation: makeup.autocorrelation,
    coefficients,
    inverse: inverted.inverse,
    variance: Math.max(leastVariance, squares / (n - k)),
    logLikelihood: restrictedLogLikelihood({
      penalty: makeup.penalty + inverted.logDeterminant,
      squares,
      degreesOfFreedom: n - k,
    }),
  };
}

export function restrictedLogLikelihood({
  penalty,
  squares,
  degreesOfFreedom,
}: {
  penalty: number;
  squares: number;
  degreesOfFreedom: number;
}): number {
  return -0.5 * (penalty + degreesOfFreedom * Math.log(squares));
}

/** Weights that add up to 1. */
export function likelihoodWeights(logLikelihoods: readonly number[]): number[] {
  const best = Math.max(...logLikelihoods);
  const raw = logLikelihoods.map((value) => Math.exp(value - best));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}

function average(
  candidates: readonly Candidate[],
  degreesOfFreedom: number,
): AutocorrelatedFit {
  const k = candidates[0]!.coefficients.length;
  const weights = likelihoodWeights(
    candidates.map(({ logLikelihood }) => logLikelihood),
  );
  const coefficients = new Float64Array(k);
  let variance = 0;
  let autocorrelation = 0;
  candidates.forEach((candidate, c) => {
    const weight = weights[c]!;
    variance += weight * candidate.variance;
    autocorrelation += weight * candidate.autocorrelation;
    for (let a = 0; a < k; a++)
      coefficients[a]! += weight * candidate.coefficients[a]!;
  });
  const covariance = new Float64Array(k * k);
  candidates.forEach((candidate, c) => {
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++) {
        const spread =
          (candidate.coefficients[a]! - coefficients[a]!) *
          (candidate.coefficients[b]! - coefficients[b]!);
        covariance[a * k + b]! +=
          weights[c]! *
          (candidate.variance * candidate.inverse[a * k + b]! + spread);
      }
  });
  return {
    coefficients,
    covariance,
    variance,
    autocorrelation,
    degreesOfFreedom,
  };
}
