import { syntheticFit, type DonorPanel } from "./synthetic-fit";

export interface CrossFittedEffect {
  /** Mean gap after the start, less the gap that the fits leave in the blocks they have not seen. */
  estimate: number;
  standardError: number;
  degreesOfFreedom: number;
}

/** Blocks before the start, each left out of one fit in turn. */
const FOLDS = 3;

/**
 * Mean effect with a standard error to be read by Student's t with two degrees of freedom. The periods before the start
 * end in three consecutive blocks, as long as the time after it where they can be; the mixture is fitted three times, each
 * time without one block, and the gap in that block is what the method is off by. Holds for few periods and
 * autocorrelated noise, where resampling finds no limits at all. Null with fewer than two periods outside a block.
 * Source: Chernozhukov, Wüthrich & Zhu, "A t-test for synthetic controls" (arXiv 1812.10820), K = 3.
 */
export function crossFittedEffect(
  panel: DonorPanel,
  before: number,
): CrossFittedEffect | null {
  const after = panel.treated.length - before;
  const length = Math.min(Math.floor(before / FOLDS), after);
  if (after < 1 || length < 1 || before - length < 2) return null;
  const effects = Array.from({ length: FOLDS }, (_, fold) => {
    const from = before - length * (FOLDS - fold);
    return effectWithout(panel, before, { from, to: from + length });
  });
  const estimate = effects.reduce((sum, effect) => sum + effect / FOLDS, 0);
  const variance =
    effects.reduce((sum, effect) => sum + (effect - estimate) ** 2, 0) /
    (FOLDS - 1);
  return {
    estimate,
    standardError: Math.sqrt(
      ((1 + (FOLDS * length) / after) * variance) / FOLDS,
    ),
    degreesOfFreedom: FOLDS - 1,
  };
}

/** Mean gap after the start less the mean gap in the block, both of the mixture fitted without the block. */
function effectWithout(
  panel: DonorPanel,
  before: number,
  block: { from: number; to: number },
): number {
  const kept = [...Array(before).keys()].filter(
    (t) => t < block.from || t >= block.to,
  );
  const order = [...kept, ...between(block.from, block.to)];
  order.push(...between(before, panel.treated.length));
  const inOrder = (values: ArrayLike<number>) =>
    order.map((t) => values[t] ?? 0);
  const treated = inOrder(panel.treated);
  const donors = panel.donors.map(inOrder);
  const { synthetic } = syntheticFit({ treated, donors }, kept.length);
  const meanGap = (from: number, to: number) => {
    let sum = 0;
    for (let t = from; t < to; t++) sum += treated[t]! - synthetic[t]!;
    return sum / (to - from);
  };
  return meanGap(before, treated.length) - meanGap(kept.length, before);
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
