import type { Observation } from "../../evidence/contract";
import { momentsFromSums } from "../../stats/moments";
import { xmrLimits } from "../../stats/charts/xmr-limits";
import type { PlannedMetric } from "../../stats/planning/power";

/** What the past of a metric at some places says about how well a change would be seen there. */
export interface HistoryFacts {
  /** Periods that hold something. */
  periods: number;
  /** The metric's value over all of them, in its unit (points, fraction, events per exposure …). */
  baseline: number;
  /** Answers of a period, on average; exposure for a rate. Null where nobody answers anything. */
  perPeriod: number | null;
  /** How single answers vary; null where there are none, or they do not vary. */
  answers: PlannedMetric | null;
  /** Value of each period, for its swings; in the order of time. */
  values: readonly { period: string; value: number }[];
}

/** Null without a period that holds something. */
export function historyFacts(
  observations: readonly Observation[],
): HistoryFacts | null {
  const values = observations.flatMap((observation) => {
    const value = valueOf(observation);
    return value === null ? [] : [{ period: observation.period, value }];
  });
  const periods = values.length;
  if (periods === 0) return null;
  const mean = values.reduce((sum, { value }) => sum + value, 0) / periods;
  const total = added(observations);
  const size = sizeOf(total);
  return {
    periods,
    baseline: valueOf(total) ?? mean,
    perPeriod: size === null ? null : size / periods,
    answers: answersOf(total),
    values,
  };
}

type Sums = Omit<Observation, "period">;

const SUMMED = [
  "n",
  "sum",
  "sumSquares",
  "successes",
  "count",
  "exposure",
  "promoters",
  "passives",
  "detractors",
] as const;

/** Sums over periods; a plain value has none. */
function added(observations: readonly Observation[]): Sums {
  const total: Partial<Record<(typeof SUMMED)[number], number>> = {};
  for (const observation of observations)
    for (const name of SUMMED) {
      const amount = observation[name];
      if (amount !== undefined) total[name] = (total[name] ?? 0) + amount;
    }
  return total;
}

function sizeOf({ n, exposure, ...rest }: Sums): number | null {
  const { promoters, passives, detractors } = rest;
  if (promoters !== undefined)
    return promoters + (passives ?? 0) + (detractors ?? 0);
  return n ?? exposure ?? null;
}

function valueOf(observation: Sums): number | null {
  const { sum, successes, count, promoters, detractors, value } = observation;
  const size = sizeOf(observation);
  if (value !== undefined) return finite(value);
  if (size === null || !(size > 0)) return null;
  if (promoters !== undefined)
    return finite((100 * (promoters - (detractors ?? 0))) / size);
  return finite((sum ?? successes ?? count ?? Number.NaN) / size);
}

function answersOf(total: Sums): PlannedMetric | null {
  const { n, sum, sumSquares, successes, count, exposure } = total;
  const { promoters, detractors = 0 } = total;
  const size = sizeOf(total);
  if (size === null || !(size > 0)) return null;
  if (promoters !== undefined) {
    const balance = (promoters - detractors) / size;
    const variance = (promoters + detractors) / size - balance ** 2;
    return variance > 0 ? { kind: "nps", variance } : null;
  }
  if (successes !== undefined) {
    const baseline = successes / size;
    return baseline > 0 && baseline < 1
      ? { kind: "proportion", baseline }
      : null;
  }
  if (count !== undefined && exposure !== undefined)
    return count > 0 ? { kind: "rate", baseline: count / exposure } : null;
  if (n === undefined || sum === undefined || sumSquares === undefined)
    return null;
  const variance = momentsFromSums({ n, sum, sumSquares })?.variance ?? 0;
  return variance > 0
    ? { kind: "mean", standardDeviation: Math.sqrt(variance) }
    : null;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** d2 for ranges of two (Wheeler): from the average moving range to a standard deviation that a trend does not blow up. */
const RANGE_PER_SIGMA = 1.128;

/** How much a period swings about its neighbours; null for fewer than two. */
export function swingOf(values: readonly number[]): number | null {
  const range = xmrLimits(values).averageMovingRange;
  return range === null ? null : range / RANGE_PER_SIGMA;
}
