import { fileURLToPath } from "node:url";
import { readSettings } from "./settings.ts";
import { untilStopped } from "./until-stopped.ts";

// `npm start`, as server/launch.js runs it: settings are judged before anything heavy loads.
untilStopped(async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const settings = readSettings(process.env);
  const { runEssai } = await import("./run-essai.ts");
  const { builtFrontend } = await import("./web/frontend.ts");
  const essai = await runEssai({
    settings,
    frontend: () => builtFrontend(root),
  });
  console.log(`Essai is ready: ${essai.url}`);
  return essai;
});
