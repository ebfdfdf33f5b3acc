import { spawn } from "node:child_process";
import { type ServerAccount, serverEnvironment } from "./account.ts";

export interface RunResult {
  code: number | null;
  output: string;
}

/** Runs a program to its end; a program that cannot be started gives code null and the reason as output. */
export function run(
  file: string,
  args: string[],
  options: { cwd?: string; account?: ServerAccount } = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const text = () => Buffer.concat(chunks).toString("utf8").trim();
    try {
      const child = spawn(file, args, {
        cwd: options.cwd ?? "/",
        env: serverEnvironment(),
        stdio: ["ignore", "pipe", "pipe"],
        ...options.account,
      });
      child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
      child.once("error", (error) =>
        resolve({ code: null, output: error.message }),
      );
      child.once("close", (code) => resolve({ code, output: text() }));
    } catch (error) {
      resolve({ code: null, output: String(error) });
    }
  });
}
