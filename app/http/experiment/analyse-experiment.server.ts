import { analyse } from "~/core/evidence/analyse";
import type { AnalyseOutput, Fault } from "~/core/evidence/contract";
import type { GuardrailResult } from "~/core/experiment/judgement/guardrail-result";
import { effectInThresholds } from "~/core/portfolio/ledger-order";
import type { CalendarDay } from "~/core/time/calendar-day";
import { saveAnalysis } from "~/data/experiment/analysis.server";
import { getExperiment } from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import {
  readForAnalysis,
  startedTest,
} from "./judgement/analysed-metric.server";
import { judgeFamilyOf, takeFamilyTurn } from "./judgement/judge-family.server";
import { judgeGuardrails } from "./judgement/judge-guardrails.server";

export type AnalysedExperiment =
  | {
      outcome: "analysed";
      output: AnalyseOutput;
      guardrails: readonly GuardrailResult[];
      /** False where these readings had been analysed before. */
      added: boolean;
    }
  | { outcome: "not-started" }
  | { outcome: "no-readings" }
  | { outcome: "refused"; faults: readonly Fault[] };

/**
 * Analyses a started test and its guardrails from the readings as they are today, keeps the result and its place on
 * the test (verdict, grade and size). The same readings again add nothing.
 */
export async function analyseExperiment({
  client,
  experimentId,
  today,
  createdAt,
}: {
  client: OrgClient;
  experimentId: string;
  today: CalendarDay;
  /** Of a result that is told of the past; now where it is left out. */
  createdAt?: Date;
}): Promise<AnalysedExperiment> {
  const experiment = await getExperiment({ client, id: experimentId });
  const test = experiment && (await startedTest({ client, experiment, today }));
  const expectation = experiment?.expectation;
  if (!test || !expectation) return { outcome: "not-started" };
  const { metric, direction, minimumEffect } = expectation;
  const { practicalThreshold } = metric;
  const read = { metric, direction, minimumEffect, practicalThreshold };
  const built = await readForAnalysis({ client, test, read, today });
  if (built.outcome === "no-readings") return built;
  if (built.outcome === "unreadable")
    return {
      outcome: "refused",
      faults: [{ path: "observations", message: built.reason }],
    };
  const result = analyse(built.input, { metricName: metric.name });
  if (!result.ok) return { outcome: "refused", faults: result.faults };
  const { output } = result;
  const guardrails = await judgeGuardrails({ client, test, today });
  await takeFamilyTurn({ client, experimentId });
  const { added } = await saveAnalysis({
    client,
    experimentId,
    input: built.input,
    output,
    effectInThresholds: effectInThresholds({ output, metric, direction }),
    guardrails,
    ...(createdAt ? { createdAt } : {}),
  });
  await judgeFamilyOf({ client, experimentId });
  return { outcome: "analysed", output, guardrails, added };
}
