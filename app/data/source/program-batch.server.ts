import type pg from "pg";
import type { BatchCounts } from "~/core/import/batch-state";
import type { FeedGrain } from "~/core/import/metric-feed";
import type { CalendarDay } from "~/core/time/calendar-day";
import { orderedId } from "../bulk/ordered-id";

export interface ProgramBatch {
  readonly orgId: string;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly metricId: string;
  readonly origin: "api" | "webhook";
  readonly grain: FeedGrain;
  /** Today, where the organisation is. */
  readonly day: CalendarDay;
  readonly createdById: string;
}

const FIND = `
  SELECT id, "rowsRead" FROM "ImportBatch"
  WHERE "orgId" = $1 AND "sourceId" = $2 AND "metricId" = $3 AND origin = $4 AND "headerSignature" = $5 AND state = 'done'
  ORDER BY id LIMIT 1 FOR UPDATE`;
/** Nothing lies in the storage: a batch without a storage key has no file. */
const CREATE = `
  INSERT INTO "ImportBatch" ("orgId", id, "sourceId", "metricId", origin, "headerSignature", "fileName", "createdById",
    "fileBytes", "fileHash", "storageKey", state, "startedAt", "finishedAt")
  VALUES ($1, $6, $2, $3, $4, $5, $7, $8, 0, '', '', 'done', clock_timestamp(), clock_timestamp())`;

/**
 * The batch to which what a source sends on one day belongs, made with its first request; one that was taken back is not
 * gone on with. Its row is held until the transaction ends, so that nobody takes it back in between. The caller holds the
 * metric's lock, or two first requests would make two.
 */
export async function ensureProgramBatch(
  client: pg.PoolClient,
  batch: ProgramBatch,
): Promise<{ id: string; rowsRead: number }> {
  const { orgId, sourceId, metricId, origin, grain, day } = batch;
  const key = [orgId, sourceId, metricId, origin, `program ${day} ${grain}`];
  const found = await client.query<{ id: string; rowsRead: number }>(FIND, key);
  if (found.rows[0]) return found.rows[0];
  const id = orderedId();
  const rest = [id, batch.sourceName, batch.createdById];
  await client.query(CREATE, [...key, ...rest]);
  return { id, rowsRead: 0 };
}

const ADD = `
  UPDATE "ImportBatch" SET "rowsRead" = "rowsRead" + $3, "rowsKept" = "rowsKept" + $4, "rowsRefused" = "rowsRefused" + $5,
    "rowsSkipped" = "rowsSkipped" + $6, "rowsKnown" = "rowsKnown" + $7, "rowsReplaced" = "rowsReplaced" + $8,
    "fileBytes" = "fileBytes" + $9, "bytesRead" = "bytesRead" + $9, "finishedAt" = clock_timestamp(),
    skipped = (
      SELECT jsonb_agg(jsonb_build_object('reason', reason, 'count', total) ORDER BY reason) FROM (
        SELECT reason, sum(count) AS total FROM (
          SELECT reason, count FROM jsonb_to_recordset(coalesce(skipped, '[]')) AS before (reason text, count int)
          UNION ALL SELECT reason, count FROM jsonb_to_recordset($10::jsonb) AS now (reason text, count int)
        ) AS both_of_them GROUP BY reason) AS by_reason),
    privacy = coalesce(privacy, $11::jsonb)
  WHERE "orgId" = $1 AND id = $2`;

/** Adds what became of one request's rows. */
export async function addToBatch(
  client: pg.PoolClient,
  {
    orgId,
    batchId,
    counts,
    bytes,
    skipped,
    privacy,
  }: {
    orgId: string;
    batchId: string;
    counts: BatchCounts;
    bytes: number;
    skipped: readonly { reason: string; count: number }[];
    privacy: readonly object[];
  },
): Promise<void> {
  await client.query(ADD, [
    orgId,
    batchId,
    counts.rowsRead,
    counts.rowsKept,
    counts.rowsRefused,
    counts.rowsSkipped,
    counts.rowsKnown,
    counts.rowsReplaced,
    bytes,
    JSON.stringify(skipped),
    privacy.length > 0 ? JSON.stringify(privacy) : null,
  ]);
}

/** Whether another sort of rows feeds the metric already. Read under its lock. */
export async function isFedOtherwise(
  client: pg.PoolClient,
  {
    orgId,
    metricId,
    grain,
  }: { orgId: string; metricId: string; grain: FeedGrain },
): Promise<boolean> {
  const other =
    grain === "series"
      ? `SELECT 1 FROM "Response" WHERE "orgId" = $1 AND "metricId" = $2`
      : `SELECT 1 FROM "Reading" WHERE "orgId" = $1 AND "metricId" = $2 AND "batchId" IS NOT NULL`;
  const { rows } = await client.query(`${other} LIMIT 1`, [orgId, metricId]);
  return rows.length > 0;
}
