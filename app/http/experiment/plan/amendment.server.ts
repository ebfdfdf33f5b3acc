import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  amendable,
  changeExpectation,
} from "~/core/experiment/expectation-versions";
import { pausedDays } from "~/core/experiment/pauses";
import { experimentWindows } from "~/core/experiment/windows";
import { effectFactor } from "~/core/metric/display-scale";
import { recordChange } from "~/data/change.server";
import {
  amendExpectation,
  type Expectation,
} from "~/data/experiment/expectation.server";
import {
  getExperiment,
  updateExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import { getMetric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import { amendmentSchema } from "~/schemas/experiment";
import { todayOf } from "../../today.server";
import type { Viewer } from "../../viewer.server";

type Saved =
  | { outcome: "saved" }
  | { outcome: "not-found" }
  /** The verdict was read, or there is nothing to amend. */
  | { outcome: "barred"; why: "read" | "unchanged"; reply: Reply }
  | { outcome: "refused"; reply: Reply };

type Reply = SubmissionResult<string[]>;

interface SaveArgs {
  client: OrgClient;
  id: string;
  formData: FormData;
  viewer: Viewer;
}

/**
 * Adds a version to a locked expectation. The form names the version it amends, so that sending it twice, or from two
 * tabs, amends once. The day of the verdict moves with the windows, pauses counted.
 */
export async function saveAmendment(args: SaveArgs): Promise<Saved> {
  const { client, id, formData } = args;
  await takeTurn({ client, name: `experiment ${id}` });
  const experiment = await getExperiment({ client, id });
  const latest = experiment?.expectation;
  if (!experiment?.startedOn || !latest) return { outcome: "not-found" };
  const submission = parseWithZod(formData, { schema: amendmentSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const { because, version, minimumEffect, metricId, ...rest } =
    submission.value;
  const metric = await getMetric({ client, id: metricId ?? latest.metricId });
  if (!metric) {
    const fieldErrors = { metricId: ["gone"] };
    return { outcome: "refused", reply: submission.reply({ fieldErrors }) };
  }
  if (version !== latest.version) return { outcome: "saved" };
  if (amendable(experiment) !== "amendable")
    return { outcome: "barred", why: "read", reply: submission.reply() };
  const changed = changeExpectation(
    { ...latest, lockedAt: lockOf(latest) },
    {
      ...rest,
      metricId: metric.id,
      direction: rest.direction ?? latest.direction,
      minimumEffect: minimumEffect / effectFactor(metric.kind),
    },
    { at: new Date().toISOString(), because },
  );
  if (changed.outcome !== "amended")
    return { outcome: "barred", why: "unchanged", reply: submission.reply() };
  await write(args, experiment, changed.version);
  return { outcome: "saved" };
}

/** A started test's expectation is locked, whatever an old row says. */
function lockOf({ lockedAt }: Expectation): string {
  return (lockedAt ?? new Date(0)).toISOString();
}

async function write(
  { client, id, viewer }: SaveArgs,
  experiment: Experiment,
  amended: Extract<
    ReturnType<typeof changeExpectation>,
    { outcome: "amended" }
  >["version"],
): Promise<void> {
  const { metricId, direction, minimumEffect } = amended;
  const { actingDays, measuringDays, lagDays } = amended;
  const windows = { actingDays, measuringDays, lagDays };
  const fields = { metricId, direction, minimumEffect, ...windows };
  const { id: byId, name } = viewer.account;
  await upsertPerson({ client, id: byId, name });
  await amendExpectation({
    client,
    experimentId: id,
    version: amended.version,
    fields,
    because: amended.amendedBecause,
    lockedAt: new Date(),
  });
  const { reviewFrom } = experimentWindows({
    ...windows,
    startedOn: experiment.startedOn!,
    pausedDays: pausedDays(
      experiment.moves,
      todayOf(viewer),
      viewer.org.timeZone,
    ),
  });
  await updateExperiment({ client, id, fields: {}, reviewFrom });
  await recordChange({
    client,
    entity: "Experiment",
    entityId: id,
    action: "updated",
    before: {
      ...told(experiment.expectation!),
      reviewFrom: experiment.reviewFrom,
      amendedBecause: "",
    },
    after: {
      ...told(fields),
      reviewFrom,
      amendedBecause: amended.amendedBecause,
    },
    byId,
  });
}

/** What the history tells of an expectation. */
function told({
  direction,
  minimumEffect,
  actingDays,
  measuringDays,
  lagDays,
  metricId,
}: Omit<Expectation, "version" | "lockedAt" | "amendedBecause" | "metric">) {
  return {
    metricId,
    direction,
    minimumEffect,
    actingDays,
    measuringDays,
    lagDays,
  };
}
