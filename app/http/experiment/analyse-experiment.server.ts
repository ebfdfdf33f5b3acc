import { analyse } from "~/core/evidence/analyse";
import type { AnalyseOutput, Fault } from "~/core/evidence/contract";
import { analysisInput } from "~/core/experiment/judgement/analysis-input";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import { saveAnalysis } from "~/data/experiment/analysis.server";
import {
  getExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import { countOverlappingExperiments } from "~/data/experiment/experiment-overlap.server";
import type { OrgClient } from "~/data/org.server";
import { listReadings } from "~/data/metric/reading.server";

export type AnalysedExperiment =
  | { outcome: "analysed"; output: AnalyseOutput }
  | { outcome: "not-started" }
  | { outcome: "no-readings" }
  | { outcome: "refused"; faults: readonly Fault[] };

/** Analyses a started test from the readings as they are today and keeps the result. */
export async function analyseExperiment({
  client,
  experimentId,
  today,
}: {
  client: OrgClient;
  experimentId: string;
  today: CalendarDay;
}): Promise<AnalysedExperiment> {
  const experiment = await getExperiment({ client, id: experimentId });
  if (!experiment?.startedOn || !experiment.expectation)
    return { outcome: "not-started" };
  const { startedOn, expectation } = experiment;
  const built = analysisInput({
    experiment: {
      ...experiment,
      startedOn,
      expectation,
      isInvalid: experiment.state === "invalid",
      overlappingTests: await countOverlaps(client, experiment, startedOn),
    },
    readings: await treatedReadings(client, experiment),
    today,
  });
  if (built.outcome === "no-readings") return built;
  if (built.outcome === "unreadable") {
    return {
      outcome: "refused",
      faults: [{ path: "observations", message: built.reason }],
    };
  }
  const result = analyse(built.input, { metricName: expectation.metric.name });
  if (!result.ok) return { outcome: "refused", faults: result.faults };
  await saveAnalysis({
    client,
    experimentId,
    input: built.input,
    output: result.output,
  });
  return { outcome: "analysed", output: result.output };
}

async function countOverlaps(
  client: OrgClient,
  experiment: Experiment,
  from: CalendarDay,
): Promise<number> {
  const { metricId, measuringDays, lagDays } = experiment.expectation!;
  const to = addDays(from, lagDays + measuringDays - 1);
  return countOverlappingExperiments({
    client,
    experimentId: experiment.id,
    metricId,
    from,
    to,
  });
}

async function treatedReadings(client: OrgClient, experiment: Experiment) {
  const { metric, metricId } = experiment.expectation!;
  const treated = experiment.sites
    .filter(({ role }) => role === "treated")
    .map(({ siteId }) => siteId);
  return listReadings({
    client,
    metricId,
    form: METRIC_KIND_DEFINITIONS[metric.kind].form,
    granularity: metric.granularity,
    siteIds: treated.length > 0 ? treated : null,
  });
}
