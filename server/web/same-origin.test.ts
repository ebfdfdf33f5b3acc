import type { Request, Response } from "express";
import { describe, expect, test } from "vitest";
import { sameOrigin } from "./same-origin.ts";

function answer(
  method: string,
  headers: Record<string, string>,
  publicUrl: string | null = null,
  path = "/o/comptoir",
): number {
  let status = 200;
  const request = { method, path, get: (name: string) => headers[name] };
  const response = {
    status: (code: number) => ((status = code), response),
    type: () => response,
    send: () => response,
  };
  sameOrigin({ publicUrl })(
    request as unknown as Request,
    response as unknown as Response,
    () => {},
  );
  return status;
}

describe("sameOrigin", () => {
  const host = "192.168.1.20:3000";

  test("lets anyone read", () => {
    expect(answer("GET", { host, origin: "https://evil.example" })).toBe(200);
  });

  test("lets a form of our own page pass", () => {
    expect(answer("POST", { host, origin: `http://${host}` })).toBe(200);
  });

  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["another port of this machine", { origin: "http://192.168.1.20:4000" }],
    ["a sandboxed frame", { origin: "null" }],
    ["a neighbouring site", { "sec-fetch-site": "same-site" }],
    ["a caller that says nothing", {}],
  ])("refuses a write from %s", (_name, headers) => {
    expect(answer("POST", { host, ...headers })).toBe(403);
    expect(answer("DELETE", { host, ...headers })).toBe(403);
  });

  test("lets a program of any origin reach what asks for its key", () => {
    expect(answer("POST", { host }, null, "/api/v1/analyses")).toBe(200);
    expect(answer("POST", { host }, null, "/api/auth/sign-in")).toBe(403);
    expect(answer("POST", { host }, null, "/api/v1")).toBe(403);
    expect(answer("POST", { host }, null, "/o/api/v1/analyses")).toBe(403);
  });

  test("believes Sec-Fetch-Site where Origin is absent", () => {
    expect(answer("POST", { host, "sec-fetch-site": "same-origin" })).toBe(200);
  });

  test("does not let Sec-Fetch-Site speak against Origin", () => {
    const headers = {
      host,
      origin: "https://evil.example",
      "sec-fetch-site": "same-origin",
    };
    expect(answer("POST", headers)).toBe(403);
  });

  test("asks for the public address, scheme included, where there is one", () => {
    const publicUrl = "https://essai.example";
    const inside = "essai.internal:3000";
    expect(answer("POST", { host: inside, origin: publicUrl }, publicUrl)).toBe(
      200,
    );
    expect(
      answer(
        "POST",
        { host: "essai.example", origin: "http://essai.example" },
        publicUrl,
      ),
    ).toBe(403);
    expect(
      answer("POST", { host: inside, origin: `http://${inside}` }, publicUrl),
    ).toBe(403);
  });
});
