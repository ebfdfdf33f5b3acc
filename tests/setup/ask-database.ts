import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

export async function ask<Row extends object>(
  url: string,
  sql: string,
): Promise<Row[]> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

export const postgresFolder = (dataDir: string) =>
  join(dataDir, "postgres", "18");

export async function serverPid(dataDir: string): Promise<number> {
  return Number.parseInt(
    await readFile(join(postgresFolder(dataDir), "postmaster.pid"), "utf8"),
    10,
  );
}

export async function until(
  check: () => Promise<boolean> | boolean,
): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await check().valueOf())) {
    if (Date.now() > deadline) throw new Error("It did not come true in time.");
    await sleep(25);
  }
}
