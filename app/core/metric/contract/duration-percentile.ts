import type { NotComputable } from "../../stats/estimate";
import {
  percentileIntervalOfBins,
  type PercentileInterval,
} from "../../stats/intervals/percentile";
import type { ContractStatistics } from "./contract-statistics";

/**
 * Percentile of a histogram of durations with its order-statistic interval, in the readings' unit.
 * The answer is as coarse as the bins. Bins hold at least one duration; counts are whole.
 */
export function durationPercentile(
  { bins, percentile }: Extract<ContractStatistics, { kind: "durations" }>,
  confidence: number,
): PercentileInterval | NotComputable {
  const values = bins.map(({ duration: value, count }) => ({ value, count }));
  return percentileIntervalOfBins(values, percentile, confidence);
}
