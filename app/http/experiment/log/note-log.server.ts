import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import { addCommitment } from "~/data/experiment/log/commitment.server";
import { logLoss } from "~/data/experiment/log/loss-log.server";
import { noteSurprise } from "~/data/experiment/log/surprise.server";
import {
  commitmentSchema,
  lossLogSchema,
  surpriseSchema,
} from "~/schemas/experiment-log";
import { refusalOf, type LogArgs } from "./log-check.server";
import type { LogOutcome } from "./log-outcome.server";

/** What a day cost. */
export async function addLoss(args: LogArgs): Promise<LogOutcome> {
  const submission = parseWithZod(args.formData, { schema: lossLogSchema });
  if (submission.status !== "success")
    return { outcome: "faults", reply: submission.reply() };
  const { id, ...fields } = submission.value;
  const refusal = refusalOf("loss", args, fields.day);
  if (refusal) return { outcome: "refused", refusal };
  const isNew = await logLoss({ ...whereOf(args), id, ...fields });
  if (isNew) await record(args, "LossLog", id, fields);
  return { outcome: "done", done: "loss", entity: "LossLog", logId: id };
}

/** What nobody expected. */
export async function addSurprise(args: LogArgs): Promise<LogOutcome> {
  const submission = parseWithZod(args.formData, { schema: surpriseSchema });
  if (submission.status !== "success")
    return { outcome: "faults", reply: submission.reply() };
  const { id, ...fields } = submission.value;
  const refusal = refusalOf("surprise", args, fields.day);
  if (refusal) return { outcome: "refused", refusal };
  const isNew = await noteSurprise({ ...whereOf(args), id, ...fields });
  if (isNew) await record(args, "Surprise", id, fields);
  return { outcome: "done", done: "surprise", entity: "Surprise", logId: id };
}

/** What somebody really puts in. */
export async function addPromise(args: LogArgs): Promise<LogOutcome> {
  const submission = parseWithZod(args.formData, { schema: commitmentSchema });
  if (submission.status !== "success")
    return { outcome: "faults", reply: submission.reply() };
  const { id, day, who, what } = submission.value;
  const refusal = refusalOf("commitment", args, day);
  if (refusal) return { outcome: "refused", refusal };
  const fields = { who, what, madeOn: day };
  const { client, experiment } = args;
  const experimentId = experiment.id;
  const isNew = await addCommitment({ client, experimentId, id, ...fields });
  if (isNew) await record(args, "Commitment", id, fields);
  return {
    outcome: "done",
    done: "commitment",
    entity: "Commitment",
    logId: id,
  };
}

function whereOf({ client, experiment, viewer }: LogArgs) {
  const madeById = viewer.account.id;
  return { client, experimentId: experiment.id, madeById };
}

function record(
  { client, experiment, viewer }: LogArgs,
  entity: "LossLog" | "Surprise" | "Commitment",
  entityId: string,
  fields: object,
): Promise<void> {
  return recordChange({
    client,
    entity,
    entityId,
    action: "created",
    after: { experimentId: experiment.id, ...fields },
    byId: viewer.account.id,
  });
}
