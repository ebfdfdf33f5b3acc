import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

const cannotConnectNow = "57P03";

/** Waits until the server answers. Recovery after a crash counts as waiting; `hasEnded` cuts it short. */
export async function waitUntilReady(options: {
  connectionString: string;
  hasEnded: () => boolean;
  timeoutMs: number;
}): Promise<boolean> {
  const deadline = Date.now() + options.timeoutMs;
  while (Date.now() < deadline && !options.hasEnded()) {
    if (await answers(options.connectionString)) return true;
    await sleep(15);
  }
  return false;
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    const expected = [
      cannotConnectNow,
      "ENOENT",
      "ECONNREFUSED",
      "ECONNRESET",
      "EACCES",
    ];
    if (code && !expected.includes(code) && !code.startsWith("57")) throw error;
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

const alreadyExists = new Set(["42710", "42P04", "23505"]);

/** The app's database and its login role, which may neither pass the walls nor change the schema. */
export async function ensureDatabaseAndRole(
  connectionString: string,
): Promise<void> {
  const client = new Client({ connectionString });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = 'essai') as role,
              exists (select from pg_database where datname = 'essai') as database`,
    );
    const missing = [
      ...(rows[0]?.role
        ? []
        : [
            "create role essai login nosuperuser nobypassrls nocreatedb nocreaterole",
          ]),
      ...(rows[0]?.database ? [] : ["create database essai owner essai_owner"]),
    ];
    for (const statement of missing)
      await client.query(statement).catch(unlessItExists);
  } finally {
    await client.end();
  }
}

/** Two programs starting together may both find it missing. */
function unlessItExists(error: { code?: string }): void {
  if (!error.code || !alreadyExists.has(error.code)) throw error;
}
