import { Pool } from "pg";
import { startEmbeddedDatabase } from "./embedded-database.ts";
import { migrate } from "./migrate.ts";
import type { Settings } from "./settings.ts";

export interface Database {
  ownerUrl: string;
  appUrl: string;
  isReady: () => Promise<boolean>;
  stop: () => Promise<void>;
}

/** The database of these settings, up to date: the embedded one unless an address is given. */
export async function openDatabase(settings: Settings): Promise<Database> {
  const server = await reachServer(settings);
  const probe = new Pool({
    connectionString: server.appUrl,
    max: 1,
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
  });
  probe.on("error", () => {});
  const stop = async () => {
    await probe.end();
    await server.stop();
  };
  try {
    await migrate(server);
  } catch (error) {
    await stop();
    throw error;
  }
  const isReady = async () => (await probe.query("select 1")).rowCount === 1;
  return { ownerUrl: server.ownerUrl, appUrl: server.appUrl, isReady, stop };
}

async function reachServer(settings: Settings) {
  const { databaseUrl, databaseOwnerUrl, dataDir } = settings;
  if (databaseUrl === null) return startEmbeddedDatabase({ dataDir });
  return {
    appUrl: databaseUrl,
    ownerUrl: databaseOwnerUrl ?? databaseUrl,
    stop: async () => {},
  };
}
