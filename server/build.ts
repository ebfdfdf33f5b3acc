import { fileURLToPath } from "node:url";
import { ensureBuild } from "./production-build.ts";

// `npm run build`
const built = await ensureBuild(fileURLToPath(new URL("..", import.meta.url)));
console.log(built ? "Built." : "The build is up to date.");
