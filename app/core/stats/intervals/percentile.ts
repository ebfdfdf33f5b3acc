import { binomialCdf } from "../distributions";
import { type Interval, type NotComputable, notComputable } from "../estimate";

/** An end is `null` where too few values lie beyond the percentile to bound it on that side. */
export type PercentileInterval = Omit<Interval, "low" | "high"> & {
  low: number | null;
  high: number | null;
};

/**
 * Order-statistic interval of a percentile (a response time's median, its ninetieth …), in the
 * values' own unit and without any assumption on their shape.
 *
 * `probability` strictly between 0 and 1. The estimate interpolates between the neighbouring
 * values (type 7 of Hyndman & Fan, R's default). The limits are observed values whose ranks
 * enclose the percentile with at least the confidence asked for, each tail at most half of the
 * rest: the rth and sth smallest, P(B < r) and P(B >= s) at most that, B binomial (n, probability).
 * Ties only make it safer. Where no rank is far enough out, that end is `null` (two-sided 95 % has
 * both ends from 6 values on for a median, from 36 for a ninetieth percentile; below, the higher end
 * is the one that is missing). No values: `too-few-answers`. Source: David & Nagaraja 2003, 7.1.
 *
 * The share of values within a limit is a proportion: `wilsonInterval` of how many are at most the limit.
 */
export function percentileInterval(
  values: readonly number[],
  probability: number,
  confidence: number,
): PercentileInterval | NotComputable {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (rank: number) => sorted[rank] ?? null;
  return intervalOfRanks(at, sorted.length, probability, confidence);
}

/** Values that are equal, or counted as equal. */
export interface ValueBin {
  value: number;
  count: number;
}

/**
 * The same of a histogram, ascending, whatever the number of values: nothing is spread out. Counts are whole, and no bin is empty.
 */
export function percentileIntervalOfBins(
  bins: readonly ValueBin[],
  probability: number,
  confidence: number,
): PercentileInterval | NotComputable {
  const ends: number[] = [];
  let n = 0;
  for (const { count } of bins) ends.push((n += count));
  const at = (rank: number) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > rank) high = middle;
      else low = middle + 1;
    }
    return rank < 0 ? null : (bins[low]?.value ?? null);
  };
  return intervalOfRanks(at, n, probability, confidence);
}

/** `at`: the value at a rank from 0; null outside. */
function intervalOfRanks(
  at: (rank: number) => number | null,
  n: number,
  probability: number,
  confidence: number,
): PercentileInterval | NotComputable {
  if (n === 0) return notComputable("too-few-answers");
  const rank = (n - 1) * probability;
  const below = at(Math.floor(rank)) ?? 0;
  const above = at(Math.ceil(rank)) ?? below;
  const tail = (1 - confidence) / 2;
  return {
    outcome: "estimated",
    estimate: below + (rank - Math.floor(rank)) * (above - below),
    standardError: null,
    low: at(binomialQuantile(tail, n, probability) - 1),
    high: at(binomialQuantile(1 - tail, n, probability)),
    degreesOfFreedom: null,
  };
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
