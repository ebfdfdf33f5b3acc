import { xmrLimits } from "../../stats/charts/xmr-limits";

/** d2 for ranges of two (Wheeler): from the average moving range to a standard deviation that a trend does not blow up. */
const RANGE_PER_SIGMA = 1.128;

/** How much a period swings about its neighbours; null for fewer than two. */
export function swingOf(values: readonly number[]): number | null {
  const range = xmrLimits(values).averageMovingRange;
  return range === null ? null : range / RANGE_PER_SIGMA;
}
