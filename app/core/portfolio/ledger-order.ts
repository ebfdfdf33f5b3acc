import type { AnalyseOutput } from "../evidence/contract";
import { displayedEffect } from "../metric/display-scale";
import type { MetricKind } from "../metric/metric-kind";

/** What of an analysis a line of the ledger needs. */
export type LedgerEffect = Pick<
  AnalyseOutput,
  "effect" | "estimate" | "interval"
>;

export interface MeasuredEffect {
  output: LedgerEffect;
  metric: { kind: MetricKind; practicalThreshold: number };
  /** Which way is better. */
  direction: "up" | "down";
}

/** The estimate in thresholds of its own metric, better above 0: the one scale on which unlike metrics stand beside one another. */
export function effectInThresholds({
  output,
  metric,
  direction,
}: MeasuredEffect): number {
  const { estimate, bandHigh } = displayedEffect({
    output,
    kind: metric.kind,
    threshold: metric.practicalThreshold,
  });
  return ((direction === "up" ? 1 : -1) * estimate) / bandHigh;
}

/** Best effect first; what has no size comes last. Equals keep their order. */
export function byEffect<Entry extends MeasuredEffect>(
  entries: readonly Entry[],
): Entry[] {
  const size = (entry: Entry) => {
    const found = effectInThresholds(entry);
    return Number.isFinite(found) ? found : -Infinity;
  };
  return entries.toSorted((a, b) => {
    const [left, right] = [size(a), size(b)];
    return left === right ? 0 : right - left;
  });
}
