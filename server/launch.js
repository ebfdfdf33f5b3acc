// `npm start` and `npm run demo`: builds what is missing in a process of its own, whose memory ends with it, then runs the
// server as plain JavaScript in this one.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

// The heap is cleared before it has grown by a third since the last time: a server that reads a million rows beside its
// pages stays under 400 MB, where Node would take more of a large machine. Known to V8 only; another engine passes over it.
setFlagsFromString("--heap-growing-percent=30");

// React and others choose their faster half when they load, so the mode comes before their import.
process.env.NODE_ENV ??= "production";
const program = process.argv[2] === "demo" ? "demo" : "start";
const building = spawnSync(
  process.execPath,
  ["--import", "tsx", fileURLToPath(new URL("build.ts", import.meta.url))],
  {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, ESSAI_BUILD_QUIETLY: "1" },
    stdio: ["ignore", "inherit", "inherit"],
  },
);
if (building.status !== 0) process.exit(building.status ?? 1);
await import(new URL(`../build/run-${program}.js`, import.meta.url).href);
