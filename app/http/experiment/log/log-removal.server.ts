import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange, type ChangedEntity } from "~/data/change.server";
import { getRemoval } from "~/data/experiment/log/log-removal-record.server";
import {
  addCommitment,
  removeCommitment,
  type CommitmentFields,
} from "~/data/experiment/log/commitment.server";
import { getLogAuthor } from "~/data/experiment/log/log-author.server";
import {
  logLoss,
  removeLoss,
  type LossFields,
} from "~/data/experiment/log/loss-log.server";
import {
  createPhoto,
  removePhoto,
  type PhotoFields,
} from "~/data/experiment/log/photo.server";
import {
  noteSurprise,
  removeSurprise,
  type SurpriseFields,
} from "~/data/experiment/log/surprise.server";
import type { OrgClient } from "~/data/org.server";
import { logRemovalSchema, type LOG_ENTITIES } from "~/schemas/experiment-log";
import { isApprover } from "../../viewer.server";
import type { LogArgs } from "./log-check.server";
import type { LogOutcome } from "./log-outcome.server";

type LogEntity = (typeof LOG_ENTITIES)[number] & ChangedEntity;

interface Where {
  client: OrgClient;
  experimentId: string;
  id: string;
}

interface Kept {
  remove(where: Where): Promise<object | null>;
  /** From what the history kept of it. */
  restore(where: Where, before: never): Promise<boolean>;
}

const KEPT: Readonly<Record<LogEntity, Kept>> = {
  LossLog: {
    remove: removeLoss,
    restore: (where, before: LossFields & { madeById: string }) =>
      logLoss({ ...where, ...before }),
  },
  Surprise: {
    remove: removeSurprise,
    restore: (where, before: SurpriseFields & { madeById: string }) =>
      noteSurprise({ ...where, ...before }),
  },
  Commitment: {
    remove: removeCommitment,
    restore: (where, before: CommitmentFields) =>
      addCommitment({ ...where, ...before }),
  },
  Photo: {
    remove: removePhoto,
    restore: (where, before: PhotoFields & { madeById: string }) =>
      createPhoto({ ...where, ...before, surpriseId: null }),
  },
};

/** Takes away what somebody noted; one's own, or anybody's for a manager. The history keeps it whole, for the undo. */
export async function removeLog(args: LogArgs): Promise<LogOutcome> {
  const asked = askedOf(args);
  if (!asked) return { outcome: "refused", refusal: "unreadable" };
  const { entity, where } = asked;
  const byId = args.viewer.account.id;
  const madeById = await getLogAuthor({ ...where, entity });
  if (madeById && madeById !== byId && !isApprover(args.viewer))
    return { outcome: "refused", refusal: "notYours" };
  const removed = await KEPT[entity].remove(where);
  if (!removed) return { outcome: "refused", refusal: "gone" };
  await recordChange({
    client: args.client,
    entity,
    entityId: where.id,
    action: "removed",
    before: { experimentId: where.experimentId, ...removed },
    byId,
  });
  return { outcome: "done", done: "removed", entity, logId: where.id };
}

/** The undo of a removal; a photo's file is kept for a day (data/experiment/log/photo.server.ts). */
const UNDO_MS = 12 * 3_600_000;

/**
 * Puts back what was removed last, as the history has it; a second try finds it there. Whoever removed it does, or a
 * manager, and on the same day.
 */
export async function restoreLog(args: LogArgs): Promise<LogOutcome> {
  const asked = askedOf(args);
  if (!asked) return { outcome: "refused", refusal: "unreadable" };
  const { client, viewer } = args;
  const { entity, where } = asked;
  const removal = await getRemoval({ client, entity, entityId: where.id });
  if (removal?.before.experimentId !== where.experimentId)
    return { outcome: "refused", refusal: "gone" };
  const isOwn = removal.byId === viewer.account.id || isApprover(viewer);
  if (!isOwn || Date.now() - removal.at.getTime() > UNDO_MS)
    return { outcome: "refused", refusal: "gone" };
  const { experimentId: _test, ...before } = removal.before;
  const isBack = await KEPT[entity].restore(where, before as never);
  if (isBack)
    await recordChange({
      client,
      entity,
      entityId: where.id,
      action: "restored",
      after: removal.before,
      byId: viewer.account.id,
    });
  return { outcome: "done", done: "restored" };
}

function askedOf({ client, experiment, formData }: LogArgs) {
  const submission = parseWithZod(formData, { schema: logRemovalSchema });
  if (submission.status !== "success") return null;
  const { entity, logId } = submission.value;
  const where = { client, experimentId: experiment.id, id: logId };
  return { entity, where };
}
