import type { BatchState } from "~/core/import/batch-state";
import { getBatch } from "~/data/import/import-batch.server";
import {
  lockBatch,
  lockMetric,
  moveBatch,
  readBatchState,
  recordLeft,
} from "~/data/import/import-state.server";
import { getMetric } from "~/data/metric/metric.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import { recomputeDays } from "~/data/metric/answers/count-days.server";
import { removePeriods } from "~/data/metric/reading-write.server";
import { removeResponses } from "~/data/metric/response.server";

const UNDOABLE: readonly BatchState[] = ["done", "undoing"];

interface UndoTask {
  readonly orgId: string;
  readonly batchId: string;
}

/**
 * Takes a whole batch back, in one transaction: what it added goes, answers and series values it replaced return, and
 * their days are counted again. Whatever dies on the way, all of it is still there, and it can be begun again. False where it is not
 * (or no longer) done, or another worker has it in hand. The file stays, so that it can be imported again.
 */
export async function undoImport(task: UndoTask): Promise<boolean> {
  const { orgId, batchId } = task;
  const metric = await withOrg(orgId, async (client) => {
    const batch = await getBatch({ client, id: batchId });
    return batch?.metric ? getMetric({ client, id: batch.metric.id }) : null;
  });
  if (!metric) return false;
  return withOrgConnection(orgId, async (client) => {
    if (!(await lockBatch(client, batchId))) return false;
    await lockMetric(client, metric.id);
    const target = { client, orgId, metricId: metric.id, batchId };
    const state = await readBatchState(target);
    if (!state || !UNDOABLE.includes(state)) return false;
    const progress = createUndoProgress(task);
    const { days } = await removeResponses({
      ...target,
      onPart: progress.record,
    });
    await recomputeDays({ ...target, days });
    await removePeriods(target);
    await progress.ended();
    // Last: until the commit it keeps everyone else from the batch's row, progress too.
    return moveBatch({ ...target, from: UNDOABLE, to: "undone" });
  });
}

/** Writes down how much is left, on a connection of its own; a beat that fails is made up for by the next. */
function createUndoProgress(task: UndoTask) {
  let recording: Promise<void> = Promise.resolve();
  return {
    record(removed: number, total: number) {
      const left = total > 0 ? 1 - removed / total : 0;
      recording = recording
        .then(() => recordLeft(task, left))
        .catch(() => undefined);
    },
    ended: () => recording,
  };
}
