import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { type BrowserLaunch, findBrowser } from "./browser.ts";
import { startServer } from "./server-process.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the running app, without a final slash. */
    baseUrl: string;
    browser: BrowserLaunch;
  }
}

/**
 * The app as `npm start` runs it, on an empty database and a free port, and a browser to visit it with.
 * ESSAI_E2E_URL names one that runs already (with open sign-up and no rate limit).
 */
export default async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  project.provide("browser", findBrowser());
  const given = process.env.ESSAI_E2E_URL;
  if (given) {
    project.provide("baseUrl", given.replace(/\/$/, ""));
    return async () => {};
  }
  const dataDir = await mkdtemp(join(tmpdir(), "essai-e2e-"));
  const server = await startServer({
    root: resolve("."),
    env: {
      ESSAI_DATA_DIR: dataDir,
      PORT: "0",
      ESSAI_RATE_LIMIT: "off",
      ESSAI_OPEN_SIGN_UP: "1",
    },
  });
  project.provide("baseUrl", server.url);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
