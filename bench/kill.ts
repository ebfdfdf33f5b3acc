import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Pool } from "pg";
import { seededRandom } from "~/core/stats/random";
import { closePools } from "~/data/pools.server";
import { startEmbeddedDatabase } from "../server/embedded-database.ts";
import { migrate } from "../server/migrate.ts";
import { keptSecret } from "../server/settings.ts";
import { verify } from "./kill/verify.ts";
import { keepWriting, type Sent, type SentDay } from "./kill/writer.ts";
import { freePort } from "./measure/program.ts";
import { ROOT, startApp, type RunningApp } from "./measure/running-app.ts";
import { signIn } from "./measure/session.ts";
import { fillDatabase } from "./seed/fill-database.ts";
import { SMALL } from "./seed/sizes.ts";

// `node --import tsx bench/kill.ts --kills 100 --seed 1`: kills the app or its database while people write, again and
// again; at the end everything that was said to be kept is there, and nothing is half-written.
const { values: asked } = parseArgs({
  options: {
    kills: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
  },
});
const folder = resolve(ROOT, process.env.ESSAI_DATA_DIR ?? ".data/kill");
const random = seededRandom(Number(asked.seed));
const sent: Sent = { checkIns: [], days: [] };

const { orgId, keyResultIds } = await prepare();
const port = await freePort();
let app: RunningApp = await startApp({ dataDir: folder, port });
const cookie = await signIn(app.url, "admin");
let over = false;
const isOver = () => over;
const writers = keyResultIds.map((keyResultId, i) =>
  keepWriting(
    { url: app.url, cookie },
    { keyResultId, days: sent.days.filter((_day, n) => n % 4 === i) },
    sent,
    isOver,
  ),
);
const failed = Promise.all(writers).catch((error: unknown) => {
  over = true;
  console.error(error);
  process.exitCode = 1;
});
for (let kill = 1; kill <= Number(asked.kills) && !isOver(); kill++)
  await killOnce(kill);
await wait(500);
over = true;
await failed;
await app.stop();
await judge();

async function prepare() {
  await rm(folder, { recursive: true, force: true });
  const database = await startEmbeddedDatabase({ dataDir: folder });
  const pool = new Pool({ connectionString: database.ownerUrl, max: 1 });
  try {
    await migrate(database);
    process.env.DATABASE_URL = database.appUrl;
    process.env.ESSAI_SECRET = await keptSecret(folder);
    process.env.ESSAI_RATE_LIMIT = "off";
    const filled = await fillDatabase({
      ownerUrl: database.ownerUrl,
      sizes: SMALL,
      neighbours: 0,
      today: new Date().toISOString().slice(0, 10),
    });
    const { rows } = await pool.query<{ id: string }>(
      `SELECT id FROM "KeyResult" WHERE "orgId" = $1 ORDER BY id LIMIT 4`,
      [filled.orgId],
    );
    sent.days.push(...(await daysToAnswer(pool, filled.orgId)));
    return { orgId: filled.orgId, keyResultIds: rows.map(({ id }) => id) };
  } finally {
    await pool.end();
    await closePools();
    await database.stop();
  }
}

/** Days of tests under way that may be answered: the last of each. */
async function daysToAnswer(pool: Pool, orgId: string): Promise<SentDay[]> {
  const { rows } = await pool.query<{ experimentId: string; day: string }>(
    `SELECT id AS "experimentId", to_char(greatest("startedOn", current_date - 1), 'YYYY-MM-DD') AS day
     FROM "Experiment" WHERE "orgId" = $1 AND state = 'running' AND "startedOn" < current_date ORDER BY id LIMIT 8`,
    [orgId],
  );
  return rows.map((row) => ({ ...row, notes: [] }));
}

async function killOnce(kill: number): Promise<void> {
  await wait(200 + random() * 1_300);
  const target = random() < 0.5 ? "app" : "database";
  console.log(`${kill}: killing the ${target}`);
  const startedAt = performance.now();
  if (target === "app") {
    await app.stop("SIGKILL");
    app = await startApp({ dataDir: folder, port });
  } else {
    process.kill(postmasterPid(), "SIGKILL");
  }
  await untilReady();
  const back = ((performance.now() - startedAt) / 1000).toFixed(1);
  const yes = sent.checkIns.filter(({ acknowledged }) => acknowledged).length;
  console.log(
    `${kill}: ${target} killed, back after ${back} s; ${yes} check-ins`,
  );
}

function postmasterPid(): number {
  const path = resolve(folder, "postgres/18/postmaster.pid");
  return Number(readFileSync(path, "utf8").split("\n", 1)[0]);
}

async function untilReady(): Promise<void> {
  await wait(100);
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${app.url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`Essai did not come back.\n${app.output()}`);
}

async function judge(): Promise<void> {
  const database = await startEmbeddedDatabase({ dataDir: folder });
  const pool = new Pool({ connectionString: database.ownerUrl, max: 2 });
  try {
    const verdict = await verify(pool, orgId, sent);
    const { acknowledged, unanswered, lost, halves } = verdict;
    console.log(
      `${acknowledged} said to be kept, ${unanswered} without an answer; ${lost.length} lost, ${halves.length} half-written.`,
    );
    for (const line of [...lost, ...halves]) console.error(line);
    if (lost.length + halves.length > 0) process.exitCode = 1;
  } finally {
    await pool.end();
    await database.stop();
  }
}
