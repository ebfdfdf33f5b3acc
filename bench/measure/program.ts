import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { readFileSync } from "node:fs";

export interface Program {
  readonly pid: number;
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly output: () => string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts `node …args` and waits until it prints `ready`. */
export function startProgram({
  args,
  env,
  cwd,
  ready,
  timeoutMs = 300_000,
}: {
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  cwd: string;
  ready: string;
  timeoutMs?: number;
}): Promise<Program> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
    child.kill(signal);
    await ended;
  };
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new Error(`${args.join(" ")} did not start.\n${output}`));
    const timer = setTimeout(() => void stop("SIGKILL").then(fail), timeoutMs);
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
      if (!output.includes(ready)) return;
      clearTimeout(timer);
      resolve({ pid: child.pid!, child, output: () => output, stop });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", fail);
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === "object" ? address!.port : 0),
      );
    });
  });
}

/** Resident memory of a process in bytes (VmRSS of proc(5)); null where the system does not say. */
export function residentBytes(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(status)?.[1];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}
