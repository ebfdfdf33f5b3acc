import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { reaches } from "~/core/identity/role";
import { valueFactor } from "~/core/metric/display-scale";
import { recordChange } from "~/data/change.server";
import {
  createCheckIn,
  explainCheckIn,
  getCheckIn,
  removeCheckIn,
} from "~/data/okr/check-in.server";
import type { KeyResult } from "~/data/okr/key-result.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { isUuid } from "~/data/org.server";
import { checkInSchema, checkInWhySchema } from "~/schemas/okr/check-in";
import { badInput, forbidden } from "../respond.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";

export type CheckInAct =
  | { outcome: "saved"; id: string; explained?: boolean }
  | { outcome: "removed" }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

interface ActArgs {
  client: OrgClient;
  viewer: Viewer;
  keyResult: KeyResult;
  formData: FormData;
}

/** Makes a check-in, says why (`act=why`), or takes one back (`act=undo`). Each leaves its trace in the key result's history. */
export async function actOnCheckIn(args: ActArgs): Promise<CheckInAct> {
  const act = args.formData.get("act");
  if (act === "why") return explain(args);
  return act === "undo" ? undo(args) : make(args);
}

/** Why, added to the check-in that one tap made. */
async function explain(args: ActArgs): Promise<CheckInAct> {
  const { client, viewer, keyResult, formData } = args;
  const submission = parseWithZod(formData, { schema: checkInWhySchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const { checkInId: id, note } = submission.value;
  const madeById = viewer.account.id;
  const own = { client, id, keyResultId: keyResult.id, madeById };
  const explained = await explainCheckIn({ ...own, note });
  if (!explained) throw badInput();
  if (explained.before !== note)
    await recordChange({
      client,
      entity: "KeyResult",
      entityId: keyResult.id,
      action: "updated",
      before: { note: explained.before },
      after: { note },
      byId: madeById,
    });
  return { outcome: "saved", id, explained: true };
}

async function make(args: ActArgs): Promise<CheckInAct> {
  const { client, viewer, keyResult, formData } = args;
  const submission = parseWithZod(formData, { schema: checkInSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const { id, confidence, note, value: typed } = submission.value;
  const { id: madeById, name } = viewer.account;
  await upsertPerson({ client, id: madeById, name });
  const madeOn = todayOf(viewer);
  const { created } = await createCheckIn({
    client,
    id,
    keyResultId: keyResult.id,
    madeOn,
    value: storedValue(keyResult, typed),
    confidence,
    note,
    madeById,
  });
  if (created)
    await recordChange({
      client,
      entity: "KeyResult",
      entityId: keyResult.id,
      action: "updated",
      before: {},
      after: { madeOn, value: typed, confidence, note },
      byId: madeById,
    });
  return { outcome: "saved", id };
}

/** What is counted takes no value by hand; a metric's is typed as it is shown. */
function storedValue(
  { kind, metric }: KeyResult,
  typed: number | null,
): number | null {
  if (kind !== "result" || typed === null) return null;
  return metric ? typed / valueFactor(metric) : typed;
}

async function undo(args: ActArgs): Promise<CheckInAct> {
  const { client, viewer, keyResult, formData } = args;
  const id = formData.get("checkInId");
  if (!isUuid(id)) throw badInput();
  const checkIn = await getCheckIn({ client, id });
  // Gone already, by a second tap: what was asked for is so.
  if (!checkIn || checkIn.keyResultId !== keyResult.id)
    return { outcome: "removed" };
  const isOwn = checkIn.madeById === viewer.account.id;
  if (!isOwn && !reaches(viewer.role, "manager")) throw forbidden();
  await removeCheckIn({ client, id });
  const { id: byId, name } = viewer.account;
  await upsertPerson({ client, id: byId, name });
  const { madeOn, confidence, note } = checkIn;
  const factor = keyResult.metric ? valueFactor(keyResult.metric) : 1;
  const value = checkIn.value === null ? null : checkIn.value * factor;
  await recordChange({
    client,
    entity: "KeyResult",
    entityId: keyResult.id,
    action: "removed",
    before: { madeOn, value, confidence, note },
    byId,
  });
  return { outcome: "removed" };
}
