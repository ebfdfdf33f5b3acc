import { proposeDesign } from "~/core/experiment/plan/design-choice";
import { detectable } from "~/core/experiment/plan/detectable";
import { historyFacts } from "~/core/experiment/plan/history-facts";
import type { PlanForecast } from "~/core/experiment/plan/plan-forecast";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { MetricSite } from "~/data/experiment/plan/metric-sites.server";
import type { OrgClient } from "~/data/org.server";
import { metricHistory } from "./metric-history.server";

/** What the plan as it is saved could show, and the design it allows; null until a metric is chosen. */
export async function planForecast({
  client,
  experiment,
  sites,
  today,
}: {
  client: OrgClient;
  experiment: Experiment;
  sites: readonly MetricSite[];
  today: string;
}): Promise<PlanForecast | null> {
  const { expectation } = experiment;
  if (!expectation) return null;
  const { metric, direction, minimumEffect, measuringDays } = expectation;
  const idsOf = (role: string) =>
    experiment.sites
      .filter((site) => site.role === role)
      .map(({ siteId }) => siteId);
  const [treated, comparison] = [idsOf("treated"), idsOf("comparison")];
  const read = (siteIds: readonly string[] | null) =>
    metricHistory({ client, metric, siteIds, today });
  const history = await read(treated.length > 0 ? treated : null);
  const facts = historyFacts(history);
  const beside = comparison.length > 0 ? await read(comparison) : [];
  return {
    metric: { name: metric.name, kind: metric.kind, unit: metric.unit },
    minimumEffect,
    measuringDays,
    places: treated.length,
    proposal: proposeDesign({
      comparisonSites: comparison.length,
      historyPoints: history.length,
    }),
    detectable: facts
      ? detectable({
          kind: metric.kind,
          granularity: metric.granularity,
          direction,
          minimumEffect,
          measuringDays,
          treated: facts,
          comparison:
            experiment.design === "difference-in-differences"
              ? historyFacts(beside)
              : null,
          sites: {
            planned: treated.length,
            available: Math.max(0, sites.length - comparison.length),
          },
        })
      : { outcome: "too-little-history", periods: 0, needed: 6 },
  };
}
