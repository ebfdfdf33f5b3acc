import { fileURLToPath } from "node:url";
import { ensureBuild } from "./build-steps/production-build.ts";

// `npm run build`, and what server/launch.js runs first (then only saying what takes long).
const quietly = process.env.ESSAI_BUILD_QUIETLY === "1";
try {
  const built = await ensureBuild(
    fileURLToPath(new URL("..", import.meta.url)),
  );
  if (built) console.log("Built.");
  else if (!quietly) console.log("The build is up to date.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
