/** A matrix stored row after row: element (i, j) of an n × k matrix is `values[i * columns + j]`. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float64Array;
}

/** Smallest pivot, relative to its diagonal element, that still counts as a column of its own. */
const PIVOT_TOLERANCE = 1e-11;

/** Builds a matrix from columns of equal length. */
export function matrixFromColumns(
  columns: readonly ArrayLike<number>[],
): Matrix {
  const rows = columns[0]?.length ?? 0;
  const values = new Float64Array(rows * columns.length);
  columns.forEach((column, j) => {
    for (let i = 0; i < rows; i++) values[i * columns.length + j] = column[i]!;
  });
  return { rows, columns: columns.length, values };
}

/** X′WX (k × k, row after row) with optional row weights. */
export function crossProduct(
  x: Matrix,
  weights?: ArrayLike<number>,
): Float64Array {
  const { rows, columns: k, values } = x;
  const product = new Float64Array(k * k);
  for (let i = 0; i < rows; i++) {
    const weight = weights ? weights[i]! : 1;
    for (let a = 0; a < k; a++) {
      const left = weight * values[i * k + a]!;
      if (left === 0) continue;
      for (let b = 0; b <= a; b++)
        product[a * k + b]! += left * values[i * k + b]!;
    }
  }
  for (let a = 0; a < k; a++)
    for (let b = 0; b < a; b++) product[b * k + a] = product[a * k + b]!;
  return product;
}

/** X′Wy (length k) with optional row weights. */
export function crossVector(
  x: Matrix,
  y: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Float64Array {
  const { rows, columns: k, values } = x;
  const product = new Float64Array(k);
  for (let i = 0; i < rows; i++) {
    const right = (weights ? weights[i]! : 1) * y[i]!;
    for (let a = 0; a < k; a++) product[a]! += values[i * k + a]! * right;
  }
  return product;
}

/** The product of a k × k matrix and a vector of length k. */
export function timesVector(
  square: ArrayLike<number>,
  vector: ArrayLike<number>,
): Float64Array {
  const k = vector.length;
  const product = new Float64Array(k);
  for (let a = 0; a < k; a++)
    for (let b = 0; b < k; b++) product[a]! += square[a * k + b]! * vector[b]!;
  return product;
}

/** v′Av for a k × k matrix A. */
export function quadraticForm(
  square: ArrayLike<number>,
  vector: ArrayLike<number>,
): number {
  return dot(timesVector(square, vector), vector);
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** The fitted values X·b. */
export function fittedValues(
  x: Matrix,
  coefficients: ArrayLike<number>,
): Float64Array {
  const fitted = new Float64Array(x.rows);
  for (let i = 0; i < x.rows; i++) {
    let sum = 0;
    for (let a = 0; a < x.columns; a++)
      sum += x.values[i * x.columns + a]! * coefficients[a]!;
    fitted[i] = sum;
  }
  return fitted;
}

/**
 * Inverse and log determinant of a symmetric positive definite k × k matrix by Cholesky.
 * `null` when a column is (numerically) a combination of those before it.
 */
export function invertPositiveDefinite(
  square: Float64Array,
  k: number,
): { inverse: Float64Array; logDeterminant: number } | null {
  const factor = cholesky(square, k);
  if (!factor) return null;
  let logDeterminant = 0;
  for (let a = 0; a < k; a++)
    logDeterminant += 2 * Math.log(factor[a * k + a]!);
  const inverse = new Float64Array(k * k);
  const column = new Float64Array(k);
  for (let c = 0; c < k; c++) {
    for (let a = 0; a < k; a++) {
      let sum = a === c ? 1 : 0;
      for (let b = 0; b < a; b++) sum -= factor[a * k + b]! * column[b]!;
      column[a] = sum / factor[a * k + a]!;
    }
    for (let a = k - 1; a >= 0; a--) {
      let sum = column[a]!;
      for (let b = a + 1; b < k; b++) sum -= factor[b * k + a]! * column[b]!;
      column[a] = sum / factor[a * k + a]!;
    }
    for (let a = 0; a < k; a++) inverse[a * k + c] = column[a]!;
  }
  return { inverse, logDeterminant };
}

function cholesky(square: Float64Array, k: number): Float64Array | null {
  const factor = new Float64Array(k * k);
  for (let a = 0; a < k; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = square[a * k + b]!;
      for (let c = 0; c < b; c++)
        sum -= factor[a * k + c]! * factor[b * k + c]!;
      if (a !== b) factor[a * k + b] = sum / factor[b * k + b]!;
      else if (sum > PIVOT_TOLERANCE * square[a * k + a]! && sum > 0)
        factor[a * k + a] = Math.sqrt(sum);
      else return null;
    }
  }
  return factor;
}
