import { meanInterval } from "../stats/intervals/mean";
import { npsInterval } from "../stats/intervals/nps";
import type { PercentileInterval } from "../stats/intervals/percentile";
import { rateInterval } from "../stats/intervals/rate";
import { wilsonInterval } from "../stats/intervals/wilson";
import { momentsFromSums } from "../stats/moments";
import type { IntervalResult } from "../stats/estimate";
import type {
  ContractStatistics,
  DurationSettings,
  StatisticsFault,
} from "./contract/contract-statistics";
import { durationPercentile } from "./contract/duration-percentile";
import { toContractStatistics } from "./contract/to-contract-statistics";
import type { MetricKind, MetricScale } from "./metric-kind";
import type { ReadingStatistics } from "./statistics";

/**
 * In the metric's unit: points for NPS and CES 2 net, fractions for shares. `low` and `high` are
 * null where there is no interval: counts, ratios of sums and indexes have none, nor have a single
 * answer or answers that are all the same. `n` is null where nobody answered a question.
 */
export interface FoundValue {
  outcome: "value";
  value: number;
  low: number | null;
  high: number | null;
  n: number | null;
}

export type MetricValue = FoundValue | StatisticsFault;

/** The value of a metric with its interval. `scale` is the metric's own, null for its kind's; `confidence` as 0.95. */
export function metricValue(
  kind: MetricKind,
  scale: MetricScale | null,
  statistics: ReadingStatistics,
  confidence = 0.95,
  durations: DurationSettings = {},
): MetricValue {
  const result = toContractStatistics(kind, scale, statistics, durations);
  return result.outcome === "statistics"
    ? valueOf(result.statistics, confidence)
    : result;
}

function valueOf(
  statistics: ContractStatistics,
  confidence: number,
): MetricValue {
  switch (statistics.kind) {
    case "mean":
      return found(
        meanInterval(momentsFromSums(statistics), confidence),
        statistics.n,
      );
    case "proportion": {
      const { successes, n } = statistics;
      return found(wilsonInterval(successes, n, confidence), n);
    }
    case "nps": {
      const n =
        statistics.promoters + statistics.passives + statistics.detractors;
      return found(npsInterval(statistics, confidence), n);
    }
    case "rate":
      return found(rateInterval(statistics, confidence), null);
    case "durations": {
      const n = statistics.bins.reduce((sum, { count }) => sum + count, 0);
      return found(durationPercentile(statistics, confidence), n);
    }
    case "value":
      return {
        outcome: "value",
        value: statistics.value,
        low: null,
        high: null,
        n: null,
      };
  }
}

/**
 * An exposure so small that the rate overflows is a fault of the reading, not a value. An interval open on one side is none: what is
 * drawn has two ends.
 */
function found(
  result: IntervalResult | PercentileInterval,
  n: number | null,
): MetricValue {
  const { estimate: value } = result;
  if (value === null) return { outcome: "no-answers" };
  const bounded =
    result.outcome === "estimated" &&
    result.low !== null &&
    result.high !== null;
  const { low, high } = bounded ? result : { low: null, high: null };
  const finite = [value, low ?? 0, high ?? 0].every(Number.isFinite);
  return finite
    ? { outcome: "value", value, low, high, n }
    : { outcome: "impossible-numbers" };
}
