import type { NextFunction, Request, Response } from "express";

/** What the app answers; the others would reach code that cannot even be asked (TRACE) or loaders as OPTIONS. */
const methods = new Set(["GET", "HEAD", "POST"]);

/**
 * Answers what no browser of a person sends: another method (405), a path that cannot be decoded or a host that is
 * none (400). Behind it they would be faults of the server.
 */
export function wellFormed(
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (!methods.has(request.method))
    response
      .status(405)
      .set("Allow", [...methods].join(", "))
      .type("text")
      .send("Method not allowed\n");
  else if (!isDecodable(request.path) || !isHost(request.get("host")))
    response.status(400).type("text").send("Bad request\n");
  else next();
}

/** U+0000 stands in no address of ours and in no database. */
function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

function isHost(host: string | undefined): boolean {
  return host === undefined || URL.canParse(`http://${host || "localhost"}/`);
}
