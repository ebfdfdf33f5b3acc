import type { Request, Response } from "express";

/** The process answers. */
export function healthz(_request: Request, response: Response): void {
  response.type("text").send("ok\n");
}

/** The process can do its work: the database answers and no stop is under way. */
export function readyz(isReady: () => Promise<boolean>) {
  return async (_request: Request, response: Response) => {
    const ready = await isReady().catch(() => false);
    response
      .status(ready ? 200 : 503)
      .type("text")
      .send(ready ? "ready\n" : "not ready\n");
  };
}
