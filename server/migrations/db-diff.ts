import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedDatabase } from "../embedded-database.ts";
import { writeNewMigration } from "./new-migration.ts";
import { engineMessage } from "./schema-engine.ts";

// `npm run db:diff -- name`: the next migration, computed on a server of its own.
const name = process.argv[2];
if (!name) {
  console.error("Give the migration a name: npm run db:diff -- add-sites");
  process.exit(1);
}
const dataDir = await mkdtemp(join(tmpdir(), "essai-diff-"));
const database = await startEmbeddedDatabase({ dataDir, durable: false });
try {
  const path = await writeNewMigration({
    ownerUrl: database.ownerUrl,
    name,
    now: new Date(),
  });
  console.log(
    path
      ? `Written: ${path}`
      : "The migrations already lead to prisma/schema.prisma.",
  );
} catch (error) {
  console.error(engineMessage(error));
  process.exitCode = 1;
} finally {
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}
