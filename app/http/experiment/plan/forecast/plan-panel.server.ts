import type { Observation } from "~/core/evidence/contract";
import { comparesUnits } from "~/core/evidence/plan/check-history-plan";
import {
  historyPanel,
  type HistoryPanel,
} from "~/core/evidence/plan/history/history-panel";
import { historyPeriods } from "~/core/experiment/judgement/analysis-input";
import type { ChosenDesign } from "~/core/experiment/plan/design-choice";
import { planScale } from "~/core/experiment/plan/detectable";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import type { Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { metricHistory } from "./metric-history.server";

interface PanelArgs {
  client: OrgClient;
  metric: Metric;
  design: ChosenDesign;
  treated: readonly string[];
  comparison: readonly string[];
  today: string;
  /** Each place draws its own turns. */
  apart?: boolean;
}

/** The metric's past as the design reads it: place by place where it compares them, as one elsewhere. Null without any. */
export async function planPanel(
  args: PanelArgs,
): Promise<{ panel: HistoryPanel | null; periods: number }> {
  const { metric, design, treated, comparison } = args;
  const bySite =
    treated.length > 0 &&
    (comparesUnits(design) || design === "stepped" || args.apart === true);
  const history = await metricHistory({
    ...args,
    siteIds:
      treated.length === 0
        ? null
        : comparesUnits(design)
          ? [...treated, ...comparison]
          : treated,
    bySite,
  });
  const kept = latest(history, historyPeriods(design, metric.granularity));
  const panel =
    kept.length === 0
      ? null
      : historyPanel(kept, {
          kind: METRIC_KIND_DEFINITIONS[metric.kind].contractKind,
          treatedUnits: bySite ? treated : null,
          scale: planScale(metric.kind),
        });
  return { panel, periods: periodsOf(history).length };
}

function latest(history: readonly Observation[], most: number): Observation[] {
  const first = periodsOf(history).slice(-most)[0] ?? "";
  return history.filter(({ period }) => period >= first);
}

function periodsOf(history: readonly Observation[]): string[] {
  return [...new Set(history.map(({ period }) => period))];
}
