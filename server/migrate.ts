import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { readHistory } from "./migrations/history.ts";
import { grantWorkRoles } from "./migrations/grants.ts";
import {
  asMigrationList,
  type MigrationFile,
  readMigrations,
} from "./migrations/migration-files.ts";
import { engineMessage, withSchemaEngine } from "./migrations/schema-engine.ts";

// "essm": held while one app node migrates; the others wait, then find nothing left to do.
const migrationLock = 0x65_73_73_6d;

const shippedMigrations = fileURLToPath(
  new URL("../prisma/migrations", import.meta.url),
);

/** A fault of the migrations that a person must settle; the message says how. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

/**
 * Brings the database up to date and lets the login of `appUrl` take the app's roles.
 * Returns the names of the migrations applied; several nodes may call it at once.
 */
export async function migrate(options: {
  ownerUrl: string;
  appUrl: string;
  migrationsFolder?: string;
}): Promise<string[]> {
  const folder = options.migrationsFolder ?? shippedMigrations;
  const migrations = await readMigrations(folder);
  const client = new Client({
    connectionString: options.ownerUrl,
    application_name: "essai migrate",
  });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    const applied = await applyMissing(client, {
      ownerUrl: options.ownerUrl,
      folder,
      migrations,
    });
    await grantWorkRoles(client, options.appUrl);
    return applied;
  } finally {
    await client.end();
  }
}

async function applyMissing(
  client: Client,
  options: { ownerUrl: string; folder: string; migrations: MigrationFile[] },
): Promise<string[]> {
  const history = await readHistory(client, options.migrations);
  switch (history.state) {
    case "current":
      return [];
    case "edited":
      throw new MigrationError(
        `Changed after they were applied: ${history.names.join(", ")}. Restore the files and add a new migration.`,
      );
    case "failed":
      throw new MigrationError(
        `Migration ${history.name} failed earlier and waits for a decision. Repair the database, then delete its row ` +
          `from _prisma_migrations to run it again.\n${history.logs}`,
      );
    case "ahead":
      throw new MigrationError(
        `The database has migrations this version does not know: ${history.names.join(", ")}. Start the newer version.`,
      );
    case "behind":
      return apply(options);
  }
}

async function apply(options: {
  ownerUrl: string;
  folder: string;
  migrations: MigrationFile[];
}): Promise<string[]> {
  const input = {
    migrationsList: asMigrationList(options.folder, options.migrations),
    filters: { externalTables: [], externalEnums: [] },
  };
  try {
    const { appliedMigrationNames } = await withSchemaEngine(
      { connectionString: options.ownerUrl },
      (engine) => engine.applyMigrations(input),
    );
    return appliedMigrationNames;
  } catch (error) {
    throw new MigrationError(`A migration failed: ${engineMessage(error)}`, {
      cause: error,
    });
  }
}
