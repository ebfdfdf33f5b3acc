import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import { removeDay, saveDay } from "~/data/experiment/log/day-log.server";
import { dayLogSchema } from "~/schemas/experiment-log";
import { refusalOf, type LogArgs } from "./log-check.server";
import type { LogOutcome } from "./log-outcome.server";

/** "Did we do it?" One answer a day for the whole test; the last one given stands, and an empty one takes it back. */
export async function answerDay(args: LogArgs): Promise<LogOutcome> {
  const submission = parseWithZod(args.formData, { schema: dayLogSchema });
  if (submission.status !== "success")
    return { outcome: "refused", refusal: "unreadable" };
  const { id, day, done, note } = submission.value;
  const refusal = refusalOf("day", args, day);
  if (refusal) return { outcome: "refused", refusal };
  const { client, experiment, viewer } = args;
  const key = { client, experimentId: experiment.id, day, siteId: null };
  const byId = viewer.account.id;
  if (!done) {
    const removed = await removeDay(key);
    if (removed)
      await recordChange({
        client,
        entity: "DayLog",
        entityId: removed.id,
        action: "removed",
        before: { experimentId: experiment.id, day, done: removed.done },
        byId,
      });
    return { outcome: "done", done: "dayCleared" };
  }
  const saved = await saveDay({ ...key, id, done, note, madeById: byId });
  await recordChange({
    client,
    entity: "DayLog",
    entityId: saved.id,
    action: saved.before === null ? "created" : "updated",
    before: saved.before === null ? null : { done: saved.before },
    after:
      saved.before === null
        ? { experimentId: experiment.id, day, done }
        : { done },
    byId,
  });
  return { outcome: "done", done: "day" };
}
