import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { ServerAccount } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { waitUntilReady } from "./first-contact.ts";
import { type Lease, takeLease } from "./lease.ts";
import {
  runningPostmaster,
  startPostmaster,
  stopPostmaster,
} from "./postmaster.ts";

export interface ServerOptions {
  pgData: string;
  binaries: Binaries;
  account: ServerAccount;
  durable: boolean;
  adminUrl: string;
}

// Long enough for the orphans of a killed server to leave its shared memory.
const attempts = 20;
const recoveryLimitMs = 300_000;

/** A server that answers, started or joined, and kept running until `stop`. */
export async function runServer(
  options: ServerOptions,
): Promise<{ stop: () => Promise<void> }> {
  let lease = await joinOrStart(options);
  let stopped: Promise<void> | null = null;
  const watching = keepRunning();
  return { stop: () => (stopped ??= stop()) };

  async function stop(): Promise<void> {
    await leave(lease, options.pgData);
    await watching;
  }

  async function keepRunning(): Promise<void> {
    for (;;) {
      await lease.lost;
      if (stopped) return;
      try {
        lease = await joinOrStart(options);
      } catch (error) {
        console.error(error);
        return;
      }
      // A stop that came meanwhile found nothing to stop.
      if (stopped) return leave(lease, options.pgData);
    }
  }
}

/** Gives the lease up; the last program to do so stops the server. */
async function leave(lease: Lease, pgData: string): Promise<void> {
  const last = await lease.isLast().catch(() => true);
  const pid = await runningPostmaster(pgData);
  if (last && pid !== null) await stopPostmaster(pid);
  await lease.close();
}

async function joinOrStart(options: ServerOptions): Promise<Lease> {
  let reason = "";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const outcome =
      (await runningPostmaster(options.pgData)) === null
        ? await start(options)
        : await join(options);
    if (outcome.ready) {
      const lease = await takeLease(options.adminUrl).catch(() => null);
      if (lease) return lease;
    }
    reason = outcome.reason;
    await sleep(Math.min(1000, 50 * 2 ** attempt));
  }
  throw new Error(
    `The database on ${options.pgData} did not start.\n${reason}`,
  );
}

async function join(
  options: ServerOptions,
): Promise<{ ready: boolean; reason: string }> {
  let ended = false;
  const watch = setInterval(async () => {
    ended = (await runningPostmaster(options.pgData)) === null;
  }, 100);
  const ready = await waitUntilReady({
    connectionString: options.adminUrl,
    hasEnded: () => ended,
    timeoutMs: recoveryLimitMs,
  }).finally(() => clearInterval(watch));
  return { ready, reason: "A server runs on this folder and does not answer." };
}

async function start(
  options: ServerOptions,
): Promise<{ ready: boolean; reason: string }> {
  const server = await startPostmaster(options);
  let ended = false;
  void server.ended.then(() => (ended = true));
  const ready = await waitUntilReady({
    connectionString: options.adminUrl,
    hasEnded: () => ended,
    timeoutMs: recoveryLimitMs,
  });
  return { ready, reason: ready ? "" : await lastLines(server.logPath) };
}

async function lastLines(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch(() => "");
  return text.trimEnd().split("\n").slice(-15).join("\n");
}
