import type { AnalyseOutput, Verdict } from "../evidence/contract";
import { displayedEffect } from "../metric/display-scale";
import type { MetricKind } from "../metric/metric-kind";

/** What of an analysis a line of the ledger needs. */
export type LedgerEffect = Pick<
  AnalyseOutput,
  "effect" | "estimate" | "interval"
>;

export interface MeasuredEffect {
  output: LedgerEffect & { verdict: Verdict };
  metric: { kind: MetricKind; practicalThreshold: number };
  /** Which way is better. */
  direction: "up" | "down";
}

/**
 * The estimate in thresholds of its own metric, better above 0: the one scale on which unlike metrics stand beside one
 * another. Null where the estimate or the threshold says nothing, where the window is still open (nobody looks at a size
 * early) and where the test was spoiled.
 */
export function effectInThresholds({
  output,
  metric,
  direction,
}: MeasuredEffect): number | null {
  if (output.verdict === "too-early" || output.verdict === "invalid")
    return null;
  const { estimate, bandHigh } = displayedEffect({
    output,
    kind: metric.kind,
    threshold: metric.practicalThreshold,
  });
  const found = ((direction === "up" ? 1 : -1) * estimate) / bandHigh;
  return Number.isFinite(found) ? found : null;
}
