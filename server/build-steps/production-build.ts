import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compressFiles } from "./compress-files.ts";

/** Code of the server that runs before the app; without it, the app would be built anew for each change there. */
const serverSources = ["server", "package.json"];
const appSources = [
  "app",
  "styles",
  "public",
  "prisma/schema.prisma",
  "vite.config.ts",
  "server/build-steps/browser-chunks.ts",
  "remix.config.js",
  "package.json",
];

/** Builds what is missing in `build/` or was made from other sources. Returns whether it built. */
export async function ensureBuild(root: string): Promise<boolean> {
  const app = await ensurePart(root, {
    stamp: "build/.sources",
    made: "build/server/index.js",
    sources: appSources,
    build: () => build(root),
  });
  const server = await ensurePart(root, {
    stamp: "build/.server-sources",
    made: "build/run-start.js",
    sources: serverSources,
    build: async () => {
      const { bundleServer } = await import("./bundle-server.ts");
      await bundleServer(root);
    },
  });
  return app || server;
}

async function ensurePart(
  root: string,
  part: {
    stamp: string;
    made: string;
    sources: readonly string[];
    build: () => Promise<void>;
  },
): Promise<boolean> {
  const stampPath = join(root, part.stamp);
  const wanted = await sourcesStamp(root, part.sources);
  const made = await readFile(stampPath, "utf8").catch(() => "");
  if (made === wanted && existsSync(join(root, part.made))) return false;
  await part.build();
  await writeFile(stampPath, wanted);
  return true;
}

/** Generates the database client and builds the app; throws with the tool's output when it fails. */
export async function build(root: string): Promise<void> {
  await node(root, [join(root, "server/generate.js")]);
  await node(root, [remixCommand(), "vite:build", "--logLevel", "warn"]);
  await compressFiles(join(root, "build/client"));
}

function remixCommand(): string {
  const require = createRequire(import.meta.url);
  try {
    return join(
      require.resolve("@remix-run/dev/package.json"),
      "../dist/cli.js",
    );
  } catch {
    throw new Error(
      "Building needs the development packages: run npm install without --omit=dev.",
    );
  }
}

function node(root: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: "production" as const };
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `The build failed.\n${Buffer.concat(chunks).toString("utf8")}`,
          ),
        );
    });
  });
}

async function sourcesStamp(
  root: string,
  sources: readonly string[],
): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const path of await filesUnder(join(root, source))) {
      const { size, mtimeMs } = await stat(path);
      hash.update(`${path.slice(root.length)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  // The generated client follows from the schema, which is listed by itself.
  const files = entries.filter(
    (entry) =>
      entry.isFile() && !/(^|[\\/])generated([\\/]|$)/.test(entry.parentPath),
  );
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
