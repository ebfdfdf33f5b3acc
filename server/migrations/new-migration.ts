import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { asMigrationList, readMigrations } from "./migration-files.ts";
import { withSchemaEngine } from "./schema-engine.ts";

const filters = { externalTables: [], externalEnums: [] };

/**
 * Writes the SQL that takes the migrations to `prisma/schema.prisma` as a new migration, and returns its path;
 * null when there is nothing to change. Needs a server on which it may create a database for a moment.
 */
export async function writeNewMigration(options: {
  ownerUrl: string;
  name: string;
  now: Date;
  prismaFolder?: string;
}): Promise<string | null> {
  const prismaFolder = resolve(options.prismaFolder ?? "prisma");
  const schemaPath = join(prismaFolder, "schema.prisma");
  const schema = await readFile(schemaPath, "utf8");
  const folder = join(prismaFolder, "migrations");
  const migrations = await readMigrations(folder);
  const { stdout } = await withSchemaEngine(
    { connectionString: options.ownerUrl, schema },
    (engine) =>
      engine.diff({
        from: { tag: "migrations", ...asMigrationList(folder, migrations) },
        to: {
          tag: "schemaDatamodel",
          files: [{ path: schemaPath, content: schema }],
        },
        script: true,
        exitCode: null,
        filters,
      }),
  );
  const sql = (stdout ?? "").trim();
  if (sql === "" || sql === "-- This is an empty migration.") return null;
  const stamp = options.now.toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const path = join(
    folder,
    `${stamp}_${options.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_")}`,
    "migration.sql",
  );
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, `${sql}\n`);
  return path;
}
