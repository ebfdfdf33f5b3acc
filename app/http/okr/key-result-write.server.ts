import type { SubmissionResult } from "@conform-to/react";
import { valueFactor } from "~/core/metric/display-scale";
import { mayArchive } from "~/core/okr/may-archive";
import { recordChange } from "~/data/change.server";
import {
  archiveKeyResult,
  createKeyResult,
  getKeyResult,
  updateKeyResult,
  type KeyResult,
} from "~/data/okr/key-result.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import { forbidden } from "../respond.server";
import type { Viewer } from "../viewer.server";
import {
  changedMeanwhile,
  type ChangedMeanwhile,
} from "../changed-meanwhile.server";
import { readKeyResultForm } from "./key-result-form.server";

interface WriteArgs {
  client: OrgClient;
  viewer: Viewer;
  formData: FormData;
  id: string;
}

type Written =
  | { outcome: "written" }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

/** Writes a new key result, once however often the form is sent. */
export async function writeKeyResult(
  args: WriteArgs & { objectiveId: string },
): Promise<Written> {
  const { client, viewer, formData, id, objectiveId } = args;
  const read = await readKeyResultForm({ client, formData });
  if (read.outcome === "refused") return read;
  const { fields } = read;
  const { created } = await createKeyResult({
    client,
    id,
    objectiveId,
    fields,
  });
  if (created) {
    const after = await getKeyResult({ client, id });
    await record({ client, viewer, id, action: "created", after });
  }
  return { outcome: "written" };
}

/** Changes a key result, unless somebody else did since the form was opened. */
export async function rewriteKeyResult(
  args: WriteArgs,
): Promise<
  | Written
  | { outcome: "not-found" }
  | { outcome: "changed-meanwhile"; reply: ChangedMeanwhile }
> {
  const { client, viewer, formData, id } = args;
  await takeTurn({ client, name: `key result ${id}` });
  const before = await getKeyResult({ client, id });
  if (!before) return { outcome: "not-found" };
  const read = await readKeyResultForm({ client, formData });
  if (read.outcome === "refused") return read;
  const { version } = before;
  const seen = String(formData.get("version") ?? "");
  if (seen !== version) {
    const entity = { entity: "KeyResult", entityId: id } as const;
    const { reply } = read;
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
  await updateKeyResult({ client, id, fields: read.fields });
  const after = await getKeyResult({ client, id });
  await record({ client, viewer, id, action: "updated", before, after });
  return { outcome: "written" };
}

/** Puts it in the archive, or takes it out. False where there is none; another's needs a manager. */
export async function moveKeyResultToArchive(args: {
  client: OrgClient;
  viewer: Viewer;
  id: string;
  act: "archive" | "restore";
}): Promise<boolean> {
  const { client, viewer, id, act } = args;
  await takeTurn({ client, name: `key result ${id}` });
  const before = await getKeyResult({ client, id });
  if (!before) return false;
  const keepers = [before.owner?.id ?? null, before.objective.ownerId];
  const who = { id: viewer.account.id, role: viewer.role };
  if (!mayArchive(who, keepers)) throw forbidden();
  if (before.archived === (act === "archive")) return true;
  const archivedAt = act === "archive" ? new Date() : null;
  await archiveKeyResult({ client, id, archivedAt });
  const action = act === "archive" ? "archived" : "restored";
  await record({ client, viewer, id, action });
  return true;
}

async function record(args: {
  client: OrgClient;
  viewer: Viewer;
  id: string;
  action: "created" | "updated" | "archived" | "restored";
  before?: KeyResult | null;
  after?: KeyResult | null;
}): Promise<void> {
  const { client, viewer, id, action } = args;
  const { id: byId, name } = viewer.account;
  await upsertPerson({ client, id: byId, name });
  const before = args.before && told(args.before);
  const after = args.after && told(args.after);
  const entity = { entity: "KeyResult", entityId: id } as const;
  await recordChange({ client, ...entity, action, before, after, byId });
}

/** As people read it: names instead of ids, and values in the unit in which they are shown. */
function told(keyResult: KeyResult) {
  const { title, kind, metric, unit, direction, commitment } = keyResult;
  const { startOn, dueOn } = keyResult;
  const factor = metric && kind === "result" ? valueFactor(metric) : 1;
  const shown = (stored: number | null) =>
    stored === null ? null : Number((stored * factor).toPrecision(12));
  return {
    title,
    kind,
    unit,
    direction,
    commitment,
    startOn,
    dueOn,
    owner: keyResult.owner?.name ?? null,
    metric: metric?.name ?? null,
    startValue: shown(keyResult.startValue),
    targetValue: shown(keyResult.targetValue),
    bandLow: shown(keyResult.bandLow),
    bandHigh: shown(keyResult.bandHigh),
  };
}
