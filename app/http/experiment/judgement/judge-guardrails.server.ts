import { analyse } from "~/core/evidence/analyse";
import { judgeGuardrail } from "~/core/experiment/judgement/guardrail";
import {
  guardrailFigures,
  type GuardrailResult,
} from "~/core/experiment/judgement/guardrail-result";
import type { CalendarDay } from "~/core/time/calendar-day";
import {
  listGuardrails,
  type Guardrail,
} from "~/data/experiment/guardrail.server";
import type { OrgClient } from "~/data/org.server";
import { readForAnalysis, type StartedTest } from "./analysed-metric.server";

interface Judging {
  client: OrgClient;
  test: StartedTest;
  today: CalendarDay;
}

/**
 * Every guardrail judged by itself, with the test's own design, sites and days. A disturbed test's guardrails are as
 * disturbed as the test: none is judged.
 */
export async function judgeGuardrails(
  judging: Judging,
): Promise<GuardrailResult[]> {
  const { client, test } = judging;
  if (test.experiment.state === "invalid") return [];
  const { id: experimentId } = test.experiment;
  const guardrails = await listGuardrails({ client, experimentId });
  const results: GuardrailResult[] = [];
  for (const guardrail of guardrails)
    results.push(await judgeOne(judging, guardrail));
  return results;
}

async function judgeOne(
  { client, test, today }: Judging,
  { metric, threshold }: Guardrail,
): Promise<GuardrailResult> {
  const { direction } = metric;
  const read = {
    metric,
    direction,
    practicalThreshold: threshold,
    minimumEffect: threshold,
  };
  const built = await readForAnalysis({ client, test, read, today });
  const analysed = built.outcome === "input" ? analyse(built.input) : null;
  const result = analysed?.ok ? guardrailFigures(analysed.output) : null;
  const { id, name, kind, unit } = metric;
  return {
    metric: { id, name, kind, unit, direction },
    threshold,
    verdict: judgeGuardrail(result, { direction, threshold }),
    design: test.experiment.design,
    result,
  };
}
