import { createServer, type Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { type Logger, pino } from "pino";
import { openDatabase } from "./database.ts";
import { drain, listen } from "./web/listen.ts";
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
}): Promise<RunningEssai> {
  const { settings } = options;
  const logger = pino({ level: logLevel(), base: null });
  const undo = new UndoList(logger);
  try {
    const database = await openDatabase(settings);
    undo.add(database.stop);
    process.env.DATABASE_URL = database.appUrl;
    process.env.ESSAI_SECRET =
      settings.secret ?? (await keptSecret(settings.dataDir));
    const url = await serve({
      ...options,
      logger,
      undo,
      isReady: database.isReady,
    });
    return {
      url,
      ownerUrl: database.ownerUrl,
      appUrl: database.appUrl,
      stop: () => undo.run(),
    };
  } catch (error) {
    await undo.run();
    throw error;
  }
}

async function serve(options: {
  settings: Settings;
  frontend: (server: Server) => Promise<Frontend>;
  logger: Logger;
  undo: UndoList;
  isReady: () => Promise<boolean>;
}): Promise<string> {
  const { settings, logger, undo } = options;
  const server = createServer((request, response) => handle(request, response));
  const frontend = await options.frontend(server);
  undo.add(frontend.stop);
  const { metricsToken, trustProxy, publicUrl } = settings;
  const isReady = async () => !undo.hasBegun && (await options.isReady());
  const handle = createApp({
    ...frontend,
    logger,
    metricsToken,
    trustProxy,
    publicUrl,
    isReady,
  });
  const port = await listen(server, settings);
  const url = publicUrl ?? `http://${shownHost(settings.host)}:${port}`;
  process.env.ESSAI_URL = url;
  const hooks = appHooks(await frontend.loadBuild());
  if (hooks.closePools) undo.add(hooks.closePools);
  undo.add(() => drain(server, drainMs));
  const stopJobs = await hooks.startJobs?.();
  if (stopJobs) undo.add(stopJobs);
  return url;
}

/** What was started, to be stopped in the opposite order, once, whatever fails on the way. */
class UndoList {
  private readonly steps: (() => Promise<void>)[] = [];
  private running: Promise<void> | null = null;

  constructor(private readonly logger: Logger) {}

  get hasBegun(): boolean {
    return this.running !== null;
  }

  add(step: () => Promise<void>): void {
    this.steps.push(step);
  }

  run(): Promise<void> {
    return (this.running ??= this.undo());
  }

  private async undo(): Promise<void> {
    for (const step of this.steps.toReversed()) {
      try {
        await step();
      } catch (error) {
        this.logger.error({ err: error }, "stop");
      }
    }
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
