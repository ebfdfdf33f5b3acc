import { saveExpectation } from "~/data/experiment/expectation.server";
import {
  updateExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import {
  listGuardrails,
  saveGuardrails,
} from "~/data/experiment/guardrail.server";
import type { OrgClient } from "~/data/org.server";

interface CarryArgs {
  client: OrgClient;
  /** The new test. */
  id: string;
  origin: Experiment;
}

/**
 * A test that adapts, repeats or scales another one starts from its plan: the same metric, effect and days, the same
 * limits and guardrails. Its places, its means and the four questions about harm are its own.
 */
export async function carryOver(args: CarryArgs): Promise<void> {
  const { client, id, origin } = args;
  const { intent, channelKind, momentId, worstMove, reversible } = origin;
  const { lossMoney, lossHours, lossCustomers, lossDays } = origin;
  await updateExperiment({
    client,
    id,
    fields: {
      intent,
      channelKind,
      momentId,
      lossMoney,
      lossHours,
      lossCustomers,
      lossDays,
      worstMove,
      reversible,
    },
  });
  await carryExpectation(args);
  const guardrails = await listGuardrails({ client, experimentId: origin.id });
  await saveGuardrails({
    client,
    experimentId: id,
    guardrails: guardrails.map(({ metric, threshold }) => ({
      metricId: metric.id,
      threshold,
    })),
  });
}

async function carryExpectation({ client, id, origin }: CarryArgs) {
  if (!origin.expectation) return;
  const { metricId, direction, minimumEffect } = origin.expectation;
  const { actingDays, measuringDays, lagDays } = origin.expectation;
  await saveExpectation({
    client,
    experimentId: id,
    fields: {
      metricId,
      direction,
      minimumEffect,
      actingDays,
      measuringDays,
      lagDays,
    },
  });
}
