import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import express, {
  type Express,
  type Handler,
  type NextFunction,
  type Request,
  type Response,
} from "express";
import type { Logger } from "pino";
import { clientAddress } from "./client-address.ts";
import { compressPages, preferCompressed } from "./compressed.ts";
import { sameOrigin } from "./same-origin.ts";
import { healthz, readyz } from "./health.ts";
import { httpMetrics, metricsEndpoint } from "./metrics.ts";
import { programMethods } from "./program-methods.ts";
import { requestLog } from "./request-log.ts";
import { assetHeaders, securityHeaders } from "./security-headers.ts";
import { wellFormed } from "./well-formed.ts";

export interface AppOptions {
  build: ServerBuild | (() => Promise<ServerBuild>);
  mode: "production" | "development";
  logger: Logger;
  isReady: () => Promise<boolean>;
  metricsToken: string | null;
  trustProxy: string | null;
  /** The address visitors use, where it is configured: the one origin whose pages may change anything. */
  publicUrl: string | null;
  /** Folder of the browser's files; null when Vite serves them. */
  clientFolder: string | null;
  /** Vite's middleware in development. */
  before?: Handler;
}

/** The web application: headers, logs, health, the browser's files, then Remix. */
export function createApp(options: AppOptions): Express {
  const { logger } = options;
  const metrics = httpMetrics();
  const development = options.mode === "development";
  const app = express();
  app.disable("x-powered-by");
  if (options.trustProxy !== null)
    app.set("trust proxy", trustedProxies(options.trustProxy));
  app.get("/healthz", healthz);
  app.get("/readyz", readyz(options.isReady));
  app.get("/metrics", metricsEndpoint(metrics, options.metricsToken));
  app.use(requestLog(logger, metrics));
  app.use(clientAddress);
  if (options.clientFolder !== null) serveAssets(app, options.clientFolder);
  app.use(securityHeaders({ development }));
  app.use("/api/v1", programMethods);
  app.use(wellFormed);
  app.use(sameOrigin({ publicUrl: options.publicUrl }));
  if (options.before) app.use(options.before);
  app.use(compressPages());
  if (options.clientFolder !== null) serveFiles(app, options.clientFolder);
  app.all(
    "*",
    createRequestHandler({
      build: options.build,
      mode: options.mode,
      getLoadContext: (_request, response) => ({
        cspNonce: response.locals.cspNonce as string,
      }),
    }),
  );
  app.use(
    (
      error: unknown,
      _request: Request,
      response: Response,
      next: NextFunction,
    ) => {
      logger.error({ err: error }, "request failed");
      if (response.headersSent) next(error);
      else
        response
          .status(500)
          .type("text")
          .send("Essai could not answer. Please try again.\n");
    },
  );
  return app;
}

/** Names under /assets carry a hash of their content, so nobody ever asks whether one has changed. */
function serveAssets(app: Express, folder: string): void {
  app.use(
    "/assets",
    assetHeaders(),
    compressPages(),
    preferCompressed(`${folder}/assets`),
    express.static(`${folder}/assets`, {
      immutable: true,
      maxAge: "1y",
      index: false,
      etag: false,
      lastModified: false,
      acceptRanges: false,
    }),
  );
  app.use(
    "/assets",
    (_request, response) =>
      void response.status(404).type("text").send("Not found\n"),
  );
}

function serveFiles(app: Express, folder: string): void {
  app.use(preferCompressed(folder));
  app.use(
    express.static(folder, { maxAge: "1h", index: false, redirect: false }),
  );
}

/** "1" or "true" as Express understands a number of hops or a yes; anything else is a list of addresses. */
function trustedProxies(value: string): number | boolean | string {
  if (/^\d+$/.test(value)) return Number(value);
  return value === "true" || value === "false" ? value === "true" : value;
}
