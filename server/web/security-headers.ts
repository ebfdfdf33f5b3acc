import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";

const oneYearSeconds = 31_536_000;

/**
 * Headers of every answer but the built files. Each gets a nonce of its own in `response.locals.cspNonce`: only scripts that carry it run.
 * `style=` attributes are allowed because React Aria renders them on the server. `development` lets Vite inject
 * its styles and speak over its web socket.
 */
export function securityHeaders({
  development = false,
}: { development?: boolean } = {}) {
  return (request: Request, response: Response, next: NextFunction) => {
    const nonce = randomBytes(18).toString("base64");
    response.locals.cspNonce = nonce;
    response.set({
      "Content-Security-Policy": contentSecurityPolicy(nonce, development),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy":
        "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
    });
    forceHttps(request, response);
    next();
  };
}

/**
 * Headers of the built files under /assets. They are never a page, so what rules pages would be 700 bytes on each of some
 * thirty files, more than many of them weigh.
 */
export function assetHeaders() {
  return (request: Request, response: Response, next: NextFunction) => {
    response.set({
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
    });
    forceHttps(request, response);
    next();
  };
}

function forceHttps(request: Request, response: Response): void {
  if (request.secure)
    response.set(
      "Strict-Transport-Security",
      `max-age=${oneYearSeconds}; includeSubDomains`,
    );
}

export function contentSecurityPolicy(
  nonce: string,
  development: boolean,
): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    development
      ? "style-src 'self' 'unsafe-inline'"
      : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}
