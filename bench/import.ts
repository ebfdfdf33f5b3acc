import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { loadavg } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Pool } from "pg";
import { closePools } from "~/data/pools.server";
import { queueImport } from "~/jobs/import/queue-import.server";
import { closeJobStore } from "~/jobs/job-store.server";
import { openBatch, prepareBench, totalsOf } from "./import/import-bench.ts";
import { killHalfWay } from "./import/kill-half-way.ts";
import { FILE_MAPPING, makeFile, WITHOUT_IDS } from "./import/make-file.ts";
import { copyOut, rawCopySeconds } from "./import/raw-copy.ts";
import { undoByForm } from "./import/undo-by-form.ts";
import { batchOf, watch } from "./import/watch-batch.ts";
import { cpuShares, parseCpuTimes } from "./measure/cpu-steal.ts";
import { percentile } from "./measure/percentile.ts";
import { ROOT, startApp } from "./measure/running-app.ts";
import { signIn } from "./measure/session.ts";
import { LARGE_SLUG } from "./seed/people.ts";

// `npm run bench:import [-- --rows 1000000 --kills app,database --without-ids]`: one large file through the real job, beside
// raw COPY of the same rows, then taken back; then once more, ended by kill -9 half-way.
const { values: asked } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    kills: { type: "string", default: "app,database" },
    refused: { type: "string", default: "0.001" },
    "without-ids": { type: "boolean", default: false },
    "node-args": { type: "string", default: "" },
  },
});
const folder = resolve(
  ROOT,
  process.env.ESSAI_DATA_DIR ?? ".data/bench-import",
);
process.env.ESSAI_DATA_DIR = folder;
const mapping = asked["without-ids"] ? WITHOUT_IDS : FILE_MAPPING;
const QUIET_MS = 8_000;

const { database, orgId } = await prepareBench(folder);
const path = resolve(folder, "million.csv");
await makeFile({
  path,
  rows: Number(asked.rows),
  seed: Number(asked.seed),
  refusedShare: Number(asked.refused),
});
console.log(`file: ${((await stat(path)).size / 1e6).toFixed(1)} MB`);
const pool = new Pool({ connectionString: database.ownerUrl, max: 3 });
pool.on("error", () => {});
let app = await startApp({
  dataDir: folder,
  nodeArgs: asked["node-args"].split(" ").filter(Boolean),
});
try {
  await measure();
  for (const target of ["app", "database"] as const)
    if (asked.kills.includes(target)) await kill(target);
} finally {
  await closeJobStore();
  await closePools();
  await app.stop();
  await pool.end();
  await database.stop();
}

/** Speed and memory with nobody reading, then how fast pages stay while the file comes in again, then the undo. */
async function measure() {
  const alone = await bring(null);
  console.log("imported", await totalsOf(pool, alone.opened), {
    seconds: alone.seconds,
    rowsPerSecond: Math.round(Number(asked.rows) / alone.seconds),
    peakMB: Math.round(alone.watched.peakBytes / 1e6),
    ...alone.machine,
  });
  const copied = await copyOut(pool, alone.opened);
  await undoByForm({ app, pool, page: await page(), ...alone.opened });
  const copySeconds = await rawCopySeconds(pool, copied, alone.opened);
  console.log("raw COPY", { copySeconds, ratio: copySeconds / alone.seconds });
  const quietUntil = performance.now() + QUIET_MS;
  const quiet = await watch({
    pid: app.pid,
    page: await page(),
    isOver: async () => performance.now() > quietUntil,
  });
  const read = await bring(await page());
  const undo = await undoByForm({
    app,
    pool,
    page: await page(),
    ...read.opened,
  });
  console.log("pages", {
    quietMs: figures(quiet.pageMs),
    duringMs: figures(read.watched.pageMs),
    quietPeakMB: Math.round(quiet.peakBytes / 1e6),
    duringPeakMB: Math.round(read.watched.peakBytes / 1e6),
    undoSeconds: undo.seconds,
    duringUndoMs: figures(undo.pageMs),
    undoPeakMB: Math.round(undo.peakBytes / 1e6),
  });
}

type Page = { url: string; headers: Record<string, string> };

async function page(): Promise<Page> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM "Metric" WHERE "orgId" = $1 AND name NOT LIKE 'Imported%' ORDER BY id LIMIT 1`,
    [orgId],
  );
  const url = `${app.url}/o/${LARGE_SLUG}/metrics/${rows[0]!.id}`;
  return { url, headers: { cookie: await signIn(app.url, "leader") } };
}

async function bring(watchedPage: Page | null) {
  const opened = await openBatch({ folder, orgId, path, mapping });
  const { batchId } = opened;
  const before = cpuNow();
  await queueImport({ orgId, batchId, timeZone: "Europe/Paris" });
  const watched = await watch({
    pid: app.pid,
    page: watchedPage,
    isOver: async () =>
      ["done", "failed"].includes((await batchOf(pool, batchId)).state),
  });
  const seconds = (await batchOf(pool, batchId)).seconds ?? NaN;
  const machine = { ...cpuShares(before, cpuNow()), load: loadavg()[0] };
  return { opened, watched, seconds, machine };
}

async function kill(target: "app" | "database") {
  const opened = await openBatch({ folder, orgId, path, mapping });
  const rows = Number(asked.rows);
  app = await killHalfWay({ target, app, folder, orgId, rows, pool, opened });
  console.log(`killed: ${target}`, await totalsOf(pool, opened));
}

function cpuNow() {
  return parseCpuTimes(readFileSync("/proc/stat", "utf8"));
}

function figures(ms: readonly number[]) {
  const [p50, p95, most] = [0.5, 0.95, 1].map(
    (q) => Math.round(percentile(ms, q) * 10) / 10,
  );
  return { n: ms.length, p50, p95, most };
}
