import { chiSquaredUpperTail } from "../distributions";
import { symmetricEstimate } from "../symmetric-estimate";

/** One replication's answer, all of them on the same scale. */
export interface Replication {
  estimate: number;
  /** > 0 */
  standardError: number;
}

export interface Pooled {
  outcome: "pooled";
  estimate: number;
  standardError: number;
  low: number;
  high: number;
  pValue: number;
  degreesOfFreedom: number;
  /** Variance of the true effects between replications. */
  tauSquared: number;
  heterogeneity: {
    q: number;
    degreesOfFreedom: number;
    pValue: number;
    /** Share 0–1 of the spread that is not chance. */ iSquared: number;
  };
  /** Share of each replication in the pooled estimate, in the order given; they add up to 1. */
  weights: number[];
}

export interface NotPooled {
  outcome: "not-computable";
  reason: "too-few-replications" | "no-standard-error" | "too-far-apart";
}

/**
 * Random-effects pooling of replications: DerSimonian and Laird's between-replication variance,
 * Hartung and Knapp's interval (Student's t, k − 1) with their variance factor held at 1 or more, so
 * that it is never narrower than the plain one with the same t.
 *
 * Fewer than two replications: `too-few-replications`. A standard error that is not above zero:
 * `no-standard-error`. Figures so far apart that a double cannot hold their squares: `too-far-apart`.
 * With two, one degree of freedom makes the interval honest and very wide.
 * Source: DerSimonian & Laird 1986; Knapp & Hartung 2003; Röver et al. 2015 for max(1, q).
 */
export function poolRandomEffects(
  replications: readonly Replication[],
  confidence = 0.95,
): Pooled | NotPooled {
  if (replications.length < 2)
    return { outcome: "not-computable", reason: "too-few-replications" };
  if (!replications.every(({ standardError }) => standardError > 0)) {
    return { outcome: "not-computable", reason: "no-standard-error" };
  }
  const degreesOfFreedom = replications.length - 1;
  const { tauSquared, q } = derSimonianLaird(replications);
  if (!Number.isFinite(tauSquared) || !Number.isFinite(q))
    return { outcome: "not-computable", reason: "too-far-apart" };
  const random = weigh(replications, tauSquared);
  const factor = Math.max(1, random.q / degreesOfFreedom);
  const standardError = Math.sqrt((factor * random.least) / random.total);
  const isNumber = Number.isFinite(random.mean + standardError);
  if (!isNumber || standardError === 0)
    return { outcome: "not-computable", reason: "too-far-apart" };
  const { outcome: _, ...interval } = symmetricEstimate(
    random.mean,
    standardError,
    confidence,
    degreesOfFreedom,
  );
  return {
    outcome: "pooled",
    ...interval,
    degreesOfFreedom,
    tauSquared,
    heterogeneity: {
      q,
      degreesOfFreedom,
      pValue: chiSquaredUpperTail(q, degreesOfFreedom),
      iSquared: q > 0 ? Math.max(0, 1 - degreesOfFreedom / q) : 0,
    },
    weights: random.weights.map((weight) => weight / random.total),
  };
}

function derSimonianLaird(replications: readonly Replication[]): {
  tauSquared: number;
  q: number;
} {
  const { squares, q, least, total, weights, leader } = weigh(replications, 0);
  // Weight of all the others: the leader's own taken off the total would leave rounding alone.
  const others = weights.reduce(
    (sum, weight, index) => (index === leader ? sum : sum + weight),
    0,
  );
  const scale = weights.reduce(
    (sum, weight, index) =>
      sum + (weight / total) * (index === leader ? others : total - weight),
    0,
  );
  const excess = squares - (replications.length - 1) * least;
  return { q, tauSquared: Math.max(0, excess / scale) };
}

/**
 * Inverse-variance weights for a given between-variance, their mean, and the weighted squares about it. Weights are in shares of
 * the largest (`least` is its variance) and estimates are taken from its own (`leader`), so that one replication that is a
 * million times as sure as the others cancels nothing. `squares` goes by these weights, `q` by the inverse variances.
 */
function weigh(replications: readonly Replication[], tauSquared: number) {
  const spreads = replications.map(({ standardError }) =>
    Math.hypot(standardError, Math.sqrt(tauSquared)),
  );
  const narrowest = spreads.reduce((least, spread) => Math.min(least, spread));
  const leader = spreads.indexOf(narrowest);
  const origin = replications[leader]!.estimate;
  const weights = spreads.map((spread) => (narrowest / spread) ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const away = replications.map(({ estimate }) => estimate - origin);
  const shift = away.reduce(
    (sum, distance, index) => sum + (weights[index]! / total) * distance,
    0,
  );
  const [squares, q] = [1, narrowest].map((unit) =>
    away.reduce(
      (sum, distance, index) =>
        sum + weights[index]! * ((distance - shift) / unit) ** 2,
      0,
    ),
  ) as [number, number];
  const least = narrowest ** 2;
  return { weights, total, leader, least, mean: origin + shift, squares, q };
}
