import { parseWithZod } from "@conform-to/zod/v4";
import { experimentProgress } from "~/core/experiment/experiment-line";
import type { ExperimentState } from "~/core/experiment/state";
import { recordChange } from "~/data/change.server";
import {
  updateExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import { getApproverOf } from "~/data/experiment/log/approver.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { raiseCapsSchema } from "~/schemas/experiment-log";
import { todayOf } from "../today.server";
import { isApprover, type Viewer } from "../viewer.server";

export type RaiseOutcome =
  | { outcome: "changed"; done: "raised" }
  | { outcome: "refused"; refusal: "unreadable" | "not-yours" | "not-a-move" };

const UNDER_WAY: ReadonlySet<ExperimentState> = new Set([
  "running",
  "paused",
  "measuring",
]);

/** Whether somebody may raise the caps of a test under way: the one approver of its team, without one any manager. */
export function mayRaiseCaps(
  viewer: Viewer,
  approver: { id: string } | null,
): boolean {
  return approver ? approver.id === viewer.account.id : isApprover(viewer);
}

/**
 * Caps only go up, and only under way: a lower one would make a breach of what was allowed, a later one would take a breach
 * back. A field left empty leaves its cap.
 */
export async function raiseCaps({
  client,
  formData,
  viewer,
  experiment,
}: {
  client: OrgClient;
  formData: FormData;
  viewer: Viewer;
  experiment: Experiment;
}): Promise<RaiseOutcome> {
  const submission = parseWithZod(formData, { schema: raiseCapsSchema });
  if (submission.status !== "success")
    return { outcome: "refused", refusal: "unreadable" };
  const { id } = experiment;
  const approver = await getApproverOf({ client, experimentId: id });
  if (!mayRaiseCaps(viewer, approver))
    return { outcome: "refused", refusal: "not-yours" };
  const { state } = experimentProgress(experiment, todayOf(viewer));
  if (!UNDER_WAY.has(state))
    return { outcome: "refused", refusal: "not-a-move" };
  const raised = Object.entries(submission.value).flatMap(([name, value]) => {
    const cap = experiment[name as keyof typeof submission.value];
    return value !== null && cap !== null && value > cap
      ? [[name, cap, value] as const]
      : [];
  });
  if (raised.length === 0) return { outcome: "refused", refusal: "unreadable" };
  const before = Object.fromEntries(raised.map(([name, cap]) => [name, cap]));
  const after = Object.fromEntries(raised.map(([name, , cap]) => [name, cap]));
  const { id: byId, name } = viewer.account;
  await upsertPerson({ client, id: byId, name });
  await updateExperiment({ client, id, fields: after });
  await recordChange({
    client,
    entity: "Experiment",
    entityId: id,
    action: "updated",
    before,
    after,
    byId,
  });
  return { outcome: "changed", done: "raised" };
}
