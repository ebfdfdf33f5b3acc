import { fileURLToPath } from "node:url";
import { runEssai } from "./run-essai.ts";
import { readSettings } from "./settings.ts";
import { untilStopped } from "./until-stopped.ts";
import { viteFrontend } from "./web/frontend.ts";

// `npm run dev`: the same server, its code served and reloaded by Vite.
process.env.NODE_ENV = "development";

untilStopped(async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const essai = await runEssai({
    settings: readSettings(process.env),
    frontend: (server) => viteFrontend(root, server),
  });
  console.log(`Essai in development: ${essai.url}`);
  return essai;
});
