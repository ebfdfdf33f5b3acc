import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { draftOf } from "~/core/experiment/draft";
import { readiness } from "~/core/experiment/readiness";
import { effectFactor } from "~/core/metric/display-scale";
import { saveExpectation } from "~/data/experiment/expectation.server";
import {
  getExperiment,
  moveExperimentRow,
  updateExperiment,
} from "~/data/experiment/experiment.server";
import { getMetric } from "~/data/metric/metric.server";
import { getObjective } from "~/data/okr/objective.server";
import type { OrgClient } from "~/data/org.server";
import { listSiteNames } from "~/data/metric/site-name.server";
import { takeTurn } from "~/data/take-turn.server";
import { experimentPlanSchema } from "~/schemas/experiment";
import type { Viewer } from "../viewer.server";

type Saved =
  | { outcome: "saved" }
  | { outcome: "not-found" }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

/** Saves a plan, complete or not; the test becomes ready to start, or an idea again, by what it holds. */
export async function saveExperimentPlan({
  client,
  id,
  formData,
  viewer,
}: {
  client: OrgClient;
  id: string;
  formData: FormData;
  viewer: Viewer;
}): Promise<Saved> {
  await takeTurn({ client, name: `experiment ${id}` });
  const before = await getExperiment({ client, id });
  if (!before) return { outcome: "not-found" };
  const submission = parseWithZod(formData, { schema: experimentPlanSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  if (before.startedOn)
    return {
      outcome: "refused",
      reply: submission.reply({ formErrors: ["locked"] }),
    };
  const {
    metricId,
    direction,
    minimumEffect,
    actingDays,
    measuringDays,
    lagDays,
    ...value
  } = submission.value;
  const { ethicsChecked, treatedSiteIds, worstMove, ...fields } = value;
  const metric = metricId ? await getMetric({ client, id: metricId }) : null;
  const fieldErrors = await goneFields({
    client,
    metricId,
    metricFound: metric !== null,
    ...value,
  });
  if (fieldErrors)
    return { outcome: "refused", reply: submission.reply({ fieldErrors }) };
  const factor = metric ? effectFactor(metric.kind) : 1;
  const ethicsCheckedAt = ethicsChecked
    ? (before.ethicsCheckedAt ?? new Date())
    : null;
  await updateExperiment({
    client,
    id,
    fields: {
      ...fields,
      worstMove: worstMove === null ? null : worstMove / factor,
      ethicsCheckedAt,
    },
    sites: treatedSiteIds.map((siteId) => ({
      siteId,
      role: "treated" as const,
    })),
  });
  if (metric && minimumEffect !== null) {
    const expectation = {
      metricId: metric.id,
      direction: direction ?? metric.direction,
      actingDays,
      measuringDays,
      lagDays,
    };
    await saveExpectation({
      client,
      experimentId: id,
      fields: { ...expectation, minimumEffect: minimumEffect / factor },
    });
  }
  await settleState({ client, id, viewer });
  return { outcome: "saved" };
}

async function goneFields(args: {
  client: OrgClient;
  metricId: string | null;
  metricFound: boolean;
  objectiveId: string | null;
  treatedSiteIds: readonly string[];
}): Promise<Record<string, string[]> | null> {
  const { client, metricId, metricFound, objectiveId, treatedSiteIds } = args;
  const gone: Record<string, string[]> = {};
  if (metricId && !metricFound) gone.metricId = ["gone"];
  if (objectiveId && !(await getObjective({ client, id: objectiveId })))
    gone.objectiveId = ["gone"];
  const sites = await listSiteNames({ client });
  if (treatedSiteIds.some((siteId) => !sites.has(siteId)))
    gone.treatedSiteIds = ["gone"];
  return Object.keys(gone).length > 0 ? gone : null;
}

async function settleState({
  client,
  id,
  viewer,
}: {
  client: OrgClient;
  id: string;
  viewer: Viewer;
}): Promise<void> {
  const experiment = await getExperiment({ client, id });
  if (!experiment) return;
  const { ready } = readiness(
    draftOf(experiment, { approved: false }),
    "prepared",
  );
  const to = ready ? "prepared" : "idea";
  if (
    experiment.state === to ||
    (experiment.state !== "idea" && experiment.state !== "prepared")
  )
    return;
  await moveExperimentRow({
    client,
    id,
    from: experiment.state,
    to,
    movedById: viewer.account.id,
  });
}
