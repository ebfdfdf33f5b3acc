import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedDatabase } from "../../server/embedded-database.ts";

export interface TestCluster {
  ownerUrl: string;
  appUrl: string;
  stop: () => Promise<void>;
}

/** A PostgreSQL server for one run: TEST_DATABASE_URL (a superuser's), or an embedded one in a temporary folder. */
export async function startTestCluster(): Promise<TestCluster> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { ownerUrl: given, appUrl: given, stop: async () => {} };
  const dataDir = await mkdtemp(join(tmpdir(), "essai-test-"));
  const { ownerUrl, appUrl, stop } = await startEmbeddedDatabase({
    dataDir,
    durable: false,
  });
  const letGo = await stopWithThisProcess(dataDir);
  return {
    ownerUrl,
    appUrl,
    async stop() {
      letGo();
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A run that is killed must not leave a server behind: a shell waits for the end of our pipe, then stops it. */
async function stopWithThisProcess(dataDir: string): Promise<() => void> {
  const pidFile = join(dataDir, "postgres", "18", "postmaster.pid");
  const pid = Number.parseInt(await readFile(pidFile, "utf8"), 10);
  const script = 'read -r _; kill -INT "$1"; sleep 2; rm -rf "$2"';
  const watch = spawn("sh", ["-c", script, "sh", String(pid), dataDir], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watch.unref();
  return () => watch.kill();
}
