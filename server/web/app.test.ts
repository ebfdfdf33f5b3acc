import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import {
  createServer,
  request,
  type IncomingMessage,
  type Server,
} from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import type { ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listen } from "./listen.ts";
import { type AppOptions, createApp } from "./app.ts";

let folder: string;
let server: Server | null = null;
let logged: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "essai-web-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets/app-abc.js"), "1;");
  await writeFile(join(folder, "icon.svg"), "<svg/>");
  logged = [];
});

afterEach(async () => {
  server?.close();
  server?.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

async function serve(options: Partial<AppOptions> = {}): Promise<string> {
  const lines = new PassThrough();
  lines.on("data", (line: Buffer) => logged.push(line.toString("utf8")));
  const app = createApp({
    build: () => Promise.reject<ServerBuild>(new Error("the build is broken")),
    mode: "production",
    logger: pino({ level: "info", base: null }, lines),
    isReady: async () => true,
    metricsToken: null,
    trustProxy: null,
    publicUrl: null,
    clientFolder: folder,
    ...options,
  });
  server = createServer(app);
  const port = await listen(server, { host: "127.0.0.1", port: 0 });
  return `http://127.0.0.1:${port}`;
}

describe("health", () => {
  it("tells a process that answers from one that can work", async () => {
    const url = await serve({
      isReady: () => Promise.reject(new Error("no database")),
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });
});

describe("metrics", () => {
  it("are for this machine only, and not through a proxy that runs on it", async () => {
    const url = await serve();
    expect(await (await fetch(`${url}/metrics`)).text()).toContain(
      "process_resident_memory_bytes",
    );
    const forwarded = await fetch(`${url}/metrics`, {
      headers: { "x-forwarded-for": "127.0.0.1" },
    });
    expect(forwarded.status).toBe(404);
  });

  it("are for the bearer of the token once there is one", async () => {
    const url = await serve({ metricsToken: "a-token-of-many-letters" });
    const asked = (token: string) =>
      fetch(`${url}/metrics`, {
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    expect((await asked("a-token-of-more-letters")).status).toBe(404);
    expect((await asked("a-token-of-many-letters")).status).toBe(200);
  });
});

describe("every answer", () => {
  it("allows only scripts with its own nonce, and no frame, base or plugin", async () => {
    const url = await serve();
    const policies = await Promise.all(
      [1, 2].map(
        async () =>
          (await fetch(`${url}/icon.svg`)).headers.get(
            "content-security-policy",
          ) ?? "",
      ),
    );
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/);
      expect(policy).toContain(
        "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
      );
      expect(policy).toMatch(
        /style-src 'self' 'nonce-[\w+/=]{20,}'; style-src-attr 'unsafe-inline'/,
      );
    }
    expect(policies[0]).not.toBe(policies[1]);
  });

  it("asks for https only where it came by https", async () => {
    const url = await serve({ trustProxy: "loopback" });
    const secure = await fetch(`${url}/icon.svg`, {
      headers: { "x-forwarded-proto": "https" },
    });
    expect(secure.headers.get("strict-transport-security")).toContain(
      "max-age=31536000",
    );
    expect(
      (await fetch(`${url}/icon.svg`)).headers.get("strict-transport-security"),
    ).toBeNull();
  });

  it("is logged without the query string", async () => {
    const url = await serve();
    await (await fetch(`${url}/icon.svg?token=secret`)).text();
    await expect
      .poll(() => logged.join(""))
      .toContain('"path":"/icon.svg","status":200');
    expect(logged.join("")).not.toContain("secret");
  });
});

describe("files", () => {
  it("of the build carry the few headers that mean something on them", async () => {
    const { headers } = await fetch(`${await serve()}/assets/app-abc.js`);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    const length = [...headers].join("").length;
    expect(length).toBeLessThan(400);
  });

  it("with a hash in their name are kept for a year, the others for an hour", async () => {
    const url = await serve();
    const cached = async (path: string) =>
      (await fetch(`${url}${path}`)).headers.get("cache-control");
    expect(await cached("/assets/app-abc.js")).toBe(
      "public, max-age=31536000, immutable",
    );
    expect(await cached("/icon.svg")).toBe("public, max-age=3600");
  });

  it("of an older build are not found, rather than answered with a page", async () => {
    const answer = await fetch(`${await serve()}/assets/app-old.js`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toContain("text/plain");
  });
});

describe("what no browser of a person sends", () => {
  async function statusOf(method: string, path: string, host?: string) {
    const { port } = new URL(await serve());
    const headers = host === undefined ? {} : { host };
    const asked = request({
      host: "127.0.0.1",
      port,
      method,
      path,
      headers: { ...headers, "sec-fetch-site": "same-origin" },
    });
    asked.end();
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    answer.resume();
    return answer.statusCode;
  }

  it.each(["/%", "/o/%E0%A4%A", "/o/%F0%9F", "/o/%00"])(
    "is a bad request where the path is %s",
    async (path) => expect(await statusOf("GET", path)).toBe(400),
  );

  it.each(["a b", "[::1", "x:99999"])(
    "is a bad request where the host is %s",
    async (host) => expect(await statusOf("GET", "/x", host)).toBe(400),
  );

  it.each(["TRACE", "OPTIONS", "PUT", "DELETE"])(
    "is no method of ours: %s",
    async (method) => expect(await statusOf(method, "/x")).toBe(405),
  );
});

describe("a fault", () => {
  it("is answered with a sentence and logged with its cause, which the visitor does not see", async () => {
    const answer = await fetch(`${await serve()}/anything`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe(
      "Essai could not answer. Please try again.\n",
    );
    await expect.poll(() => logged.join("")).toContain("the build is broken");
  });
});

describe("methods that programs try", () => {
  it("are told in JSON what the address takes", async () => {
    const url = await serve();
    for (const method of ["PUT", "OPTIONS", "DELETE", "PATCH"]) {
      const answer = await fetch(`${url}/api/v1/analyses`, { method });
      expect([answer.status, answer.headers.get("allow")]).toEqual([
        405,
        "POST",
      ]);
      expect(await answer.json()).toEqual({
        error: { code: "method-not-allowed", message: "Send this with POST." },
      });
    }
    const schema = await fetch(`${url}/api/v1/schemas/pool-input.json`, {
      method: "PUT",
    });
    expect(schema.headers.get("allow")).toBe("GET, HEAD");
  });
});
