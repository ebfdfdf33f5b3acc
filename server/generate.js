// Runs `prisma generate` without a download: its command looks for a native schema engine that generating never uses,
// and is satisfied by any existing file. Plain JavaScript, because npm runs it as soon as packages are installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
if (existsSync(`${root}/prisma/schema.prisma`)) {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, "generate"],
    {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
    },
  );
  if (status !== 0) console.error(`${stdout}\n${stderr}`);
  process.exitCode = status ?? 1;
}
