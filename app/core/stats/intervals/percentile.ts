import { binomialCdf } from "../distributions";
import { type IntervalResult, notComputable } from "../estimate";

/**
 * Order-statistic interval of a percentile (a response time's median, its ninetieth …), in the
 * values' own unit and without any assumption on their shape.
 *
 * `probability` strictly between 0 and 1. The estimate interpolates between the neighbouring
 * values (type 7 of Hyndman & Fan, R's default). The limits are observed values whose ranks
 * enclose the percentile with at least the confidence asked for, each tail at most half of the
 * rest; where no such ranks exist the answer is `too-few-answers` with the estimate (two-sided 95 %
 * needs 6 values for a median, 36 for a ninetieth percentile). Source: David & Nagaraja 2003, 7.1.
 */
export function percentileInterval(
  values: readonly number[],
  probability: number,
  confidence: number,
): IntervalResult {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return notComputable("too-few-answers");
  const estimate = interpolated(sorted, probability);
  const tail = (1 - confidence) / 2;
  const low = sorted[binomialQuantile(tail, n, probability) - 1];
  const high = sorted[binomialQuantile(1 - tail, n, probability)];
  if (low === undefined || high === undefined)
    return notComputable("too-few-answers", estimate);
  return {
    outcome: "estimated",
    estimate,
    standardError: null,
    low,
    high,
    degreesOfFreedom: null,
  };
}

function interpolated(sorted: readonly number[], probability: number): number {
  const rank = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(rank)] ?? 0;
  const above = sorted[Math.ceil(rank)] ?? below;
  return below + (rank - Math.floor(rank)) * (above - below);
}

/** Least count whose binomial cdf reaches `cumulative`. */
function binomialQuantile(
  cumulative: number,
  trials: number,
  probability: number,
): number {
  let [low, high] = [0, trials];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, trials, probability) >= cumulative - 1e-12)
      high = middle;
    else low = middle + 1;
  }
  return low;
}
