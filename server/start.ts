import { fileURLToPath } from "node:url";
import { untilStopped } from "./until-stopped.ts";

// `npm start`. React and others choose their faster half when they load, so the mode comes before their import.
process.env.NODE_ENV ??= "production";

untilStopped(async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { readSettings } = await import("./settings.ts");
  const settings = readSettings(process.env);
  const { ensureBuild } = await import("./production-build.ts");
  if (await ensureBuild(root)) console.log("Built.");
  const { runEssai } = await import("./run-essai.ts");
  const { builtFrontend } = await import("./web/frontend.ts");
  const essai = await runEssai({
    settings,
    frontend: () => builtFrontend(root),
  });
  console.log(`Essai is ready: ${essai.url}`);
  return essai;
});
