import type { DurationSettings } from "./contract-statistics";

/** What a metric says about its durations; null or left out where it says nothing, or measures something else. */
export interface DurationMetric {
  percentile?: number | null;
  durationLimit?: number | null;
}

/** A metric's own percentile and limit as every value of it takes them. */
export function durationSettings({
  percentile,
  durationLimit,
}: DurationMetric): DurationSettings {
  return {
    ...(typeof percentile === "number" ? { percentile } : {}),
    ...(typeof durationLimit === "number" ? { limit: durationLimit } : {}),
  };
}
