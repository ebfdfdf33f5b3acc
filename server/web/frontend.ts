import type { Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Handler } from "express";

/** Where the app's code comes from: a finished build, or Vite while someone writes it. */
export interface Frontend {
  build: () => Promise<ServerBuild>;
  loadBuild: () => Promise<ServerBuild>;
  mode: "production" | "development";
  clientFolder: string | null;
  before?: Handler;
  stop: () => Promise<void>;
}

export async function builtFrontend(root: string): Promise<Frontend> {
  const entry = pathToFileURL(join(root, "build/server/index.js")).href;
  const loadBuild = () => import(entry) as Promise<ServerBuild>;
  return {
    build: loadBuild,
    loadBuild,
    mode: "production",
    clientFolder: join(root, "build/client"),
    stop: async () => {},
  };
}

export async function viteFrontend(
  root: string,
  server: Server,
): Promise<Frontend> {
  const { createServer } = await import("vite");
  const vite = await createServer({
    root,
    server: { middlewareMode: true, hmr: { server } },
  });
  const loadBuild = () =>
    vite.ssrLoadModule(
      "virtual:remix/server-build",
    ) as unknown as Promise<ServerBuild>;
  return {
    build: loadBuild,
    loadBuild,
    mode: "development",
    clientFolder: null,
    before: vite.middlewares,
    stop: () => vite.close(),
  };
}
