import { constants } from "node:zlib";
import { readdirSync } from "node:fs";
import compression from "compression";
import type { NextFunction, Request, RequestHandler, Response } from "express";

/**
 * Compresses pages as they leave. A window of 256 kB holds any page of ours; Brotli's own default of 4 MB would be taken
 * and cleared for each answer.
 */
export function compressPages(): RequestHandler {
  return compression({
    brotli: {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 4,
        [constants.BROTLI_PARAM_LGWIN]: 18,
      },
    },
  });
}

/**
 * Sends to browsers that take Brotli the copy that the build made beside a file (server/build-steps/compress-files.ts). Only
 * copies that are there at the start count, so no address can reach another file.
 */
export function preferCompressed(folder: string): RequestHandler {
  const copies = new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".br"))
      .map((path) => `/${path.replaceAll("\\", "/")}`),
  );
  return (request: Request, response: Response, next: NextFunction) => {
    const copy = `${request.path}.br`;
    if (!copies.has(copy)) return next();
    response.vary("Accept-Encoding");
    if (request.acceptsEncodings("br") === "br") {
      response.type(/[^.]*$/.exec(request.path)?.[0] ?? "");
      response.set("Content-Encoding", "br");
      request.url = copy;
    }
    next();
  };
}
