import { chiSquaredUpperTail } from "../distributions";

export interface SampleRatio {
  chiSquared: number;
  degreesOfFreedom: number;
  pValue: number;
}

/**
 * Whether answers split between arms as planned: chi-squared goodness of fit.
 *
 * `observed` counts and `planned` weights by arm, same order; weights need not add up to one, and
 * an arm planned at zero is left out unless somebody is in it: then p is 0. `null` with fewer than
 * two planned arms or nobody observed. Source: Fabijan et al. 2019; gbstats agrees.
 */
export function sampleRatioTest(
  observed: readonly number[],
  planned: readonly number[],
): SampleRatio | null {
  const arms = observed.map((count, index) => ({
    count,
    weight: planned[index] ?? 0,
  }));
  const used = arms.filter(({ weight }) => weight > 0);
  const total = arms.reduce((sum, { count }) => sum + count, 0);
  const weights = used.reduce((sum, { weight }) => sum + weight, 0);
  if (used.length < 2 || !(total > 0)) return null;
  const chiSquared = used.reduce((sum, { count, weight }) => {
    const expected = (total * weight) / weights;
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  const degreesOfFreedom = used.length - 1;
  const stray = arms.some(({ count, weight }) => weight <= 0 && count > 0);
  return {
    chiSquared,
    degreesOfFreedom,
    pValue: stray ? 0 : chiSquaredUpperTail(chiSquared, degreesOfFreedom),
  };
}
