import { spawn } from "node:child_process";
import {
  open,
  readFile,
  readlink,
  realpath,
  rename,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  dataFolderArgument,
  hasProc,
  type ServerAccount,
  serverEnvironment,
} from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { socketName } from "./socket.ts";

const logSizeToRotate = 5_000_000;
// Above the highest pid of any kernel, so it never names a process.
const impossiblePid = 2 ** 30;

/** The process id of the server running on this data folder, or null. */
export async function runningPostmaster(
  pgData: string,
): Promise<number | null> {
  const pid = Number.parseInt(
    await readFile(join(pgData, "postmaster.pid"), "utf8").catch(() => ""),
    10,
  );
  if (!Number.isSafeInteger(pid) || pid <= 1 || !isAlive(pid)) return null;
  if (!hasProc()) return pid;
  // A server works inside its data folder; a process that took over the number of a dead one does not.
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => "");
  return cwd === (await realpath(pgData)) ? pid : null;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Starts the server and returns its pid and a promise of its end. Its output goes to `server.log` beside the data. */
export async function startPostmaster(options: {
  pgData: string;
  binaries: Binaries;
  account: ServerAccount;
  durable: boolean;
}): Promise<{ pid: number; ended: Promise<void>; logPath: string }> {
  const { pgData, binaries, account } = options;
  await disownRecycledPid(pgData);
  const logPath = join(dirname(pgData), "server.log");
  const log = await openLog(logPath);
  const settings = [
    "listen_addresses=",
    "unix_socket_directories=.",
    "port=5432",
    "unix_socket_permissions=0700",
    "timezone=UTC",
    "log_timezone=UTC",
    "max_connections=100",
    "lc_messages=C",
    ...(options.durable ? [] : ["fsync=off", "full_page_writes=off"]),
  ];
  const child = spawn(
    binaries.postgres,
    [
      "-D",
      dataFolderArgument(pgData, account),
      ...settings.flatMap((setting) => ["-c", setting]),
    ],
    // Its own session: Ctrl-C in a terminal must reach the app first, which then stops the database.
    {
      cwd: pgData,
      env: serverEnvironment(),
      stdio: ["ignore", log.fd, log.fd],
      detached: true,
      ...account,
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  child.unref();
  await log.close();
  if (child.pid === undefined)
    throw new Error(`${binaries.postgres} could not be started.`);
  return { pid: child.pid, ended, logPath };
}

async function openLog(path: string) {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > logSizeToRotate) await rename(path, `${path}.1`);
  return open(path, "a", 0o600);
}

/**
 * A lock file whose pid now belongs to a stranger makes PostgreSQL refuse to start. Only the pid is blanked:
 * the rest of the file lets the server check that no orphan of its predecessor still uses the shared memory.
 */
async function disownRecycledPid(pgData: string): Promise<void> {
  if (!hasProc() || (await runningPostmaster(pgData)) !== null) return;
  for (const name of ["postmaster.pid", `${socketName}.lock`]) {
    const path = join(pgData, name);
    const text = await readFile(path, "utf8").catch(() => "");
    const pid = Number.parseInt(text, 10);
    if (pid > 1 && isAlive(pid))
      await writeFile(path, text.replace(/^\d+/, String(impossiblePid)));
  }
}

/** Fast shutdown (clients are cut, data is safe); immediate if that takes more than `graceMs`. */
export async function stopPostmaster(
  pid: number,
  graceMs = 30_000,
): Promise<void> {
  signal(pid, "SIGINT");
  if (await gone(pid, graceMs)) return;
  signal(pid, "SIGQUIT");
  if (!(await gone(pid, 10_000))) signal(pid, "SIGKILL");
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    if (!isAlive(pid)) return true;
    await sleep(15);
  }
  return false;
}
