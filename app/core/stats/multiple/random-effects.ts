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
  reason: "too-few-replications" | "no-standard-error";
}

/**
 * Random-effects pooling of replications: DerSimonian and Laird's between-replication variance,
 * Hartung and Knapp's interval (Student's t, k − 1) with their variance factor held at 1 or more, so
 * that it is never narrower than the plain one with the same t.
 *
 * Fewer than two replications: `too-few-replications`. A standard error that is not above zero:
 * `no-standard-error`. With two, one degree of freedom makes the interval honest and very wide.
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
  const random = weigh(replications, tauSquared);
  const factor = Math.max(1, random.q / degreesOfFreedom);
  const { outcome: _, ...interval } = symmetricEstimate(
    random.mean,
    Math.sqrt(factor / random.total),
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
  const { q, total, weights } = weigh(replications, 0);
  const scale =
    total - weights.reduce((sum, weight) => sum + weight ** 2, 0) / total;
  return {
    q,
    tauSquared: Math.max(0, (q - (replications.length - 1)) / scale),
  };
}

/** Inverse-variance weights for a given between-variance, their mean, and the weighted squares about it. */
function weigh(replications: readonly Replication[], tauSquared: number) {
  const weights = replications.map(
    ({ standardError }) => 1 / (standardError ** 2 + tauSquared),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = replications.reduce(
    (sum, { estimate }, index) =>
      sum + ((weights[index] ?? 0) / total) * estimate,
    0,
  );
  const q = replications.reduce(
    (sum, { estimate }, index) =>
      sum + (weights[index] ?? 0) * (estimate - mean) ** 2,
    0,
  );
  return { weights, total, mean, q };
}
