import type { NextFunction, Request, Response } from "express";

const COMMANDS =
  /^\/(?:(?:analyses|plans|charts|pools|responses|readings)|webhooks\/[^/]+)\/?$/;
const SCHEMAS = /^\/schemas\/[^/]+\/?$/;

/**
 * Below /api/v1: a method that an address does not take is refused here in JSON, with `Allow`, before the pages' own handler
 * answers some of them (OPTIONS, TRACE) in its own way. The same words as the API's refusals (docs/api.md).
 */
export function programMethods(
  { method, path }: Request,
  response: Response,
  next: NextFunction,
): void {
  const isCommand = COMMANDS.test(path);
  const takes = isCommand ? ["POST"] : ["GET", "HEAD"];
  if ((!isCommand && !SCHEMAS.test(path)) || takes.includes(method))
    return next();
  const message = `${isCommand ? "Send" : "Read"} this with ${takes[0]}.`;
  response
    .status(405)
    .set({ Allow: takes.join(", "), "Cache-Control": "no-store" })
    .type("json")
    .send(
      `${JSON.stringify({ error: { code: "method-not-allowed", message } })}\n`,
    );
}
