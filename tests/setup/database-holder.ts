import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const checkout = fileURLToPath(new URL("../..", import.meta.url));

/** Another program that holds the embedded database of `dataDir`, optionally as another user. */
export async function holdDatabase(
  dataDir: string,
  account: { uid?: number; gid?: number } = {},
) {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      join(checkout, "tests/setup/hold-database.ts"),
      dataDir,
    ],
    {
      cwd: checkout,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, HOME: dataDir },
      ...account,
    },
  );
  const line = await firstLine(child);
  const { appUrl, ownerUrl } = JSON.parse(line) as {
    appUrl: string;
    ownerUrl: string;
  };
  const end = async (signal: NodeJS.Signals) => {
    const exit = once(child, "exit");
    child.kill(signal);
    const [code] = (await exit) as [number | null];
    return code;
  };
  return { appUrl, ownerUrl, end };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    let faults = "";
    child.stderr?.on(
      "data",
      (chunk: Buffer) => (faults += chunk.toString("utf8")),
    );
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString("utf8");
      const [line, ...more] = printed.split("\n");
      if (line && more.length > 0) resolve(line);
    });
    child.once("exit", () =>
      reject(new Error(`The program ended.\n${faults}`)),
    );
  });
}
