import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { effectFactor } from "~/core/metric/display-scale";
import { amendExpectation } from "~/data/experiment/expectation.server";
import { getExperiment } from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { amendmentSchema } from "~/schemas/experiment";

type Saved =
  | { outcome: "saved" }
  | { outcome: "not-found" }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

/**
 * Adds a version to a locked expectation. The form names the version it amends, so that sending it twice, or from two
 * tabs, amends once.
 */
export async function saveAmendment({
  client,
  id,
  formData,
}: {
  client: OrgClient;
  id: string;
  formData: FormData;
}): Promise<Saved> {
  await takeTurn({ client, name: `experiment ${id}` });
  const experiment = await getExperiment({ client, id });
  if (!experiment?.startedOn || !experiment.expectation)
    return { outcome: "not-found" };
  const submission = parseWithZod(formData, { schema: amendmentSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const { because, version, minimumEffect, ...windows } = submission.value;
  const {
    metricId,
    metric,
    direction,
    version: current,
  } = experiment.expectation;
  if (version !== current) return { outcome: "saved" };
  await amendExpectation({
    client,
    experimentId: id,
    version: current + 1,
    fields: {
      metricId,
      direction,
      minimumEffect: minimumEffect / effectFactor(metric.kind),
      ...windows,
    },
    because,
    lockedAt: new Date(),
  });
  return { outcome: "saved" };
}
