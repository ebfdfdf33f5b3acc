import type pg from "pg";
import {
  NO_ROWS,
  type BatchCounts,
  type BatchState,
} from "~/core/import/batch-state";
import { writeFault, type CodedFault } from "~/core/import/coded-fault";
import { withOrgConnection } from "../org.server";
import type { ColumnPrivacy, SkippedRows } from "./import-batch.server";

interface BatchKey {
  readonly orgId: string;
  readonly batchId: string;
}

interface InTransaction extends BatchKey {
  readonly client: pg.PoolClient;
}

/** What the job and the page write while a batch moves, in SQL, so that it can stand in the import's own transaction. */
const MOVE = `UPDATE "ImportBatch" SET state = $3, fault = NULL
  WHERE "orgId" = $1 AND id = $2 AND state = ANY($4::text[])`;

/** False where another click, or another node, was first. */
export async function moveBatch({
  client,
  orgId,
  batchId,
  from,
  to,
}: InTransaction & {
  readonly from: readonly BatchState[];
  readonly to: BatchState;
}): Promise<boolean> {
  const { rowCount } = await client.query(MOVE, [orgId, batchId, to, from]);
  return rowCount === 1;
}

export async function readBatchState({
  client,
  orgId,
  batchId,
}: InTransaction): Promise<BatchState | null> {
  const { rows } = await client.query<{ state: BatchState }>(
    `SELECT state FROM "ImportBatch" WHERE "orgId" = $1 AND id = $2`,
    [orgId, batchId],
  );
  return rows[0]?.state ?? null;
}

const CLEAR = `UPDATE "ImportBatch" SET "rowsRead" = 0, "rowsKept" = 0, "rowsRefused" = 0, "rowsSkipped" = 0,
  "rowsKnown" = 0, "rowsReplaced" = 0, "bytesRead" = 0, "startedAt" = NULL, "finishedAt" = NULL
  WHERE "orgId" = $1 AND id = $2`;

/** Puts the counts of an earlier run to nothing. */
export async function clearCounts({
  client,
  orgId,
  batchId,
}: InTransaction): Promise<void> {
  await client.query(CLEAR, [orgId, batchId]);
}

const COUNTS = `"rowsRead" = $3, "rowsKept" = $4, "rowsRefused" = $5, "rowsSkipped" = $6, "rowsKnown" = $7,
  "rowsReplaced" = $8, "bytesRead" = $9`;
const PROGRESS = `UPDATE "ImportBatch" SET state = 'running', "startedAt" = coalesce("startedAt", now()), ${COUNTS}
  WHERE "orgId" = $1 AND id = $2 AND state IN ('queued', 'running')`;
const DONE = `UPDATE "ImportBatch" SET state = 'done', fault = NULL, "finishedAt" = clock_timestamp(), ${COUNTS},
  skipped = $10::jsonb, privacy = $11::jsonb
  WHERE "orgId" = $1 AND id = $2`;

export interface BatchProgress extends BatchCounts {
  readonly bytesRead: number;
}

function countValues(
  { orgId, batchId }: BatchKey,
  progress: BatchProgress,
): unknown[] {
  const {
    rowsRead,
    rowsKept,
    rowsRefused,
    rowsSkipped,
    rowsKnown,
    rowsReplaced,
    bytesRead,
  } = progress;
  return [
    orgId,
    batchId,
    rowsRead,
    rowsKept,
    rowsRefused,
    rowsSkipped,
    rowsKnown,
    rowsReplaced,
    bytesRead,
  ];
}

/** On its own connection, so that a page sees the count while the rows themselves wait for their commit. */
export async function recordProgress(
  key: BatchKey,
  progress: BatchProgress,
): Promise<void> {
  await withOrgConnection(key.orgId, (client) =>
    client.query(PROGRESS, countValues(key, progress)),
  );
}

export async function recordDone(
  target: InTransaction,
  progress: BatchProgress,
  {
    skipped,
    privacy,
  }: {
    readonly skipped: readonly SkippedRows[];
    readonly privacy: readonly ColumnPrivacy[];
  },
): Promise<void> {
  const values = [
    ...countValues(target, progress),
    JSON.stringify(skipped),
    JSON.stringify(privacy),
  ];
  await target.client.query(DONE, values);
}

const FAILED = `UPDATE "ImportBatch" SET state = 'failed', fault = $10, "finishedAt" = clock_timestamp(), ${COUNTS}
  WHERE "orgId" = $1 AND id = $2 AND state IN ('queued', 'running')`;

/** An undo that is given up took nothing back. */
const UNDO_FAILED = `UPDATE "ImportBatch" SET state = 'done', "bytesRead" = "fileBytes"
  WHERE "orgId" = $1 AND id = $2 AND state = 'undoing'`;

/** Nothing of the batch was kept, or all of it where it was being taken back. */
export async function recordFailure(
  key: BatchKey,
  fault: CodedFault,
): Promise<void> {
  const values = [
    ...countValues(key, { ...NO_ROWS, bytesRead: 0 }),
    writeFault(fault),
  ];
  await withOrgConnection(key.orgId, async (client) => {
    await client.query(FAILED, values);
    await client.query(UNDO_FAILED, [key.orgId, key.batchId]);
  });
}

const LEFT = `UPDATE "ImportBatch" SET "bytesRead" = round("fileBytes" * $3::numeric) WHERE "orgId" = $1 AND id = $2 AND state = 'undoing'`;

/** How much of a batch that is being taken back is still there, 0–1: its file is read backwards, so to say. */
export async function recordLeft(
  { orgId, batchId }: BatchKey,
  leftRatio: number,
): Promise<void> {
  await withOrgConnection(orgId, (client) =>
    client.query(LEFT, [orgId, batchId, leftRatio]),
  );
}

/** Held until the transaction ends: names the one worker that has the batch in hand. False when another has it. */
export async function lockBatch(
  client: Pick<pg.ClientBase, "query">,
  batchId: string,
): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS taken`,
    [`essai:import:${batchId}`],
  );
  return rows[0]?.taken === true;
}

/** Waits until no other import changes this metric. */
export async function lockMetric(
  client: pg.PoolClient,
  metricId: string,
): Promise<void> {
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `essai:metric:${metricId}`,
  ]);
}

/** The batch stays without its file. */
export async function recordFileGone({
  client,
  orgId,
  batchId,
}: InTransaction): Promise<void> {
  await client.query(
    `UPDATE "ImportBatch" SET "storageKey" = '' WHERE "orgId" = $1 AND id = $2`,
    [orgId, batchId],
  );
}
