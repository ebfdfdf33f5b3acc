import { createServer, type Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { type DestinationStream, pino } from "pino";
import { openDatabase } from "./database.ts";
import { drain, listen } from "./listen.ts";
import { keptSecret, type Settings } from "./settings.ts";
import { createApp } from "./web/app.ts";
import type { Frontend } from "./web/frontend.ts";

/** What `app/entry.server.tsx` exports for the server besides rendering. */
interface AppHooks {
  /** Returns what ends them, after the jobs in hand. */
  startJobs?: () => Promise<() => Promise<void>>;
  closePools?: () => Promise<void>;
}

export interface RunningEssai {
  url: string;
  ownerUrl: string;
  appUrl: string;
  stop: () => Promise<void>;
}

const drainMs = 10_000;

/**
 * Database, then migrations, then the app, then its jobs. The app reads DATABASE_URL, ESSAI_SECRET and ESSAI_URL from
 * the environment, which is filled before its code is loaded.
 */
export async function runEssai(options: {
  settings: Settings;
  frontend: (server: Server) => Promise<Frontend>;
  logTo?: DestinationStream;
}): Promise<RunningEssai> {
  const { settings } = options;
  const logger = pino(
    { level: logLevel(), base: null },
    options.logTo ?? process.stdout,
  );
  const database = await openDatabase(settings);
  const undo = [database.stop];
  const stop = once(async () => {
    for (const step of undo.toReversed()) {
      try {
        await step();
      } catch (error) {
        logger.error({ err: error }, "stop");
      }
    }
  });
  try {
    process.env.DATABASE_URL = database.appUrl;
    process.env.ESSAI_SECRET =
      settings.secret ?? (await keptSecret(settings.dataDir));
    let stopping = false;
    const server = createServer((request, response) =>
      handle(request, response),
    );
    const frontend = await options.frontend(server);
    undo.push(frontend.stop);
    const handle = createApp({
      ...frontend,
      logger,
      metricsToken: settings.metricsToken,
      trustProxy: settings.trustProxy,
      publicUrl: settings.publicUrl,
      isReady: async () => !stopping && (await database.isReady()),
    });
    const port = await listen(server, settings);
    const url =
      settings.publicUrl ?? `http://${shownHost(settings.host)}:${port}`;
    process.env.ESSAI_URL = url;
    undo.push(() => drain(server, drainMs));
    const hooks = appHooks(await frontend.loadBuild());
    if (hooks.closePools) undo.splice(1, 0, hooks.closePools);
    const stopJobs = await hooks.startJobs?.();
    if (stopJobs) undo.push(stopJobs);
    undo.push(async () => void (stopping = true));
    return { url, ownerUrl: database.ownerUrl, appUrl: database.appUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function appHooks(build: ServerBuild): AppHooks {
  return build.entry.module as AppHooks;
}

/** Each request is news to a log collector and noise to a person at a terminal. */
function logLevel(): string {
  return process.env.LOG_LEVEL ?? (process.stdout.isTTY ? "warn" : "info");
}

function shownHost(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= action());
}
