import type PgBoss from "pg-boss";
import { lockBatch, recordFailure } from "~/data/import/import-state.server";
import { poolAs } from "~/data/pools.server";
import { IMPORT_QUEUE, type ImportJob } from "./queue-import.server";

/** Between taking a job and its lock a worker needs a moment; nobody is gone before that. */
const ACTIVE = `SELECT id, data FROM jobs.job
  WHERE name = $1 AND state = 'active' AND started_on < now() - interval '3 seconds'`;

/**
 * Gives back the jobs whose worker died: the lock a worker holds ends with its connection, however it ended. A job that
 * has used up its tries fails, and its batch with it. Returns how many were given back.
 */
export async function recoverImports(store: PgBoss): Promise<number> {
  const { rows } = await poolAs("essai_jobs").query<{
    id: string;
    data: ImportJob;
  }>(ACTIVE, [IMPORT_QUEUE]);
  let recovered = 0;
  for (const { id, data } of rows) {
    // Outside a transaction block: the lock is let go with the statement, so this only asks.
    if (!(await lockBatch(poolAs("essai_jobs"), data.batchId))) continue;
    await store.fail(IMPORT_QUEUE, id, { message: "interrupted" });
    await failWithJob(store, id, data);
    recovered += 1;
  }
  return recovered;
}

/** Marks the batch failed where its job is given up. */
export async function failWithJob(
  store: PgBoss,
  jobId: string,
  { orgId, batchId }: ImportJob,
): Promise<void> {
  const job = await store.getJobById(IMPORT_QUEUE, jobId);
  if (job?.state === "failed")
    await recordFailure({ orgId, batchId }, { code: "interrupted", data: {} });
}
