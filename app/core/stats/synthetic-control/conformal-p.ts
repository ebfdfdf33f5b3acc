import { syntheticFit, type DonorPanel } from "./synthetic-fit";

/**
 * The share of cyclic shifts of the residuals, the real order among them, whose last periods add up to as much, in
 * absolute value, as the periods after the start do, when the mixture is fitted to all periods as if there were no effect.
 * With T periods the least p is 1/T. Source: Chernozhukov, Wüthrich & Zhu 2021 (moving blocks, sum of residuals).
 */
export function conformalP(panel: DonorPanel, before: number): number {
  const periods = panel.treated.length;
  const { synthetic } = syntheticFit(panel, periods);
  const residuals = synthetic.map((value, t) => panel.treated[t]! - value);
  const sums = new Float64Array(periods);
  for (let shift = 0; shift < periods; shift++) {
    for (let t = before; t < periods; t++)
      sums[shift]! += residuals[(t + shift) % periods]!;
    sums[shift] = Math.abs(sums[shift]!);
  }
  const least = sums[0]! * (1 - 1e-10);
  return sums.filter((sum) => sum >= least).length / periods;
}
