import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Milliseconds of one job, and a figure that shows it is the same job. */
export interface PeerTime {
  readonly ms: number;
  readonly result: number;
}

export type PeerTimes = ReadonlyMap<string, PeerTime>;

/** What the machine's R and Python take for the same jobs; `null` where it has none, or not the packages. */
export function runPeers(): { r: PeerTimes | null; python: PeerTimes | null } {
  return {
    r: tried(() => readR(run("Rscript", "peer.R"))),
    python: tried(() => readPython(run("/usr/bin/python3", "peer.py"))),
  };
}

function run(program: string, file: string): string {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const env = {
    ...process.env,
    OMP_NUM_THREADS: "1",
    OPENBLAS_NUM_THREADS: "1",
  };
  return execFileSync(program, [path], {
    encoding: "utf8",
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function tried(read: () => PeerTimes): PeerTimes | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function readPython(text: string): PeerTimes {
  const jobs = JSON.parse(text) as Record<string, [number, number]>;
  return new Map(
    Object.entries(jobs).map(([name, [ms, result]]) => [name, { ms, result }]),
  );
}

function readR(text: string): PeerTimes {
  const lines = text.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [name = "", ms, result] = line.trim().split(/\s+/);
      return [name, { ms: Number(ms), result: Number(result) }];
    }),
  );
}
