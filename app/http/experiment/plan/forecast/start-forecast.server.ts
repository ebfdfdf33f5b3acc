import { gradeOfDesign } from "~/core/experiment/plan/design-choice";
import { detectable } from "~/core/experiment/plan/detectable";
import type { StartForecast } from "~/core/experiment/plan/plan-forecast";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { placesOfTest } from "../../schedule/places-of-test";
import { planPanel } from "./plan-panel.server";
import { chosenDesign } from "./plan-forecast.server";

/** What a test is worth as it stands, said once more before it starts; null until a metric is chosen. */
export async function startForecast({
  client,
  experiment,
  today,
}: {
  client: OrgClient;
  experiment: Experiment;
  today: string;
}): Promise<StartForecast | null> {
  const { expectation, reversible, sites } = experiment;
  if (!expectation) return null;
  const { metric, minimumEffect, measuringDays } = expectation;
  const treated = placesOfTest(experiment);
  const comparison = sites
    .filter(({ role }) => role === "comparison")
    .map(({ siteId }) => siteId);
  const design = chosenDesign(experiment.design);
  const read = { client, metric, design, treated, comparison, today };
  const { panel, periods } = await planPanel(read);
  const { kind, unit, granularity } = metric;
  return {
    metric: { kind, unit },
    design,
    grade: gradeOfDesign(design, {
      treatedSites: treated.length,
      comparisonSites: comparison.length,
      otherSites: 0,
      historyPoints: periods,
      granularity,
      reversible,
      drawn: null,
    }),
    minimumEffect,
    detectable: detectable({
      kind,
      design,
      minimumEffect,
      measuringDays,
      panel,
      sites: { planned: treated.length, available: 0 },
    }),
  };
}
