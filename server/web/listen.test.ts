import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { drain, listen } from "./listen.ts";

const host = "127.0.0.1";
const opened: Server[] = [];

function server(
  answer: (respond: () => void) => void = (respond) => respond(),
): Server {
  const made = createServer((_request, response) =>
    answer(() => response.end("done")),
  );
  opened.push(made);
  return made;
}

afterEach(() => {
  for (const one of opened.splice(0)) one.closeAllConnections();
});

describe("listen", () => {
  it("takes the next port when nobody asked for one and the first is taken", async () => {
    const first = await listen(server(), { host, port: null });
    const second = await listen(server(), { host, port: null });
    expect(first).toBeGreaterThanOrEqual(3000);
    expect(second).toBeGreaterThan(first);
    for (const one of opened) one.close();
  });

  it("fails when the port asked for is taken", async () => {
    const first = server();
    const port = await listen(first, { host, port: 0 });
    await expect(listen(server(), { host, port })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    first.close();
  });
});

describe("drain", () => {
  async function body(port: number): Promise<string> {
    return new Promise((resolve) => {
      get({ host, port }, (response) => {
        let text = "";
        response.on(
          "data",
          (chunk: Buffer) => (text += chunk.toString("utf8")),
        );
        response.once("end", () => resolve(text));
      }).once("error", (error) =>
        resolve(`cut: ${(error as NodeJS.ErrnoException).code}`),
      );
    });
  }

  it("lets a request under way end, and takes no new one", async () => {
    const slow = server((respond) => setTimeout(respond, 300));
    const port = await listen(slow, { host, port: 0 });
    const underWay = body(port);
    await sleep(100);
    const drained = drain(slow, 5000);
    expect(await body(port)).toBe("cut: ECONNREFUSED");
    expect(await underWay).toBe("done");
    await drained;
  });

  it("cuts a request that outlasts the grace", async () => {
    const stuck = server(() => {});
    await listen(stuck, { host, port: 0 });
    const underWay = body((stuck.address() as AddressInfo).port);
    await sleep(100);
    await drain(stuck, 200);
    expect(await underWay).toBe("cut: ECONNRESET");
  });
});
