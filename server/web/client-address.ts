import type { NextFunction, Request, Response } from "express";

/** The header that tells the app who is calling, for its limits. */
export const clientAddressHeader = "x-essai-client-address";

/** Writes the caller's address as Express sees it, over anything a caller may have sent under that name. */
export function clientAddress(
  request: Request,
  _response: Response,
  next: NextFunction,
): void {
  request.headers[clientAddressHeader] = request.ip ?? "unknown";
  next();
}
