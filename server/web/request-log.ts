import type { NextFunction, Request, Response } from "express";
import type { Logger } from "pino";
import type { HttpMetrics } from "./metrics.ts";

/** One line and one measure per answered request; the query string, which may hold secrets, stays out. */
export function requestLog(logger: Logger, metrics: HttpMetrics) {
  return (request: Request, response: Response, next: NextFunction) => {
    const startedAt = process.hrtime.bigint();
    const { path } = request;
    response.once("close", () => {
      const durationMs = Number(process.hrtime.bigint() - startedAt) / 1e6;
      const finished = response.writableFinished;
      metrics.observe({
        method: request.method,
        status: response.statusCode,
        durationMs,
      });
      const line = {
        method: request.method,
        path,
        status: response.statusCode,
        durationMs: Math.round(durationMs * 10) / 10,
        ...(finished ? {} : { aborted: true }),
      };
      if (response.statusCode >= 500) logger.error(line, "request");
      else logger.info(line, "request");
    });
    next();
  };
}
