import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { DEFAULT_WINDOW_DAYS } from "~/core/experiment/expectation";
import { recordChange } from "~/data/change.server";
import { saveExpectation } from "~/data/experiment/expectation.server";
import {
  createExperiment,
  getExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import { hasObjective } from "~/data/experiment/plan/objective-choice.server";
import { getMetric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import { getTeam } from "~/data/team/team.server";
import {
  experimentNoteSchema,
  type ExperimentNote,
} from "~/schemas/experiment";
import type { Viewer } from "../../viewer.server";
import { carryOver } from "./carry-over.server";

type Noted =
  | { outcome: "noted"; id: string }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

/**
 * Notes a test. The form carries its own id, so that sending it twice, or again after an answer that was lost on the
 * way, notes one. The same id with other words is another idea, from a draft that a device kept: it gets an id of its
 * own rather than be lost.
 */
export async function noteExperiment({
  client,
  formData,
  viewer,
}: {
  client: OrgClient;
  formData: FormData;
  viewer: Viewer;
}): Promise<Noted> {
  const submission = parseWithZod(formData, { schema: experimentNoteSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const note = submission.value;
  const gone = await goneFields(client, note);
  if (gone)
    return {
      outcome: "refused",
      reply: submission.reply({ fieldErrors: gone }),
    };
  await takeTurn({ client, name: `experiment ${note.id}` });
  const known = await getExperiment({ client, id: note.id });
  if (known && saysTheSame(known, note))
    return { outcome: "noted", id: known.id };
  const id = known ? crypto.randomUUID() : note.id;
  await create({ client, viewer, note: { ...note, id } });
  return { outcome: "noted", id };
}

function saysTheSame(known: Experiment, note: ExperimentNote): boolean {
  return (
    known.title === note.title && known.customerBenefit === note.customerBenefit
  );
}

async function goneFields(
  client: OrgClient,
  { objectiveId, teamId }: ExperimentNote,
): Promise<Record<string, string[]> | null> {
  if (objectiveId && !(await hasObjective({ client, id: objectiveId })))
    return { objectiveId: ["gone"] };
  if (teamId && !(await getTeam({ client, id: teamId })))
    return { teamId: ["gone"] };
  return null;
}

async function create({
  client,
  viewer,
  note,
}: {
  client: OrgClient;
  viewer: Viewer;
  note: ExperimentNote;
}): Promise<void> {
  const { id, metricId, originId, originKind, ...fields } = note;
  const { id: ownerId, name } = viewer.account;
  await upsertPerson({ client, id: ownerId, name });
  const origin = originId
    ? await getExperiment({ client, id: originId })
    : null;
  const from = origin
    ? { originId: origin.id, originKind }
    : { originId: null, originKind: "" as const };
  await createExperiment({
    client,
    id,
    ownerId,
    fields: { ...fields, ...from },
  });
  await recordChange({
    client,
    entity: "Experiment",
    entityId: id,
    action: "created",
    after: { title: fields.title, customerBenefit: fields.customerBenefit },
    byId: ownerId,
  });
  if (metricId) await aimAt(client, id, metricId);
  else if (origin && originKind !== "surprise")
    await carryOver({ client, id, origin });
}

/**
 * From a metric's page a test aims at that metric from the start: the better way, by the smallest change that matters, in
 * the usual windows; the plan may say otherwise until the test starts. A metric that is gone is left out.
 */
async function aimAt(client: OrgClient, id: string, metricId: string) {
  const metric = await getMetric({ client, id: metricId });
  if (!metric) return;
  await saveExpectation({
    client,
    experimentId: id,
    fields: {
      metricId: metric.id,
      direction: metric.direction,
      minimumEffect: metric.practicalThreshold,
      ...DEFAULT_WINDOW_DAYS,
    },
  });
}
