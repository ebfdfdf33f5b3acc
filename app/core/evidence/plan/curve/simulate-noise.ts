import type { Random } from "~/core/stats/random";
import type { PeriodNoise } from "../history/period-noise";

/** Draws a stationary series: what follows itself, and what each period has for itself. */
export function simulateNoise(
  periods: number,
  { variance, ownShare, autocorrelation }: PeriodNoise,
  random: Random,
): Float64Array {
  const own = Math.sqrt(variance * ownShare);
  const level = Math.sqrt(variance * (1 - ownShare));
  const innovation = Math.sqrt(1 - autocorrelation ** 2);
  const values = new Float64Array(periods);
  let last = standardNormal(random);
  for (let t = 0; t < periods; t++) {
    values[t] = level * last + own * standardNormal(random);
    last = autocorrelation * last + innovation * standardNormal(random);
  }
  return values;
}

/** Box and Muller. */
export function standardNormal(random: Random): number {
  return (
    Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  );
}
