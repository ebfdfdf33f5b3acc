import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { serverAccount } from "./postgres/account.ts";
import { usableBinaries } from "./postgres/binaries.ts";
import { ensureCluster } from "./postgres/cluster.ts";
import { ensureDatabaseAndRole } from "./postgres/first-contact.ts";
import { runServer } from "./postgres/running-server.ts";
import { socketFolder, socketUrl } from "./postgres/socket.ts";

export interface EmbeddedDatabase {
  /** For migrations: a superuser of this private server. */
  ownerUrl: string;
  /** For work: subject to row-level security. */
  appUrl: string;
  /** Stops the server, unless another program still uses it. */
  stop: () => Promise<void>;
}

/**
 * Starts the packaged PostgreSQL on `dataDir/postgres`, or joins the server already running there.
 * It listens on a unix socket inside its own data folder only. While the program lives, a server that dies is
 * started again. `durable: false` (tests) trades safety against a power cut for speed.
 */
export async function startEmbeddedDatabase(options: {
  dataDir: string;
  durable?: boolean;
  binariesFolder?: string;
}): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir);
  const durable = options.durable ?? true;
  const account = serverAccount();
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const binaries = await usableBinaries({
    account,
    dataDir,
    source: options.binariesFolder,
  });
  const pgData = await ensureCluster({ dataDir, binaries, account, durable });
  const { folder, release } = await socketFolder(pgData);
  const adminUrl = socketUrl({
    folder,
    role: "essai_owner",
    database: "postgres",
  });
  const server = await runServer({
    pgData,
    binaries,
    account,
    durable,
    adminUrl,
  });
  await ensureDatabaseAndRole(adminUrl);
  return {
    ownerUrl: socketUrl({ folder, role: "essai_owner", database: "essai" }),
    appUrl: socketUrl({ folder, role: "essai", database: "essai" }),
    async stop() {
      await server.stop();
      await release();
    },
  };
}
