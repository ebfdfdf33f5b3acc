import { simplexWeights } from "./simplex-weights";

/** A treated series beside its donors: each donor has one value for each of the treated series' periods. */
export interface DonorPanel {
  treated: ArrayLike<number>;
  donors: readonly ArrayLike<number>[];
}

export interface SyntheticFit {
  /** One a donor, none below 0, adding up to 1. */
  weights: Float64Array;
  /** The weighted donors, period by period, in the metric's unit. */
  synthetic: Float64Array;
}

/**
 * The mixture of donors that comes nearest (least squares) to the treated series over the first `fitted` periods,
 * carried on over all periods. Source: Abadie, Diamond & Hainmueller 2010, with the outcomes themselves as predictors.
 */
export function syntheticFit(
  { treated, donors }: DonorPanel,
  fitted: number,
): SyntheticFit {
  const k = donors.length;
  const gram = new Float64Array(k * k);
  const gaps = donors.map((donor) => {
    const gap = new Float64Array(fitted);
    for (let t = 0; t < fitted; t++) gap[t] = donor[t]! - treated[t]!;
    return gap;
  });
  for (let a = 0; a < k; a++)
    for (let b = 0; b <= a; b++) {
      const [one, other] = [gaps[a]!, gaps[b]!];
      let sum = 0;
      for (let t = 0; t < fitted; t++) sum += one[t]! * other[t]!;
      gram[a * k + b] = gram[b * k + a] = sum;
    }
  const weights = simplexWeights(gram, k);
  return { weights, synthetic: mixture(donors, weights, treated.length) };
}

function mixture(
  donors: readonly ArrayLike<number>[],
  weights: Float64Array,
  periods: number,
): Float64Array {
  const synthetic = new Float64Array(periods);
  donors.forEach((donor, j) => {
    const weight = weights[j]!;
    if (weight === 0) return;
    for (let t = 0; t < periods; t++) synthetic[t]! += weight * donor[t]!;
  });
  return synthetic;
}
