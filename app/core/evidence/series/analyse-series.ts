import { lagOneAutocorrelation } from "~/core/stats/time-series/autocorrelation";
import type { AnalyseInput, Check } from "../contract";
import type { Granularity } from "../period/granularity";
import {
  refuse,
  type DesignOutcome,
  type DesignResult,
} from "../design/design-result";
import { effectOfFit } from "./effect-of-fit";
import { fitModel, type FitChoice, type ModelFit } from "./fit-model";
import { expectedSeries, termsOfFit } from "./fit-report";
import type { PeriodPoint } from "./period-series";
import { placeboInTime } from "./placebo-in-time";
import {
  meanEffectWeights,
  segmentedModel,
  type SegmentedModel,
  type SegmentedSpec,
} from "./segmented-model";
import { dot, quadraticForm } from "~/core/stats/regression/matrix";

/** Residual lag-one autocorrelation above which an error model that ignores it is warned about. */
const NOTABLE_AUTOCORRELATION = 0.3;
/** Pearson dispersion above which plain Poisson limits are too short. */
const NOTABLE_DISPERSION = 1.5;

/**
 * A segmented regression of one series of periods: the effect, its terms, what would have been expected, and the checks that
 * interrupted series and before–after share. The grade is left to the design.
 */
export function analyseSeries(
  input: AnalyseInput,
  points: readonly PeriodPoint[],
  { trend, granularity }: { trend: boolean; granularity: Granularity },
):
  | { ok: true; result: Omit<DesignResult, "designGrade"> }
  | Extract<DesignOutcome, { ok: false }> {
  const { metric, effect = "absolute", confidence = 0.95 } = input;
  const season = seasonOf(input, granularity);
  if (!season.ok) return season;
  const spec: SegmentedSpec = {
    trend,
    slopeChange: input.model?.slopeChange ?? false,
    granularity,
    ...season.value,
  };
  const choice = { ...fitChoice(input), plain: !trend };
  const unfit = faultOfPoints(points, choice, spec);
  if (unfit) return unfit;
  const model = segmentedModel(points, spec);
  const fit = fitModel(points, model.x, choice);
  if (!fit)
    return refuse(
      "observations",
      "hold too few periods, or too little variation, for this model",
      { code: "too-little-for-model" },
    );
  const estimated = effectOfFit({ model, points, fit, effect, confidence });
  if (!estimated)
    return refuse(
      "effect",
      "needs an expected level above 0 to relate the change to",
      { code: "level-not-above-zero" },
    );
  const nullValue = effect === "ratio" ? 1 : 0;
  const shown = estimated.low > nullValue || estimated.high < nullValue;
  const efficient = trend
    ? fit
    : fitModel(points, model.x, { ...choice, plain: false });
  const placebo = placeboInTime(points, spec, choice, {
    strength: strengthOf(model, points, efficient ?? fit),
    shown,
  });
  const result = {
    method: methodName(choice),
    effect: estimated,
    terms: termsOfFit(model, fit, confidence),
    dispersion: fit.dispersion,
    weights: [],
    series: expectedSeries(points, model, fit, {
      confidence,
      kind: metric.kind,
    }),
    checks: [...fitChecks(points, model, fit, choice), placebo],
    size: { of: "periods" as const, ...countSides(points) },
  };
  return { ok: true, result };
}

export function countSides(points: readonly PeriodPoint[]): {
  before: number;
  after: number;
} {
  const after = points.filter((point) => point.after).length;
  return { before: points.length - after, after };
}

/** Counts are fitted on the log scale unless a difference of rates or a linear error model is asked for. */
function fitChoice({ metric, effect, model }: AnalyseInput): FitChoice {
  const errors = model?.errors ?? "default";
  const counts = errors === "poisson" || errors === "quasi-poisson";
  const logByDefault =
    errors === "default" &&
    metric.kind === "rate" &&
    effect !== undefined &&
    effect !== "absolute";
  return {
    errors,
    lags: model?.lags,
    scale: counts || logByDefault ? "log" : "identity",
  };
}

function methodName({ errors, scale }: FitChoice): string {
  if (errors !== "default") return errors;
  return scale === "log" ? "log-linear-ar1" : "linear-ar1";
}

function seasonOf({ model }: AnalyseInput, granularity: Granularity) {
  const seasonality = model?.seasonality ?? "none";
  if (seasonality === "weekly" && granularity !== "day") {
    return refuse("model.seasonality", "a weekly season needs daily periods", {
      code: "weekly-needs-days",
    });
  }
  const most = seasonality === "weekly" ? 3 : granularity === "month" ? 5 : 26;
  const harmonics = model?.harmonics ?? (seasonality === "weekly" ? 3 : 2);
  if (seasonality !== "none" && harmonics > most)
    return refuse(
      "model.harmonics",
      `must be at most ${most} for this season and spacing`,
      { code: "too-many-harmonics", values: { most } },
    );
  return { ok: true as const, value: { seasonality, harmonics } };
}

function faultOfPoints(
  points: readonly PeriodPoint[],
  choice: FitChoice,
  spec: SegmentedSpec,
) {
  const { before, after } = countSides(points);
  const leastBefore = spec.trend ? 3 : 2;
  const leastAfter = spec.slopeChange ? 3 : 2;
  if (before < leastBefore)
    return refuse(
      "observations",
      `hold ${before} usable periods before the start; at least ${leastBefore} are needed`,
      {
        code: "too-few-periods-before",
        values: { periods: before, needed: leastBefore },
      },
    );
  if (after < leastAfter)
    return refuse(
      "observations",
      `hold ${after} usable periods after the start; at least ${leastAfter} are needed`,
      {
        code: "too-few-periods-after",
        values: { periods: after, needed: leastAfter },
      },
    );
  if (choice.scale === "identity") return null;
  if (points.some(({ count }) => count < 0))
    return refuse("observations", "hold values below 0, which are no counts", {
      code: "negative-level",
    });
  for (const side of [false, true]) {
    const events = points.reduce(
      (sum, point) => sum + (point.after === side ? point.count : 0),
      0,
    );
    if (events === 0)
      return refuse(
        "observations",
        `hold no event ${side ? "after" : "before"} the start, so no ratio can be formed`,
        { code: side ? "no-event-after" : "no-event-before" },
      );
  }
  return null;
}

/** |mean effect / standard error| on the model's scale. */
function strengthOf(
  model: SegmentedModel,
  points: readonly PeriodPoint[],
  fit: ModelFit,
): number {
  const weights = meanEffectWeights(model, points);
  const standardError = Math.sqrt(quadraticForm(fit.covariance, weights));
  return standardError > 0
    ? Math.abs(dot(weights, fit.coefficients)) / standardError
    : Number.MAX_VALUE;
}

function fitChecks(
  points: readonly PeriodPoint[],
  model: SegmentedModel,
  fit: ModelFit,
  { errors }: FitChoice,
): Check[] {
  const checks: Check[] = [];
  if (
    errors === "ols" ||
    errors === "hc2" ||
    errors === "poisson" ||
    errors === "quasi-poisson"
  ) {
    const lagOne = lagOneAutocorrelation(scaledResiduals(points, model, fit));
    checks.push({
      name: "autocorrelation",
      outcome: lagOne > NOTABLE_AUTOCORRELATION ? "warn" : "pass",
      detail: { lagOne },
    });
  }
  if (errors === "poisson" && fit.dispersion !== null) {
    const { dispersion } = fit;
    checks.push({
      name: "overdispersion",
      outcome: dispersion > NOTABLE_DISPERSION ? "warn" : "pass",
      detail: { dispersion },
    });
  }
  return checks;
}

/** Residuals in units of their standard deviation, up to a constant. */
function scaledResiduals(
  points: readonly PeriodPoint[],
  { x }: SegmentedModel,
  fit: ModelFit,
): number[] {
  return points.map(({ value, count, exposure }, i) => {
    const level = dot(
      x.values.subarray(i * x.columns, (i + 1) * x.columns),
      fit.coefficients,
    );
    if (fit.scale === "identity") return value - level;
    const mean = exposure * Math.exp(level);
    return (count - mean) / Math.sqrt(mean);
  });
}
