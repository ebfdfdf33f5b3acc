import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

export interface ServerProcess {
  url: string;
  pid: number;
  output: () => string;
  /** Ends it with SIGTERM and waits; rejects when it does not end well. */
  stop: () => Promise<void>;
  /** Ends it with `kill -9`, as a power cut would. */
  kill: () => Promise<void>;
}

/** Runs `npm start`'s program and waits for the address it prints. */
export async function startServer(options: {
  root: string;
  env: Record<string, string>;
}): Promise<ServerProcess> {
  const {
    DATABASE_URL: _database,
    DATABASE_OWNER_URL: _owner,
    ESSAI_URL: _url,
    ...inherited
  } = process.env;
  const child = spawn(
    process.execPath,
    [join(options.root, "server/launch.js")],
    {
      cwd: options.root,
      env: {
        ...inherited,
        NODE_ENV: "production",
        LOG_LEVEL: "warn",
        ...options.env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const output = () => Buffer.concat(chunks).toString("utf8");
  const ended = new Promise<number | null>((resolve) =>
    child.once("exit", resolve),
  );
  const url = await printedAddress(child, output);
  return {
    url,
    pid: child.pid ?? 0,
    output,
    async stop() {
      child.kill("SIGTERM");
      const code = await ended;
      if (code !== 0)
        throw new Error(`The server ended with ${code}.\n${output()}`);
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function printedAddress(
  child: ChildProcess,
  output: () => string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new Error(`The server did not start.\n${output()}`));
    const timer = setTimeout(fail, 120_000);
    child.once("exit", fail);
    child.stdout?.on("data", () => {
      const url = /Essai is ready: (\S+)/.exec(output())?.[1];
      if (!url) return;
      clearTimeout(timer);
      child.off("exit", fail);
      resolve(url);
    });
  });
}
