import type { Pool } from "pg";
import type { OpenedBatch } from "./import-bench.ts";

const TABLES = ["Response", "Verbatim"] as const;

/** The rows a batch left, in the order they were written, as files of PostgreSQL's own beside its data. */
export async function copyOut(
  pool: Pool,
  { batchId, metricId }: OpenedBatch,
): Promise<string> {
  const { rows } = await pool.query<{ folder: string }>(
    `SELECT current_setting('data_directory') AS folder`,
  );
  const folder = rows[0]!.folder;
  // A generated column is not copied in: the table's own list leaves it out.
  const written = await pool.query<{ columns: string }>(
    `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
     WHERE attrelid = '"Verbatim"'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
  );
  const { columns } = written.rows[0]!;
  await pool.query(
    `COPY (SELECT * FROM "Response" WHERE "batchId" = '${batchId}' ORDER BY ctid) TO '${folder}/bench-Response.copy'`,
  );
  await pool.query(
    `COPY (SELECT ${columns} FROM "Verbatim" WHERE "metricId" = '${metricId}' ORDER BY ctid) TO '${folder}/bench-Verbatim.copy'`,
  );
  return folder;
}

/** Seconds raw COPY takes for the same rows into the same tables, their indexes and links as they are. Takes them away again. */
export async function rawCopySeconds(
  pool: Pool,
  folder: string,
  { batchId }: OpenedBatch,
): Promise<number> {
  await pool.query(`VACUUM "Response"`);
  await pool.query(`VACUUM "Verbatim"`);
  await pool.query("CHECKPOINT");
  const client = await pool.connect();
  const startedAt = performance.now();
  try {
    await client.query("BEGIN");
    for (const table of TABLES)
      await client.query(
        `COPY "${table}" FROM '${folder}/bench-${table}.copy'`,
      );
    await client.query("COMMIT");
    return (performance.now() - startedAt) / 1_000;
  } finally {
    client.release();
    await clear(pool, batchId);
  }
}

async function clear(pool: Pool, batchId: string): Promise<void> {
  await pool.query(`DELETE FROM "Response" WHERE "batchId" = $1`, [batchId]);
}
