import type { Experiment } from "~/data/experiment/experiment.server";
import type { Expectation } from "~/data/experiment/expectation.server";
import { listGuardrails } from "~/data/experiment/guardrail.server";
import { listMetrics } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import {
  guardrailRowCount,
  guardrailRows,
  shownEffect,
} from "../plan/plan-defaults.server";
import { toMetricChoice } from "../plan/metric-choice.server";
import { guardrailSeal } from "./guardrail-change.server";

/** What the page of an amendment shows: what was expected and guarded, as its form holds it. */
export async function amendPage({
  client,
  experiment,
  expectation,
}: {
  client: OrgClient;
  experiment: Experiment;
  expectation: Expectation;
}) {
  const { id, title, reviewFrom } = experiment;
  const { metric, metricId, direction, version } = expectation;
  const { actingDays, measuringDays, lagDays } = expectation;
  const guardrails = await listGuardrails({ client, experimentId: id });
  return {
    experiment: { id, title },
    version,
    reviewFrom,
    guardSeen: guardrailSeal(guardrails),
    guardrailRows: guardrailRowCount(guardrails),
    metrics: (await listMetrics({ client })).map(toMetricChoice),
    defaults: {
      metricId,
      direction,
      minimumEffect: shownEffect(expectation.minimumEffect, metric.kind),
      actingDays,
      measuringDays,
      lagDays,
      because: "",
      ...guardrailRows(guardrails),
    } as Record<string, string | number>,
  };
}
