import { compensatedSum, lessSquareOver } from "./compensated-sum";

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
  /** Variance that may be there though the sums cannot show it; left out where they show what there is. */
  hidden?: number;
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
 * mean) is reported as zero rather than as noise, even negative noise, and `hidden` says how much
 * may be there: methods refuse where that could matter. Raw values of that kind belong in {@link momentsOf}.
 */
export function momentsFromSums({
  n,
  sum,
  sumSquares,
}: MeanSums): Moments | null {
  if (n < 1) return null;
  const mean = sum / n;
  if (n < 2) return { n, mean, variance: 0 };
  const squaredDeviations = lessSquareOver(sumSquares, sum, n);
  const rounding = ROUNDING_SHARE * sumSquares;
  if (squaredDeviations > rounding)
    return { n, mean, variance: squaredDeviations / (n - 1) };
  const hidden = Math.max(rounding, -squaredDeviations) / (n - 1);
  return { n, mean, variance: 0, ...(hidden > 0 && { hidden }) };
}

/** Mean and variance of raw values in two passes about their mean, which do not cancel (Chan, Golub & LeVeque 1983). `null` without values. */
export function momentsOf(values: readonly number[]): Moments | null {
  const n = values.length;
  if (n === 0) return null;
  const first = compensatedSum(values) / n;
  const left = compensatedSum(values.map((value) => value - first));
  const squares = compensatedSum(values.map((value) => (value - first) ** 2));
  const squaredDeviations = Math.max(0, squares - (left * left) / n);
  return {
    n,
    mean: first + left / n,
    variance: n > 1 ? squaredDeviations / (n - 1) : 0,
  };
}
