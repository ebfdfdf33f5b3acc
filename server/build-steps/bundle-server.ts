import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";

/**
 * The server as plain JavaScript in build/run-*.js, so that production runs without a TypeScript loader and its memory.
 * Packages stay outside. The files lie one folder below the root, as their sources do: both find it by `import.meta.url`.
 */
export async function bundleServer(root: string): Promise<void> {
  const folder = join(root, "build");
  for (const name of await readdir(folder))
    if (name.startsWith("run-")) await rm(join(folder, name));
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      ssr: true,
      target: "node20",
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: {
          start: join(root, "server/start.ts"),
          demo: join(root, "server/demo.ts"),
        },
        output: {
          entryFileNames: "run-[name].js",
          chunkFileNames: "run-[name]-[hash].js",
        },
      },
    },
  });
}
