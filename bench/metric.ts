import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Pool, type PoolClient } from "pg";
import { recomputeDays } from "~/data/metric/answers/count-days.server";
import { withOrgConnection } from "~/data/org.server";
import { closePools } from "~/data/pools.server";
import { openBatch, prepareBench } from "./import/import-bench.ts";
import { FILE_MAPPING, makeFile } from "./import/make-file.ts";
import { percentile } from "./measure/percentile.ts";
import { alternate, ask } from "./measure/requests.ts";
import { ROOT, startApp } from "./measure/running-app.ts";
import { signIn } from "./measure/session.ts";
import { LARGE_SLUG } from "./seed/people.ts";

// `npm run bench:metric [-- --few 10000 --many 5000000 --rounds 200]`: the same page of two metrics that differ only in how
// many answers they have, asked for in turns: as it opens, of one shop, and of one shop's channel.
const { values: asked } = parseArgs({
  options: {
    few: { type: "string", default: "10000" },
    many: { type: "string", default: "5000000" },
    rounds: { type: "string", default: "200" },
  },
});
const folder = resolve(
  ROOT,
  process.env.ESSAI_DATA_DIR ?? ".data/bench-metric",
);
process.env.ESSAI_DATA_DIR = folder;
const DAYS = 728;

const { database, orgId } = await prepareBench(folder);
const pool = new Pool({ connectionString: database.ownerUrl, max: 2 });
const siteId = await firstSite();
const few = await fill(Number(asked.few));
const many = await fill(Number(asked.many));
const app = await startApp({ dataDir: folder });
try {
  const headers = {
    cookie: await signIn(app.url, "manager"),
    "accept-encoding": "gzip",
  };
  const filters = {
    whole: "",
    site: `?site=${siteId}`,
    "site and channel": `?site=${siteId}&channel=web`,
  };
  for (const [name, filter] of Object.entries(filters)) {
    const page = (id: string) => [
      { url: `${app.url}/o/${LARGE_SLUG}/metrics/${id}${filter}`, headers },
    ];
    for (let turn = 0; turn < 20; turn += 1)
      for (const id of [few, many]) {
        const { status } = await ask(page(id)[0]!);
        if (status !== 200) throw new Error(`${name}: ${status}`);
      }
    const { a, b } = await alternate(
      page(few),
      page(many),
      Number(asked.rounds),
    );
    const [p50, p95] = [0.5, 0.95].map(
      (q) => [percentile(a, q), percentile(b, q)] as const,
    );
    console.log(
      `${name}: ${asked.few} answers p50 ${p50![0].toFixed(1)} p95 ${p95![0].toFixed(1)} ms · ` +
        `${asked.many} answers p50 ${p50![1].toFixed(1)} p95 ${p95![1].toFixed(1)} ms · ` +
        `ratio p50 ${(p50![1] / p50![0]).toFixed(2)}, p95 ${(p95![1] / p95![0]).toFixed(2)}`,
    );
  }
} finally {
  await app.stop();
  await pool.end();
  await closePools();
  await database.stop();
}

async function firstSite(): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM "Site" WHERE "orgId" = $1 ORDER BY id LIMIT 1`,
    [orgId],
  );
  return rows[0]!.id;
}

/** A metric with so many answers over two years, spread alike over sites, channels and segments, counted as an import does. */
async function fill(answers: number): Promise<string> {
  const path = resolve(folder, "empty.csv");
  await makeFile({ path, rows: 1, seed: 1, refusedShare: 0 });
  const batch = await openBatch({ folder, orgId, path, mapping: FILE_MAPPING });
  await withOrgConnection(orgId, async (client: PoolClient) => {
    await client.query(
      `UPDATE "Metric" SET granularity = 'week' WHERE id = $1`,
      [batch.metricId],
    );
    await client.query(
      `INSERT INTO "Response" ("orgId", id, "metricId", "batchId", identity, "answeredOn", "siteId", channel, "segmentName",
         "segmentValue", score)
       SELECT $1, gen_random_uuid(), $2, $3, i::text, current_date - ((i * 7919) % $5)::int, site.ids[1 + (i * 31) % array_length(site.ids, 1)],
         (ARRAY['shop', 'web', 'phone'])[1 + (i * 17) % 3], 'age', (ARRAY['under 40', '40 and over'])[1 + (i * 13) % 2],
         (i * 104729) % 11
       FROM generate_series(1, $4::bigint) AS i,
         (SELECT array_agg(id ORDER BY id) AS ids FROM "Site" WHERE "orgId" = $1) AS site`,
      [orgId, batch.metricId, batch.batchId, answers, DAYS],
    );
    const { rows } = await client.query<{ day: string }>(
      `SELECT to_char(day, 'YYYY-MM-DD') AS day FROM generate_series(current_date - $1::int, current_date, '1 day') AS day`,
      [DAYS],
    );
    await recomputeDays({
      client,
      orgId,
      metricId: batch.metricId,
      days: rows.map(({ day }) => day),
    });
  });
  await pool.query("ANALYZE");
  console.log(`${answers} answers in`);
  return batch.metricId;
}
