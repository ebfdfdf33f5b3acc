import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { untilStopped } from "./until-stopped.ts";

// `npm run demo`: a data folder of its own, filled with the demonstration organisation.
process.env.NODE_ENV ??= "production";
process.env.ESSAI_DATA_DIR ??= ".data/demo";
// The sign-in page shows who can be tried out.
process.env.ESSAI_DEMO = "1";

interface DemoSeed {
  /** Fills an empty database, leaves a filled one alone, and tells how to sign in, a line each. */
  loadDemo: (options: {
    ownerUrl: string;
    appUrl: string;
    onProgress: (line: string) => void;
  }) => Promise<readonly string[]>;
}

untilStopped(async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { readSettings } = await import("./settings.ts");
  const settings = readSettings(process.env);
  const { ensureBuild } = await import("./production-build.ts");
  await ensureBuild(root);
  const { runEssai } = await import("./run-essai.ts");
  const { builtFrontend } = await import("./web/frontend.ts");
  const essai = await runEssai({
    settings,
    frontend: () => builtFrontend(root),
  });
  const lines = await fill(join(root, "prisma/seed/demo.ts"), essai);
  console.log(`Essai is ready: ${essai.url}`);
  for (const line of lines) console.log(line);
  return essai;
});

async function fill(
  seedPath: string,
  essai: { ownerUrl: string; appUrl: string },
): Promise<readonly string[]> {
  if (!existsSync(seedPath))
    return [
      "There is no demonstration organisation in this copy: the database is empty.",
    ];
  const { loadDemo } = (await import(pathToFileURL(seedPath).href)) as DemoSeed;
  return loadDemo({ ...essai, onProgress: (line) => console.log(line) });
}
