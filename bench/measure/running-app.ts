import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { BENCH_FOLDER } from "../bench-folder.ts";
import { freePort, startProgram, type Program } from "./program.ts";

export interface RunningApp extends Program {
  readonly url: string;
}

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Essai as `npm start` runs it, on the bench's database; `nodeArgs` go before the others (a profile). */
export async function startApp({
  nodeArgs = [],
  dataDir = BENCH_FOLDER,
  port,
}: {
  nodeArgs?: readonly string[];
  dataDir?: string;
  port?: number;
} = {}): Promise<RunningApp> {
  const taken = port ?? (await freePort());
  const program = await startProgram({
    args: [...nodeArgs, ...startArgs()],
    cwd: ROOT,
    env: {
      PORT: String(taken),
      ESSAI_DATA_DIR: dataDir,
      // The folder's own, whatever this process speaks to; empty counts as not set.
      DATABASE_URL: "",
      ESSAI_RATE_LIMIT: "off",
      LOG_LEVEL: "warn",
      NODE_ENV: "production",
    },
    ready: "Essai is ready",
  });
  return { ...program, url: `http://localhost:${taken}` };
}

/** What package.json says after `node`. */
function startArgs(): string[] {
  const { scripts } = JSON.parse(
    readFileSync(`${ROOT}/package.json`, "utf8"),
  ) as { scripts: { start: string } };
  return scripts.start.split(" ").slice(1);
}
