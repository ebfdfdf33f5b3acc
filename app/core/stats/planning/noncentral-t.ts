import { normalCdf } from "../distributions";

const STEPS = 400;
/** How many standard deviations of the spread's own distribution the quadrature covers. */
const REACH = 9;

/**
 * P(T > t) for the noncentral t: the power of a one-sided t test at critical value `t`.
 *
 * T = (Z + noncentrality) / S, with S² a chi-squared over its `degreesOfFreedom` (> 0). Simpson's
 * rule over S, its density normalised by the same rule, so no gamma function is needed; agrees with
 * R's pt(…, lower.tail = FALSE) to about 1e-8 from two degrees of freedom on.
 */
export function noncentralTUpperTail(
  t: number,
  degreesOfFreedom: number,
  noncentrality: number,
): number {
  const mode = Math.sqrt(Math.max(degreesOfFreedom - 1, 0) / degreesOfFreedom);
  const spread = REACH / Math.sqrt(2 * degreesOfFreedom);
  const low = Math.max(0, mode - spread);
  const width = (mode + spread - low) / STEPS;
  let [mass, tail] = [0, 0];
  for (let step = 0; step <= STEPS; step++) {
    const s = low + step * width;
    const simpson = step === 0 || step === STEPS ? 1 : step % 2 === 1 ? 4 : 2;
    const weight = simpson * relativeDensity(s, degreesOfFreedom, mode);
    mass += weight;
    if (weight > 0) tail += weight * normalCdf(noncentrality - t * s);
  }
  return tail / mass;
}

/** Density of S over its density at the mode: exp keeps from over- and underflow at any size. */
function relativeDensity(
  s: number,
  degreesOfFreedom: number,
  mode: number,
): number {
  const power = degreesOfFreedom - 1;
  const log = (at: number) =>
    (power === 0 ? 0 : power * Math.log(at)) - (degreesOfFreedom * at * at) / 2;
  return Math.exp(log(s) - (mode > 0 ? log(mode) : 0));
}
