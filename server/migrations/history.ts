import type { Client } from "pg";
import type { MigrationFile } from "./migration-files.ts";

export type History =
  | { state: "current" }
  | { state: "behind"; missing: string[] }
  | { state: "edited"; names: string[] }
  | { state: "failed"; name: string; logs: string }
  | { state: "ahead"; names: string[] };

interface AppliedRow {
  migration_name: string;
  checksum: string;
  finished: boolean;
  logs: string | null;
}

/** What the database has against what the folder holds, read from Prisma's own table. */
export async function readHistory(
  client: Client,
  migrations: MigrationFile[],
): Promise<History> {
  const { rows: found } = await client.query<{ table: string | null }>(
    `select to_regclass('public._prisma_migrations')::text as table`,
  );
  const rows = found[0]?.table ? await appliedRows(client) : [];
  const failed = rows.find((row) => !row.finished);
  if (failed)
    return {
      state: "failed",
      name: failed.migration_name,
      logs: failed.logs ?? "",
    };
  const applied = new Map(
    rows.map((row) => [row.migration_name, row.checksum]),
  );
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) return { state: "ahead", names: unknown };
  const edited = migrations.filter(
    ({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum,
  );
  if (edited.length > 0)
    return { state: "edited", names: edited.map(({ name }) => name) };
  const missing = migrations
    .filter(({ name }) => !applied.has(name))
    .map(({ name }) => name);
  return missing.length > 0
    ? { state: "behind", missing }
    : { state: "current" };
}

async function appliedRows(client: Client): Promise<AppliedRow[]> {
  const { rows } = await client.query<AppliedRow>(
    `select migration_name, checksum, finished_at is not null as finished, logs
       from public._prisma_migrations where rolled_back_at is null order by started_at`,
  );
  return rows;
}
