import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { untilStopped } from "./until-stopped.ts";

// `npm run demo`: a data folder of its own, filled with the demonstration organisation.
process.env.ESSAI_DATA_DIR ??= ".data/demo";
// The sign-in page shows who can be tried out.
process.env.ESSAI_DEMO = "1";

untilStopped(async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { readSettings } = await import("./settings.ts");
  const settings = readSettings(process.env);
  const { runEssai } = await import("./run-essai.ts");
  const { builtFrontend } = await import("./web/frontend.ts");
  const essai = await runEssai({
    settings,
    frontend: () => builtFrontend(root),
  });
  const lines = existsSync(join(root, "prisma/seed/demo.ts"))
    ? await fill(root, essai)
    : [
        "There is no demonstration organisation in this copy: the database is empty.",
      ];
  console.log(`Essai is ready: ${essai.url}`);
  for (const line of lines) console.log(line);
  return essai;
});

/** Fills in a process of its own: its code and memory are gone when people come. Returns how to sign in, a line each. */
function fill(
  root: string,
  { ownerUrl, appUrl }: { ownerUrl: string; appUrl: string },
): Promise<readonly string[]> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(root, "server/demo-steps/fill-demo.ts")],
    {
      cwd: root,
      env: { ...process.env, DEMO_OWNER_URL: ownerUrl, DEMO_APP_URL: appUrl },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    },
  );
  let lines: readonly string[] = [];
  child.on("message", (sent) => (lines = sent as string[]));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve(lines);
      else reject(new Error("The demonstration could not be filled in."));
    });
  });
}
