import { lagOneAutocorrelation } from "~/core/stats/time-series/autocorrelation";
import { leastSquares } from "~/core/stats/regression/least-squares";
import { matrixFromColumns } from "~/core/stats/regression/matrix";

/** How a metric moves by itself from period to period. */
export interface PeriodNoise {
  /** Of one period, in the square of the metric's unit. */
  variance: number;
  /** Share of it that every period has for itself: the sampling of answers. */
  ownShare: number;
  /** How much the rest of it follows itself from one period to the next, 0–0.9. */
  autocorrelation: number;
}

/** Fewer periods say nothing of how a metric moves by itself. */
export const LEAST_NOISE_PERIODS = 4;
/** Under this many, a calm spell is not taken for a calm metric: the sampling of answers is the floor. */
const FIRM_PERIODS = 8;
const MOST_AUTOCORRELATION = 0.9;
const MOST_OWN = 0.95;

/**
 * The noise of a series about its mean, or about its line where the analysis takes a trend out. `sampling` is the mean
 * variance that asking only some customers gives a period (0 where it is not known). Null under four periods, and for
 * a series that does not vary. Autocorrelation and variance are corrected for the mean having been fitted; negative
 * autocorrelation is not credited.
 */
export function periodNoise(
  values: readonly number[],
  { trend, sampling }: { trend: boolean; sampling: number },
): PeriodNoise | null {
  const n = values.length;
  if (n < LEAST_NOISE_PERIODS) return null;
  const columns = [values.map(() => 1)];
  if (trend) columns.push(values.map((_, t) => t));
  const fit = leastSquares(matrixFromColumns(columns), values);
  if (!fit) return null;
  const lagOne = fit.variance > 0 ? lagOneAutocorrelation(fit.residuals) : 0;
  const fitted = columns.length;
  const followed = (lagOne + fitted / n) / Math.max(0.5, 1 - (3 * fitted) / n);
  const whole = Math.min(MOST_AUTOCORRELATION, Math.max(0, followed));
  const spread = (fitted * (1 + whole)) / (1 - whole);
  const squares = fit.variance * (n - fitted);
  const found = squares / Math.max(n - spread, n / 2);
  const variance = n < FIRM_PERIODS ? Math.max(found, sampling) : found;
  if (!(variance > 0)) return null;
  const ownShare = Math.min(MOST_OWN, Math.max(0, sampling / variance));
  const autocorrelation = Math.min(
    MOST_AUTOCORRELATION,
    whole / (1 - ownShare),
  );
  return { variance, ownShare, autocorrelation };
}

/** Variance of a weighted sum of consecutive periods. */
export function varianceOfSum(
  weights: ArrayLike<number>,
  { variance, ownShare, autocorrelation }: PeriodNoise,
): number {
  let [own, followed, carried] = [0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    own += weight * weight;
    followed += weight * (weight + 2 * carried);
    carried = autocorrelation * (carried + weight);
  }
  return variance * (ownShare * own + (1 - ownShare) * followed);
}

/** Variance of the mean of so many consecutive periods. */
export function varianceOfMean(periods: number, noise: PeriodNoise): number {
  return varianceOfSum(new Float64Array(periods).fill(1 / periods), noise);
}

/** As many unrelated periods as would tell the variance as well as these do: (1 − ρ²)/(1 + ρ²) of them (Bayley & Hammersley 1946). */
export function effectivePeriods(
  periods: number,
  { ownShare, autocorrelation }: PeriodNoise,
): number {
  const followed = ((1 - ownShare) * autocorrelation) ** 2;
  return (periods * (1 - followed)) / (1 + followed);
}
