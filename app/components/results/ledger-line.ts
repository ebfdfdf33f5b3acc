import type { ShownMetric } from "~/components/metric/use-metric-format";
import type { Grade, Verdict } from "~/core/evidence/contract";
import type { DecisionKind } from "~/core/experiment/judgement/decision";
import type { LedgerEffect } from "~/core/portfolio/ledger-order";

/** One judged test, as the ledger and the map show it. */
export interface LedgerLine {
  id: string;
  title: string;
  team: string | null;
  sites: readonly string[];
  startedOn: string;
  metric: ShownMetric & {
    id: string;
    name: string;
    practicalThreshold: number;
    /** The metrics it explains, nearest first. */
    above: readonly { id: string; name: string }[];
  };
  direction: "up" | "down";
  output: LedgerEffect;
  verdict: Verdict;
  grade: Grade;
  decision: DecisionKind | null;
  hours: number;
  money: number;
}

/** What the organisation counts in. */
export interface CostSettings {
  currency: string;
  hourValue: number | null;
}
