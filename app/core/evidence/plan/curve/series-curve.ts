import { studentQuantile } from "~/core/stats/distributions";
import { rejectionProbability, type Risk } from "~/core/stats/planning/power";
import { seededRandom } from "~/core/stats/random";
import {
  crossProduct,
  invertPositiveDefinite,
  type Matrix,
} from "~/core/stats/regression/matrix";
import { fitModel } from "../../series/fit-model";
import type { PeriodPoint } from "../../series/period-series";
import { segmentedModel } from "../../series/segmented-model";
import { varianceOfSum, type PeriodNoise } from "../history/period-noise";
import { simulateNoise } from "./simulate-noise";
import { blindCurve, simulatedCurve, type PowerCurve } from "./power-curve";

export interface PlannedSeries {
  method: string;
  trend: boolean;
  before: number;
  after: number;
  noise: PeriodNoise;
  /** Simulated series; the more, the steadier. */
  draws: number;
  risk: Risk;
}

/**
 * Power of a step in one series, as the engine's own fit would see it: series with the history's noise are simulated, the
 * fit gives the width of their intervals, and the spread of the estimate follows from the noise. Effects need no simulation
 * of their own: a step moves the estimate by itself and leaves the residuals alone.
 */
export function seriesCurve(planned: PlannedSeries): PowerCurve {
  const { method, trend, before, after, noise, draws, risk } = planned;
  const points = emptyPoints(before, after, noise.variance * noise.ownShare);
  const model = segmentedModel(points, {
    trend,
    slopeChange: false,
    seasonality: "none",
    harmonics: 0,
    granularity: "day",
  });
  const weights = stepWeights(model.x, model.stepColumn);
  if (!weights) return blindCurve(method);
  const random = seededRandom(1);
  const halfWidths: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const values = simulateNoise(points.length, noise, random);
    points.forEach((point, i) => (point.value = values[i]!));
    const fit = fitModel(points, model.x, {
      errors: "default",
      scale: "identity",
    });
    if (!fit) continue;
    const at = model.stepColumn * model.x.columns + model.stepColumn;
    const quantile = studentQuantile(
      rejectionProbability(risk),
      fit.degreesOfFreedom ?? 1e6,
    );
    halfWidths.push(quantile * Math.sqrt(fit.covariance[at]!));
  }
  if (halfWidths.length === 0) return blindCurve(method);
  return simulatedCurve(
    method,
    Math.sqrt(varianceOfSum(weights, noise)),
    halfWidths,
  );
}

function emptyPoints(
  before: number,
  after: number,
  sampling: number,
): PeriodPoint[] {
  return Array.from({ length: before + after }, (_, i) => ({
    period: "",
    day: i,
    after: i >= before,
    t: i + 1,
    value: 0,
    count: 0,
    exposure: 1,
    sampling,
  }));
}

/** What each period adds to the least-squares estimate of the step. */
function stepWeights(x: Matrix, column: number): Float64Array | null {
  const k = x.columns;
  if (x.rows <= k) return null;
  const inverted = invertPositiveDefinite(crossProduct(x), k);
  if (!inverted) return null;
  return Float64Array.from({ length: x.rows }, (_, i) => {
    let weight = 0;
    for (let a = 0; a < k; a++)
      weight += inverted.inverse[column * k + a]! * x.values[i * k + a]!;
    return weight;
  });
}
