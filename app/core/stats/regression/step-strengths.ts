import {
  columnsOf,
  dotFrom,
  likelihoodWeights,
  normalEquations,
  restrictedLogLikelihood,
  whitenedProducts,
} from "./autocorrelated-regression";
import {
  errorMakeups,
  knownNoise,
  whiten,
  type ErrorMakeup,
} from "./error-makeup";
import { leastSquares } from "./least-squares";
import {
  dot,
  invertPositiveDefinite,
  timesVector,
  type Matrix,
} from "./matrix";

/** One candidate of the errors, fitted without any step. */
interface Base {
  makeup: ErrorMakeup;
  whitened: Float64Array[];
  response: Float64Array;
  inverse: Float64Array;
  penalty: number;
  vector: Float64Array;
  squares: number;
}

interface Step {
  estimate: number;
  variance: number;
  logLikelihood: number;
}

/**
 * |estimate / standard error| of a step from each of these points on, added in turn to the columns of x: what
 * {@link autocorrelatedRegression} gives for every one of them, with the columns that they share fitted once. `null` for a
 * step that the columns hold already; an empty list where x itself cannot be fitted.
 */
export function stepStrengths(
  x: Matrix,
  y: ArrayLike<number>,
  {
    steps,
    sampling,
    starts,
    heights = new Float64Array(x.rows).fill(1),
  }: {
    steps: ArrayLike<number>;
    sampling: ArrayLike<number> | null;
    starts: readonly number[];
    /** What a step is at each point from its start on; 1 unless points are scaled. */
    heights?: ArrayLike<number>;
  },
): (number | null)[] {
  const plain = leastSquares(x, y);
  if (!plain || plain.degreesOfFreedom < 2 || plain.variance === 0) return [];
  const known = knownNoise(sampling, plain.variance, x.rows);
  const columns = [...columnsOf(x), plain.residuals];
  const bases = errorMakeups(steps, known).flatMap(
    (makeup) => fitBase(columns, makeup) ?? [],
  );
  const into = new Float64Array(x.rows);
  return starts.map((start) => {
    const fits: Step[] = [];
    for (const base of bases) {
      whiten(base.makeup, heights, into, start);
      const step = fitStep(base, into, start, known.variance);
      if (!step) return null;
      fits.push(step);
    }
    return strengthOf(fits);
  });
}

function fitBase(
  columns: readonly Float64Array[],
  makeup: ErrorMakeup,
): Base | null {
  const k = columns.length - 1;
  const { whitened, products } = whitenedProducts(columns, makeup);
  const { square, vector } = normalEquations(products, k);
  const inverted = invertPositiveDefinite(square, k);
  if (!inverted) return null;
  return {
    makeup,
    whitened: whitened.slice(0, k),
    response: whitened[k]!,
    inverse: inverted.inverse,
    penalty: makeup.penalty + inverted.logDeterminant,
    vector,
    squares:
      products[k * (k + 1) + k]! -
      dot(vector, timesVector(inverted.inverse, vector)),
  };
}

/** What the bordered normal equations add to the base. */
function fitStep(
  base: Base,
  step: Float64Array,
  start: number,
  leastVariance: number,
): Step | null {
  const across = Float64Array.from(base.whitened, (column) =>
    dotFrom(column, step, start),
  );
  const taken = timesVector(base.inverse, across);
  const own = dotFrom(step, step, start);
  const left = own - dot(across, taken);
  if (!(left > 1e-11 * own)) return null;
  const estimate =
    (dotFrom(step, base.response, start) - dot(taken, base.vector)) / left;
  const degreesOfFreedom = step.length - across.length - 1;
  const squares = base.squares - left * estimate * estimate;
  if (!(squares > 0)) return null;
  return {
    estimate,
    variance: Math.max(leastVariance, squares / degreesOfFreedom) / left,
    logLikelihood: restrictedLogLikelihood({
      penalty: base.penalty + Math.log(left),
      squares,
      degreesOfFreedom,
    }),
  };
}

function strengthOf(fits: readonly Step[]): number | null {
  const weights = likelihoodWeights(
    fits.map(({ logLikelihood }) => logLikelihood),
  );
  let estimate = 0;
  fits.forEach((fit, c) => {
    estimate += weights[c]! * fit.estimate;
  });
  let variance = 0;
  fits.forEach((fit, c) => {
    variance += weights[c]! * (fit.variance + (fit.estimate - estimate) ** 2);
  });
  return variance > 0 ? Math.abs(estimate) / Math.sqrt(variance) : null;
}
