import { dot, quadraticForm } from "~/core/stats/regression/matrix";
import type { Effect } from "../contract";
import type { EffectEstimate } from "../design/design-result";
import type { ModelFit } from "./fit-model";
import { detectableMultiple, limitQuantile, twoSidedP } from "../design/limits";
import type { PeriodPoint } from "./period-series";
import {
  meanEffectWeights,
  rowWithoutTest,
  type SegmentedModel,
} from "./segmented-model";

interface Ask {
  model: SegmentedModel;
  points: readonly PeriodPoint[];
  fit: ModelFit;
  effect: Effect;
  confidence: number;
}

/**
 * The mean effect over the periods after, on the scale asked for. A linear fit gives the difference and, by the delta method,
 * that difference over the level expected without the test; a log-linear fit gives the ratio (the exponential of the mean log
 * effect) and, by the delta method, the mean difference of rates. `null` when a relative effect has no positive level to relate to.
 */
export function effectOfFit(ask: Ask): EffectEstimate | null {
  if (ask.fit.scale === "identity")
    return ask.effect === "absolute"
      ? difference(ask)
      : relativeToExpected(ask);
  return ask.effect === "absolute" ? differenceOfRates(ask) : ratioOfRates(ask);
}

function difference({ model, points, fit, confidence }: Ask): EffectEstimate {
  const weights = meanEffectWeights(model, points);
  return symmetric(
    dot(weights, fit.coefficients),
    variance(fit, weights),
    fit,
    confidence,
  );
}

function relativeToExpected({
  model,
  points,
  fit,
  confidence,
  effect,
}: Ask): EffectEstimate | null {
  const weights = meanEffectWeights(model, points);
  const expectedRow = meanRowWithoutTest(model, points);
  const expected = dot(expectedRow, fit.coefficients);
  if (!(expected > 0)) return null;
  const relative = dot(weights, fit.coefficients) / expected;
  const gradient = weights.map(
    (weight, a) => (weight - relative * expectedRow[a]!) / expected,
  );
  const result = symmetric(relative, variance(fit, gradient), fit, confidence);
  return effect === "relative" ? result : shift(result, 1);
}

function ratioOfRates({
  model,
  points,
  fit,
  confidence,
  effect,
}: Ask): EffectEstimate {
  const weights = meanEffectWeights(model, points);
  const log = symmetric(
    dot(weights, fit.coefficients),
    variance(fit, weights),
    fit,
    confidence,
  );
  const ratio = Math.exp(log.estimate);
  const result: EffectEstimate = {
    ...log,
    estimate: ratio,
    standardError: ratio * log.standardError,
    low: Math.exp(log.low),
    high: Math.exp(log.high),
    detectable: Math.expm1(log.detectable),
  };
  return effect === "ratio" ? result : shift(result, -1);
}

function differenceOfRates({
  model,
  points,
  fit,
  confidence,
}: Ask): EffectEstimate {
  const k = model.x.columns;
  const gradient = new Float64Array(k);
  let total = 0;
  let after = 0;
  points.forEach((point, i) => {
    if (!point.after) return;
    const withTest = model.x.values.subarray(i * k, (i + 1) * k);
    const without = rowWithoutTest(model, i);
    const rates = [
      Math.exp(dot(withTest, fit.coefficients)),
      Math.exp(dot(without, fit.coefficients)),
    ] as const;
    total += rates[0] - rates[1];
    after += 1;
    for (let a = 0; a < k; a++)
      gradient[a]! += rates[0] * withTest[a]! - rates[1] * without[a]!;
  });
  return symmetric(
    total / after,
    variance(
      fit,
      gradient.map((value) => value / after),
    ),
    fit,
    confidence,
  );
}

function symmetric(
  estimate: number,
  variance: number,
  fit: ModelFit,
  confidence: number,
): EffectEstimate {
  const { degreesOfFreedom } = fit;
  const standardError = Math.sqrt(Math.max(0, variance));
  const margin =
    limitQuantile(1 - (1 - confidence) / 2, degreesOfFreedom) * standardError;
  return {
    estimate,
    standardError,
    low: estimate - margin,
    high: estimate + margin,
    pValue: twoSidedP(estimate, standardError, degreesOfFreedom),
    degreesOfFreedom,
    detectable:
      detectableMultiple(confidence, degreesOfFreedom) * standardError,
  };
}

function shift(result: EffectEstimate, by: number): EffectEstimate {
  return {
    ...result,
    estimate: result.estimate + by,
    low: result.low + by,
    high: result.high + by,
  };
}

function variance(fit: ModelFit, gradient: Float64Array): number {
  return quadraticForm(fit.covariance, gradient);
}

function meanRowWithoutTest(
  model: SegmentedModel,
  points: readonly PeriodPoint[],
): Float64Array {
  const mean = new Float64Array(model.x.columns);
  const after = points.filter((point) => point.after).length;
  points.forEach((point, i) => {
    if (point.after)
      rowWithoutTest(model, i).forEach(
        (value, a) => (mean[a]! += value / after),
      );
  });
  return mean;
}
