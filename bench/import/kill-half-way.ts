import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Pool } from "pg";
import { queueImport } from "~/jobs/import/queue-import.server";
import { startApp, type RunningApp } from "../measure/running-app.ts";
import type { OpenedBatch } from "./import-bench.ts";
import { batchOf } from "./watch-batch.ts";

const PATIENCE_MS = 600_000;

/** Kills the app or its database once half of the rows are read, and waits until the import has ended by itself. */
export async function killHalfWay({
  target,
  app,
  folder,
  orgId,
  rows,
  pool,
  opened,
}: {
  target: "app" | "database";
  app: RunningApp;
  folder: string;
  orgId: string;
  rows: number;
  pool: Pool;
  opened: OpenedBatch;
}): Promise<RunningApp> {
  const { batchId } = opened;
  await queueImport({ orgId, batchId, timeZone: "Europe/Paris" });
  await until(async () => (await batchOf(pool, batchId)).rowsRead > rows / 2);
  let running = app;
  if (target === "app") {
    await app.stop("SIGKILL");
    running = await startApp({ dataDir: folder });
  } else {
    const path = resolve(folder, "postgres/18/postmaster.pid");
    process.kill(
      Number(readFileSync(path, "utf8").split("\n", 1)[0]),
      "SIGKILL",
    );
  }
  await until(async () => {
    const { state } = await batchOf(pool, batchId);
    if (state === "failed") throw new Error("The batch was given up.");
    return state === "done";
  });
  return running;
}

/** Asks until the answer is yes; a database that restarts is asked again. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const from = performance.now();
  while (performance.now() - from < PATIENCE_MS) {
    const so = await isSo().catch((error: unknown) => {
      if (error instanceof Error && error.message.includes("given up"))
        throw error;
      return false;
    });
    if (so) return;
    await wait(100);
  }
  throw new Error("The import did not end.");
}
