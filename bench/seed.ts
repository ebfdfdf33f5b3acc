import { rm, writeFile } from "node:fs/promises";
import { Pool } from "pg";
import { closePools } from "~/data/pools.server";
import { startEmbeddedDatabase } from "../server/embedded-database.ts";
import { migrate } from "../server/migrate.ts";
import { keptSecret } from "../server/settings.ts";
import { BENCH_FOLDER, SEED_FACTS, type SeedFacts } from "./bench-folder.ts";
import { createAccounts, openLarge, openNeighbour } from "./seed/accounts.ts";
import { benchId } from "./seed/bench-id.ts";
import { fillOrganization } from "./seed/fill-organization.ts";
import { BENCH_PASSWORD, BENCH_PEOPLE } from "./seed/people.ts";
import { LARGE, LARGE_KEY, NEIGHBOURS, SMALL } from "./seed/sizes.ts";
import { analysisTemplates } from "./seed/templates.ts";

// `npm run bench:seed`: one large organisation and fifty small ones, always the same on the same day.
const today = new Date().toISOString().slice(0, 10);
const startedAt = performance.now();
const say = (line: string) =>
  console.log(
    `${((performance.now() - startedAt) / 1000).toFixed(0).padStart(4)} s  ${line}`,
  );

await rm(BENCH_FOLDER, { recursive: true, force: true });
const database = await startEmbeddedDatabase({ dataDir: BENCH_FOLDER });
try {
  await migrate(database);
  process.env.DATABASE_URL = database.appUrl;
  process.env.ESSAI_SECRET = await keptSecret(BENCH_FOLDER);
  process.env.ESSAI_RATE_LIMIT = "off";
  const facts = await fill(database.ownerUrl);
  await writeFile(SEED_FACTS, `${JSON.stringify(facts, null, 2)}\n`);
  for (const { email, role } of BENCH_PEOPLE) say(`${email} (${role})`);
  say(`password: ${BENCH_PASSWORD}`);
} finally {
  await closePools();
  await database.stop();
}

async function fill(ownerUrl: string): Promise<SeedFacts> {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  const client = await pool.connect();
  try {
    await client.query(
      "SET session_replication_role = replica; SET synchronous_commit = off",
    );
    await client.query(
      `CREATE TEMP TABLE template AS SELECT * FROM jsonb_to_recordset($1) AS t (kind int, n int, input jsonb, output jsonb)`,
      [JSON.stringify(analysisTemplates(today))],
    );
    const orgId = benchId(LARGE_KEY, "organization", 0);
    const accounts = await createAccounts();
    await fillOrganization(
      client,
      { key: LARGE_KEY, orgId, sizes: LARGE, today, accounts },
      say,
    );
    await fillNeighbours(client);
    say("statistics");
    await client.query("VACUUM ANALYZE");
    await openLarge(orgId, accounts);
    return { today, orgId, rows: await countRows(client, orgId) };
  } finally {
    client.release();
    await pool.end();
  }
}

async function fillNeighbours(
  client: Parameters<typeof fillOrganization>[0],
): Promise<void> {
  for (let i = 1; i <= NEIGHBOURS; i++) {
    const key = `neighbour-${i}`;
    const orgId = benchId(key, "organization", 0);
    const organization = { key, orgId, sizes: SMALL, today, accounts: [] };
    await fillOrganization(client, organization);
    await openNeighbour(orgId, key);
    if (i % 10 === 0) say(`${i} neighbours`);
  }
}

async function countRows(
  client: Parameters<typeof fillOrganization>[0],
  orgId: string,
): Promise<Record<string, number>> {
  const tables = [
    "Objective",
    "KeyResult",
    "CheckIn",
    "Experiment",
    "Analysis",
    "Decision",
    "LossLog",
    "DayLog",
    "Site",
    "Response",
    "Reading",
  ];
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM "${table}" WHERE "orgId" = $1`,
      [orgId],
    );
    counts[table] = rows[0]!.n;
  }
  return counts;
}
