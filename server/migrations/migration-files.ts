import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface MigrationFile {
  name: string;
  sql: string;
  /** SHA-256 in hexadecimal, as Prisma keeps it in `_prisma_migrations`. */
  checksum: string;
}

/** The migrations of a folder, oldest first; empty when there is no folder. */
export async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return {
        name,
        sql,
        checksum: createHash("sha256").update(sql).digest("hex"),
      };
    }),
  );
}

/** The same, as the schema engine wants them. */
export function asMigrationList(folder: string, migrations: MigrationFile[]) {
  return {
    baseDir: folder,
    lockfile: {
      path: "./migration_lock.toml",
      content: 'provider = "postgresql"\n',
    },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: sql },
      },
    })),
  };
}
