import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { mayArchive } from "~/core/okr/may-archive";
import { recordChange } from "~/data/change.server";
import { getJourneyName, getTeamName } from "~/data/okr/place-name.server";
import {
  archiveObjective,
  createObjective,
  getObjective,
  updateObjective,
  type Objective,
  type ObjectiveFields,
} from "~/data/okr/objective.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import { newObjectiveSchema, objectiveSchema } from "~/schemas/okr/objective";
import { forbidden } from "../respond.server";
import type { Viewer } from "../viewer.server";
import {
  changedMeanwhile,
  type ChangedMeanwhile,
} from "../changed-meanwhile.server";

interface WriteArgs {
  client: OrgClient;
  viewer: Viewer;
  formData: FormData;
}

type Written =
  | { outcome: "written"; id: string }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

/** Writes a new objective, once however often the form is sent. */
export async function writeObjective(args: WriteArgs): Promise<Written> {
  const { client, viewer, formData } = args;
  const submission = parseWithZod(formData, { schema: newObjectiveSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const { id, ...fields } = submission.value;
  const gone = await missingPlaces(client, fields);
  if (gone)
    return {
      outcome: "refused",
      reply: submission.reply({ fieldErrors: gone }),
    };
  const { id: ownerId, name } = viewer.account;
  await upsertPerson({ client, id: ownerId, name });
  const { created } = await createObjective({ client, id, ownerId, fields });
  if (created) {
    const after = await getObjective({ client, id });
    await record({ client, viewer, id, action: "created", after });
  }
  return { outcome: "written", id };
}

/** Changes an objective, unless somebody else did since the form was opened. */
export async function rewriteObjective(
  args: WriteArgs & { id: string },
): Promise<
  | Written
  | { outcome: "not-found" }
  | { outcome: "changed-meanwhile"; reply: ChangedMeanwhile }
> {
  const { client, viewer, formData, id } = args;
  await takeTurn({ client, name: `objective ${id}` });
  const before = await getObjective({ client, id });
  if (!before) return { outcome: "not-found" };
  const submission = parseWithZod(formData, { schema: objectiveSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const fields = submission.value;
  const gone = await missingPlaces(client, fields);
  if (gone)
    return {
      outcome: "refused",
      reply: submission.reply({ fieldErrors: gone }),
    };
  const { version } = before;
  const seen = String(formData.get("version") ?? "");
  if (seen !== version) {
    const entity = { entity: "Objective", entityId: id } as const;
    const reply = submission.reply();
    return {
      outcome: "changed-meanwhile",
      reply: await changedMeanwhile({
        client,
        ...entity,
        seen,
        version,
        reply,
      }),
    };
  }
  await updateObjective({ client, id, fields });
  const after = await getObjective({ client, id });
  await record({ client, viewer, id, action: "updated", before, after });
  return { outcome: "written", id };
}

/** Puts it in the archive, or takes it out. False where there is none; another's needs a manager. */
export async function moveObjectiveToArchive(args: {
  client: OrgClient;
  viewer: Viewer;
  id: string;
  act: "archive" | "restore";
}): Promise<boolean> {
  const { client, viewer, id, act } = args;
  await takeTurn({ client, name: `objective ${id}` });
  const before = await getObjective({ client, id });
  if (!before) return false;
  const who = { id: viewer.account.id, role: viewer.role };
  if (!mayArchive(who, [before.ownerId])) throw forbidden();
  if (before.archived === (act === "archive")) return true;
  const archivedAt = act === "archive" ? new Date() : null;
  await archiveObjective({ client, id, archivedAt });
  const action = act === "archive" ? "archived" : "restored";
  await record({ client, viewer, id, action });
  return true;
}

async function record(args: {
  client: OrgClient;
  viewer: Viewer;
  id: string;
  action: "created" | "updated" | "archived" | "restored";
  before?: Objective | null;
  after?: Objective | null;
}): Promise<void> {
  const { client, viewer, id, action } = args;
  const { id: byId, name } = viewer.account;
  await upsertPerson({ client, id: byId, name });
  const before = args.before && told(args.before);
  const after = args.after && told(args.after);
  const entity = { entity: "Objective", entityId: id } as const;
  await recordChange({ client, ...entity, action, before, after, byId });
}

/** As people read it: names, not ids. */
function told(objective: Objective) {
  const { statement, need, promise, whyNow, inOurHands, nextAction } =
    objective;
  return {
    statement,
    need,
    promise,
    whyNow,
    inOurHands,
    nextAction,
    team: objective.team?.name ?? null,
    journey: objective.journey?.name ?? null,
  };
}

/** A team or journey that is not, or no longer, this organisation's. */
async function missingPlaces(
  client: OrgClient,
  { teamId, journeyId }: ObjectiveFields,
): Promise<Record<string, string[]> | null> {
  const noTeam = teamId && !(await getTeamName({ client, id: teamId }));
  const noJourney =
    journeyId && !(await getJourneyName({ client, id: journeyId }));
  if (!noTeam && !noJourney) return null;
  return {
    ...(noTeam ? { teamId: ["gone"] } : {}),
    ...(noJourney ? { journeyId: ["gone"] } : {}),
  };
}
