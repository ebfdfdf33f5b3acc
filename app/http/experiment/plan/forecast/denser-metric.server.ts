import type { HistoryPanel } from "~/core/evidence/plan/history/history-panel";
import type { ChosenDesign } from "~/core/experiment/plan/design-choice";
import { smallestChange } from "~/core/experiment/plan/detectable";
import type { DenserMetric } from "~/core/experiment/plan/plan-forecast";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
} from "~/core/metric/metric-kind";
import { listNearMetrics } from "~/data/experiment/plan/near-metrics.server";
import type { OrgClient } from "~/data/org.server";
import { planPanel } from "./plan-panel.server";

/** Metrics looked into, and those told: each costs a reading of its past. */
const MOST_LOOKED_INTO = 4;
const MOST_TOLD = 2;

interface DenserArgs {
  client: OrgClient;
  metricId: string;
  design: ChosenDesign;
  treated: readonly string[];
  comparison: readonly string[];
  today: string;
  measuringDays: number;
  /** Answers, events or values of the plan's own metric a day. */
  perDay: number;
  /** What the plan's own metric shows, in changes that matter: 1 is just enough. */
  inThresholds: number | null;
}

/** What a metric holds a day, on average: answers, values, and of a rate its events, whatever the exposure is counted in. */
export function perDay(panel: HistoryPanel | null, kind: MetricKind): number {
  if (!panel) return 0;
  const { contractKind } = METRIC_KIND_DEFINITIONS[kind];
  const each = contractKind === "rate" ? panel.baseline : 1;
  return (panel.answersPerPeriod * each) / panel.periodDays;
}

/** The organisation's own metrics near this one that would show less than it: the change each could show at the same places and days. */
export async function denserMetrics(args: DenserArgs): Promise<DenserMetric[]> {
  const near = await listNearMetrics({ ...args, most: MOST_LOOKED_INTO });
  const found: { metric: DenserMetric; inThresholds: number }[] = [];
  for (const metric of near) {
    const { panel } = await planPanel({ ...args, metric });
    const { id, name, kind, unit, practicalThreshold } = metric;
    const effect = smallestChange({
      kind,
      design: args.design,
      minimumEffect: practicalThreshold,
      measuringDays: args.measuringDays,
      panel,
      sites: { planned: args.treated.length, available: 0 },
    });
    if (typeof effect !== "number" || perDay(panel, kind) <= args.perDay)
      continue;
    const inThresholds = effect / practicalThreshold;
    if (args.inThresholds !== null && inThresholds >= args.inThresholds)
      continue;
    found.push({
      metric: { id, name, kind, unit, effect, matters: practicalThreshold },
      inThresholds,
    });
  }
  return found
    .sort((one, other) => one.inThresholds - other.inThresholds)
    .slice(0, MOST_TOLD)
    .map(({ metric }) => metric);
}
