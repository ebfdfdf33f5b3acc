import { timingSafeEqual } from "node:crypto";
import type { Request, Response } from "express";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

export interface HttpMetrics {
  registry: Registry;
  observe: (answer: {
    method: string;
    status: number;
    durationMs: number;
  }) => void;
}

export function httpMetrics(): HttpMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "essai_http_request_duration_seconds",
    help: "Time from the arrival of a request to the end of its answer.",
    labelNames: ["method", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    registry,
    observe: ({ method, status, durationMs }) =>
      durations.observe({ method, status: String(status) }, durationMs / 1000),
  };
}

/** Prometheus text, for this machine itself or for a bearer of the token; anyone else sees nothing there. */
export function metricsEndpoint(
  { registry }: HttpMetrics,
  token: string | null,
) {
  return async (request: Request, response: Response) => {
    const allowed =
      token === null ? isDirectlyLocal(request) : bears(request, token);
    if (!allowed) {
      response.status(404).type("text").send("Not found\n");
      return;
    }
    response.type(registry.contentType).send(await registry.metrics());
  };
}

/** A proxy on this machine also connects from loopback: what it forwards is not local. */
function isDirectlyLocal(request: Request): boolean {
  const address = request.socket.remoteAddress ?? "";
  const forwarded = ["x-forwarded-for", "forwarded", "via"].some(
    (name) => request.headers[name] !== undefined,
  );
  return (
    !forwarded && ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(address)
  );
}

function bears(request: Request, token: string): boolean {
  const given = Buffer.from(request.get("authorization") ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
