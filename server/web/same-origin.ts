import type { NextFunction, Request, Response } from "express";

const readsOnly = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets a request that may change something pass only when it comes from a page of this very site, so that no other
 * site can act in the name of who is signed in. Browsers say where from: Origin, else Sec-Fetch-Site; who says
 * neither is refused. With `publicUrl` the origin is that one, scheme included; without, the host the request asked
 * for. Source: OWASP, Cross-Site Request Forgery Prevention, "Identifying source origin".
 */
export function sameOrigin({ publicUrl }: { publicUrl: string | null }) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (
      readsOnly.has(request.method) ||
      isForPrograms(request) ||
      isOurs(request, publicUrl)
    )
      next();
    else
      response
        .status(403)
        .type("text")
        .send("This request did not come from a page of Essai.\n");
  };
}

/**
 * Addresses where a key in the Authorization header counts and no cookie does: no page can send it in somebody's name, and
 * programs name no origin.
 */
function isForPrograms(request: Request): boolean {
  return request.path.startsWith("/api/v1/");
}

function isOurs(request: Request, publicUrl: string | null): boolean {
  const origin = request.get("origin");
  if (origin === undefined)
    return request.get("sec-fetch-site") === "same-origin";
  if (publicUrl !== null) return origin === publicUrl;
  return URL.canParse(origin) && new URL(origin).host === request.get("host");
}
