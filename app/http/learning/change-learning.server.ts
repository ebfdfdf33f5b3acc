import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import {
  archiveLearning,
  updateLearning,
  type Learning,
} from "~/data/learning/learning.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { learningSchema } from "~/schemas/learning";
import { isApprover, type Viewer } from "../viewer.server";

export type LearningChange =
  | { outcome: "done"; done: "saved" | "archived" | "restored" }
  | { outcome: "forbidden" }
  | { outcome: "refused"; refusal: "changed" }
  | { outcome: "bad-input"; reply: SubmissionResult<string[]> };

interface Changing {
  client: OrgClient;
  learning: Learning;
  viewer: Viewer;
  formData: FormData;
}

/** Whoever wrote it changes it, and so does any manager. */
export function mayChange(
  { createdById }: Pick<Learning, "createdById">,
  viewer: Viewer,
): boolean {
  return createdById === viewer.account.id || isApprover(viewer);
}

/** New words, or putting it away and taking it out again; each leaves its trace. */
export async function changeLearning(
  changing: Changing,
): Promise<LearningChange> {
  const { client, learning, viewer, formData } = changing;
  if (!mayChange(learning, viewer)) return { outcome: "forbidden" };
  const { id: byId, name } = viewer.account;
  await upsertPerson({ client, id: byId, name });
  const act = formData.get("act");
  if (act === null) return saveWords(changing);
  const archived = act === "archive";
  const archivedAt = archived ? new Date() : null;
  if (await archiveLearning({ client, id: learning.id, archivedAt }))
    await recordChange({
      client,
      entity: "Learning",
      entityId: learning.id,
      action: archived ? "archived" : "restored",
      byId,
    });
  return { outcome: "done", done: archived ? "archived" : "restored" };
}

async function saveWords({
  client,
  learning,
  viewer,
  formData,
}: Changing): Promise<LearningChange> {
  const submission = parseWithZod(formData, { schema: learningSchema });
  if (submission.status !== "success")
    return { outcome: "bad-input", reply: submission.reply() };
  const { seen, ...fields } = submission.value;
  const { id, statement, detail } = learning;
  const same = fields.statement === statement && fields.detail === detail;
  if (same) return { outcome: "done", done: "saved" };
  if (!(await updateLearning({ client, id, seen, fields })))
    return { outcome: "refused", refusal: "changed" };
  await recordChange({
    client,
    entity: "Learning",
    entityId: id,
    action: "updated",
    before: { title: statement, description: detail },
    after: { title: fields.statement, description: fields.detail },
    byId: viewer.account.id,
  });
  return { outcome: "done", done: "saved" };
}
