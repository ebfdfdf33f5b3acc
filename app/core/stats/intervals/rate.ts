import { chiSquaredQuantile } from "../distributions";
import { type IntervalResult, notComputable } from "../estimate";

/** Events counted over an exposure (orders, visits, days …), exposure > 0. */
export interface RateCounts {
  count: number;
  exposure: number;
}

/**
 * Exact Poisson interval of one rate, in events per unit of exposure.
 * No event: 0 up to a finite limit, `standardError` `null`. No exposure: `no-exposure`. Source: Garwood 1936.
 */
export function rateInterval(
  { count, exposure }: RateCounts,
  confidence: number,
): IntervalResult {
  if (!(exposure > 0)) return notComputable("no-exposure");
  const tail = (1 - confidence) / 2;
  const low = count === 0 ? 0 : chiSquaredQuantile(tail, 2 * count) / 2;
  const high = chiSquaredQuantile(1 - tail, 2 * count + 2) / 2;
  return {
    outcome: "estimated",
    estimate: count / exposure,
    standardError: count === 0 ? null : Math.sqrt(count) / exposure,
    low: low / exposure,
    high: high / exposure,
    degreesOfFreedom: null,
  };
}
