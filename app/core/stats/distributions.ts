/**
 * The distribution functions every method rests on, under one plain vocabulary:
 * `xCdf(value, …parameters)` is P(X <= value), `xQuantile(probability, …parameters)` its inverse,
 * `xPmf(count, …parameters)` is P(X = count).
 *
 * Values and parameters are finite numbers in the range each doc names; outside it a RangeError is
 * thrown (a programming error: a method decides about its edges before it asks), so NaN never
 * travels on. Quantiles take probabilities strictly between 0 and 1 and are therefore finite.
 *
 * Source: @stdlib/stats-base-dists-*, whose single-function packages keep bundles small.
 */
import betaCdfOf from "@stdlib/stats-base-dists-beta-cdf";
import betaQuantileOf from "@stdlib/stats-base-dists-beta-quantile";
import binomialCdfOf from "@stdlib/stats-base-dists-binomial-cdf";
import binomialPmfOf from "@stdlib/stats-base-dists-binomial-pmf";
import chiSquaredPdfOf from "@stdlib/stats-base-dists-chisquare-pdf";
import chiSquaredQuantileOf from "@stdlib/stats-base-dists-chisquare-quantile";
import fCdfOf from "@stdlib/stats-base-dists-f-cdf";
import fQuantileOf from "@stdlib/stats-base-dists-f-quantile";
import normalCdfOf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantileOf from "@stdlib/stats-base-dists-normal-quantile";
import poissonPmfOf from "@stdlib/stats-base-dists-poisson-pmf";
import studentCdfOf from "@stdlib/stats-base-dists-t-cdf";
import studentQuantileOf from "@stdlib/stats-base-dists-t-quantile";
import { incompleteGamma } from "./incomplete-gamma";

function finite(result: number, name: string, ...given: number[]): number {
  if (Number.isFinite(result)) return result;
  throw new RangeError(`${name}(${given.join(", ")}) has no finite value`);
}

/** Standard normal, P(Z <= z). */
export function normalCdf(z: number): number {
  return finite(normalCdfOf(z, 0, 1), "normalCdf", z);
}

/** Standard normal, inverse of {@link normalCdf}. */
export function normalQuantile(probability: number): number {
  return finite(
    normalQuantileOf(probability, 0, 1),
    "normalQuantile",
    probability,
  );
}

/** Student's t with `degreesOfFreedom` > 0, which need not be whole. */
export function studentCdf(t: number, degreesOfFreedom: number): number {
  return finite(
    studentCdfOf(t, degreesOfFreedom),
    "studentCdf",
    t,
    degreesOfFreedom,
  );
}

/** Student's t, inverse of {@link studentCdf}. */
export function studentQuantile(
  probability: number,
  degreesOfFreedom: number,
): number {
  return finite(
    studentQuantileOf(probability, degreesOfFreedom),
    "studentQuantile",
    probability,
    degreesOfFreedom,
  );
}

/** Chi-squared with `degreesOfFreedom` > 0. */
export function chiSquaredCdf(value: number, degreesOfFreedom: number): number {
  return incompleteGamma(degreesOfFreedom / 2, Math.max(0, value) / 2).lower;
}

/** P(X > value) of the same, with all its digits where it is small: a p value. */
export function chiSquaredUpperTail(
  value: number,
  degreesOfFreedom: number,
): number {
  return incompleteGamma(degreesOfFreedom / 2, Math.max(0, value) / 2).upper;
}

/**
 * Chi-squared, inverse of {@link chiSquaredCdf}. The library's inverse is off by up to 1e-2 in
 * probability from about 2,000 degrees of freedom on, so Newton steps finish the work.
 */
export function chiSquaredQuantile(
  probability: number,
  degreesOfFreedom: number,
): number {
  let value = chiSquaredQuantileOf(probability, degreesOfFreedom);
  for (let step = 0; step < 6; step++) {
    const density = chiSquaredPdfOf(value, degreesOfFreedom);
    const miss = chiSquaredCdf(value, degreesOfFreedom) - probability;
    if (!(density > 0) || Math.abs(miss) < 1e-15 || miss > density * value)
      break;
    value -= miss / density;
  }
  return finite(value, "chiSquaredQuantile", probability, degreesOfFreedom);
}

/** Snedecor's F with `numerator` and `denominator` degrees of freedom, both > 0. */
export function fCdf(
  value: number,
  numerator: number,
  denominator: number,
): number {
  return finite(
    fCdfOf(value, numerator, denominator),
    "fCdf",
    value,
    numerator,
    denominator,
  );
}

/** Snedecor's F, inverse of {@link fCdf}. */
export function fQuantile(
  probability: number,
  numerator: number,
  denominator: number,
): number {
  return finite(
    fQuantileOf(probability, numerator, denominator),
    "fQuantile",
    probability,
    numerator,
    denominator,
  );
}

/** Beta with shapes `alpha` and `beta`, both > 0. */
export function betaCdf(value: number, alpha: number, beta: number): number {
  return finite(betaCdfOf(value, alpha, beta), "betaCdf", value, alpha, beta);
}

/** Beta, inverse of {@link betaCdf}. */
export function betaQuantile(
  probability: number,
  alpha: number,
  beta: number,
): number {
  return finite(
    betaQuantileOf(probability, alpha, beta),
    "betaQuantile",
    probability,
    alpha,
    beta,
  );
}

/** Number of successes in `trials` (whole, >= 0) independent trials, each of the given probability. */
export function binomialCdf(
  successes: number,
  trials: number,
  probability: number,
): number {
  return finite(
    binomialCdfOf(successes, trials, probability),
    "binomialCdf",
    successes,
    trials,
    probability,
  );
}

/** P(exactly `successes`) of the binomial. */
export function binomialPmf(
  successes: number,
  trials: number,
  probability: number,
): number {
  return finite(
    binomialPmfOf(successes, trials, probability),
    "binomialPmf",
    successes,
    trials,
    probability,
  );
}

/** Poisson count with the given mean >= 0. */
export function poissonCdf(count: number, mean: number): number {
  return count < 0 ? 0 : incompleteGamma(Math.floor(count) + 1, mean).upper;
}

/** P(exactly `count`) of the Poisson. */
export function poissonPmf(count: number, mean: number): number {
  return finite(poissonPmfOf(count, mean), "poissonPmf", count, mean);
}
