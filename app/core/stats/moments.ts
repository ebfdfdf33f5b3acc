/** Sufficient statistics of a mean: number of answers, their sum, the sum of their squares. */
export interface MeanSums {
  n: number;
  sum: number;
  sumSquares: number;
}

export interface Moments {
  n: number;
  mean: number;
  /** Sample variance (n − 1); zero for one value. */
  variance: number;
}

/**
 * Squared deviations below this share of the sum of squares are what rounding leaves behind when
 * the sums were added up in double precision, not spread.
 */
const ROUNDING_SHARE = 1e-13;

/**
 * Mean and variance from sums. `null` without answers.
 *
 * Trap: sum of squares minus squared sum cancels. For 10,000,000.2 ± 0.1 the sums hold no digit of
 * the variance any more, so a spread that they cannot show (under three ten-millionths of the
 * mean) is reported as zero rather than as noise, even negative noise. Raw values of that kind
 * belong in {@link momentsOf}.
 */
export function momentsFromSums({
  n,
  sum,
  sumSquares,
}: MeanSums): Moments | null {
  if (n < 1) return null;
  const mean = sum / n;
  const squaredDeviations = sumSquares - sum * mean;
  const shows = squaredDeviations > ROUNDING_SHARE * sumSquares;
  return {
    n,
    mean,
    variance: n > 1 && shows ? squaredDeviations / (n - 1) : 0,
  };
}

/** Mean and variance of raw values by Welford's running update, which does not cancel (Welford 1962). `null` without values. */
export function momentsOf(values: readonly number[]): Moments | null {
  if (values.length === 0) return null;
  let mean = 0;
  let squaredDeviations = 0;
  for (const [index, value] of values.entries()) {
    const deviation = value - mean;
    mean += deviation / (index + 1);
    squaredDeviations += deviation * (value - mean);
  }
  return {
    n: values.length,
    mean,
    variance: values.length > 1 ? squaredDeviations / (values.length - 1) : 0,
  };
}
