import type { LinearFit } from "./least-squares";
import type { Matrix } from "./matrix";

/** Lags taken when none are named: ⌊4·(n/100)^(2/9)⌋ (Newey and West 1994), at most n − 2. */
export function defaultLags(points: number): number {
  return Math.max(
    0,
    Math.min(points - 2, Math.floor(4 * (points / 100) ** (2 / 9))),
  );
}

/**
 * Newey–West covariance of least-squares coefficients (k × k): Bartlett kernel 1 − l/(lags+1), times n/(n−k).
 * Agrees with statsmodels `cov_type="HAC", use_correction=True`. Source: Newey and West 1987.
 */
export function neweyWestCovariance(
  x: Matrix,
  fit: LinearFit,
  lags: number,
): Float64Array {
  const { rows: n, columns: k } = x;
  const scores = new Float64Array(n * k);
  for (let i = 0; i < n; i++)
    for (let a = 0; a < k; a++)
      scores[i * k + a] = x.values[i * k + a]! * fit.residuals[i]!;
  const meat = new Float64Array(k * k);
  for (let lag = 0; lag <= Math.min(lags, n - 1); lag++)
    addLag(meat, scores, { n, k, lag, weight: 1 - lag / (lags + 1) });
  return sandwich(fit.bread, meat, k, n / (n - k));
}

function addLag(
  meat: Float64Array,
  scores: Float64Array,
  { n, k, lag, weight }: { n: number; k: number; lag: number; weight: number },
): void {
  const half = lag === 0 ? weight / 2 : weight;
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) {
      let sum = 0;
      for (let i = lag; i < n; i++)
        sum += scores[i * k + a]! * scores[(i - lag) * k + b]!;
      meat[a * k + b]! += half * sum;
      meat[b * k + a]! += half * sum;
    }
  }
}

/**
 * HC2 covariance of least-squares coefficients (k × k): squared residuals over 1 − leverage.
 * A point with leverage 1 is fitted exactly and adds nothing. Source: MacKinnon and White 1985.
 */
export function hc2Covariance(x: Matrix, fit: LinearFit): Float64Array {
  const { rows: n, columns: k } = x;
  const meat = new Float64Array(k * k);
  for (let i = 0; i < n; i++) {
    const row = x.values.subarray(i * k, (i + 1) * k);
    let leverage = 0;
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++)
        leverage += row[a]! * fit.bread[a * k + b]! * row[b]!;
    if (1 - leverage < 1e-10) continue;
    const weight = fit.residuals[i]! ** 2 / (1 - leverage);
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++)
        meat[a * k + b]! += weight * row[a]! * row[b]!;
  }
  return sandwich(fit.bread, meat, k, 1);
}

export function sandwich(
  bread: Float64Array,
  meat: Float64Array,
  k: number,
  factor: number,
): Float64Array {
  return multiply(multiply(bread, meat, k), bread, k).map(
    (value) => value * factor,
  );
}

function multiply(a: Float64Array, b: Float64Array, k: number): Float64Array {
  const product = new Float64Array(k * k);
  for (let i = 0; i < k; i++)
    for (let m = 0; m < k; m++)
      for (let j = 0; j < k; j++)
        product[i * k + j]! += a[i * k + m]! * b[m * k + j]!;
  return product;
}
