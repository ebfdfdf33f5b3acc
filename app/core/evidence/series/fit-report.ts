import { dot, quadraticForm } from "~/core/stats/regression/matrix";
import type { MetricKind, SeriesPoint, Term } from "../contract";
import type { ModelFit } from "./fit-model";
import { limitQuantile, twoSidedP } from "../design/limits";
import type { PeriodPoint } from "./period-series";
import { rowWithoutTest, type SegmentedModel } from "./segmented-model";

/** Every coefficient with its interval, on the model's own scale (log for counts). */
export function termsOfFit(
  model: SegmentedModel,
  fit: ModelFit,
  confidence: number,
): Term[] {
  const k = model.x.columns;
  const quantile = limitQuantile(
    1 - (1 - confidence) / 2,
    fit.degreesOfFreedom,
  );
  return model.names.map((name, a) => {
    const estimate = fit.coefficients[a]!;
    const standardError = Math.sqrt(Math.max(0, fit.covariance[a * k + a]!));
    const pValue = twoSidedP(estimate, standardError, fit.degreesOfFreedom);
    const margin = quantile * standardError;
    return {
      name,
      estimate,
      standardError,
      low: estimate - margin,
      high: estimate + margin,
      pValue,
    };
  });
}

/** Values a metric of this kind can take. */
const RANGES: Record<MetricKind, readonly [number, number]> = {
  mean: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  proportion: [0, 1],
  rate: [0, Number.POSITIVE_INFINITY],
  nps: [-100, 100],
};

/**
 * What was observed beside what would have been expected without the test, with the band in which one period would then have
 * fallen (uncertainty of the fit and the noise of a period together), cut at the metric's own range. Rates are per exposure.
 */
export function expectedSeries(
  points: readonly PeriodPoint[],
  model: SegmentedModel,
  fit: ModelFit,
  { confidence, kind }: { confidence: number; kind: MetricKind },
): SeriesPoint[] {
  const quantile = limitQuantile(
    1 - (1 - confidence) / 2,
    fit.degreesOfFreedom,
  );
  const [least, most] = RANGES[kind];
  const within = (value: number) => Math.min(most, Math.max(least, value));
  return points.map(({ period, value, exposure }, i) => {
    const row = rowWithoutTest(model, i);
    const level = dot(row, fit.coefficients);
    const uncertainty = quadraticForm(fit.covariance, row);
    if (fit.scale === "identity") {
      const margin = quantile * Math.sqrt(uncertainty + fit.noise);
      return {
        period,
        observed: value,
        expected: within(level),
        low: within(level - margin),
        high: within(level + margin),
      };
    }
    const expected = Math.exp(level);
    const margin =
      quantile * Math.sqrt(uncertainty + fit.noise / (expected * exposure));
    return {
      period,
      observed: value,
      expected,
      low: Math.exp(level - margin),
      high: Math.exp(level + margin),
    };
  });
}
