import { risksMore } from "~/core/experiment/autonomy";
import { affordableLossOf, draftOf } from "~/core/experiment/draft";
import { readiness } from "~/core/experiment/readiness";
import { recordChange } from "~/data/change.server";
import { voidApproval } from "~/data/experiment/approval.server";
import {
  moveExperimentRow,
  type Experiment,
} from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { approvalFields } from "../approval.server";
import type { Viewer } from "../../viewer.server";

interface SettleArgs {
  client: OrgClient;
  viewer: Viewer;
  before: Experiment;
  after: Experiment;
}

/** What follows from a saved plan: an approval for less no longer holds, and the state is what the plan allows. */
export async function settlePlan(args: SettleArgs): Promise<void> {
  await settleApproval(args);
  await settleState(args);
}

async function settleApproval({ client, viewer, before, after }: SettleArgs) {
  if (before.approval?.answer !== "approved") return;
  const isOutgrown =
    before.teamId !== after.teamId ||
    risksMore(affordableLossOf(before), affordableLossOf(after));
  if (!isOutgrown) return;
  await voidApproval({ client, experimentId: after.id });
  await recordChange({
    client,
    entity: "Experiment",
    entityId: after.id,
    action: "updated",
    before: approvalFields(before),
    after: { approval: "void", approver: "", approvalNote: "" },
    byId: viewer.account.id,
  });
}

async function settleState({ client, viewer, after }: SettleArgs) {
  const { id, state } = after;
  const draft = draftOf(after, { approved: false });
  const to = readiness(draft, "prepared").ready ? "prepared" : "idea";
  if (state === to || (state !== "idea" && state !== "prepared")) return;
  await moveExperimentRow({
    client,
    id,
    from: state,
    to,
    movedById: viewer.account.id,
  });
}
