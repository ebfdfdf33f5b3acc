import { rm, writeFile } from "node:fs/promises";
import { closePools } from "~/data/pools.server";
import { startEmbeddedDatabase } from "../server/embedded-database.ts";
import { migrate } from "../server/migrate.ts";
import { keptSecret } from "../server/settings.ts";
import { BENCH_FOLDER, SEED_FACTS, type SeedFacts } from "./bench-folder.ts";
import { fillDatabase } from "./seed/fill-database.ts";
import { BENCH_PASSWORD, BENCH_PEOPLE } from "./seed/people.ts";
import { LARGE, NEIGHBOURS } from "./seed/sizes.ts";

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
  const { ownerUrl } = database;
  const filled = await fillDatabase({
    ownerUrl,
    sizes: LARGE,
    neighbours: NEIGHBOURS,
    today,
    onStep: say,
  });
  const facts: SeedFacts = { today, ...filled };
  await writeFile(SEED_FACTS, `${JSON.stringify(facts, null, 2)}\n`);
  for (const { email, role } of BENCH_PEOPLE) say(`${email} (${role})`);
  say(`password: ${BENCH_PASSWORD}`);
} finally {
  await closePools();
  await database.stop();
}
