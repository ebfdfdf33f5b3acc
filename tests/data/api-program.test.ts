import { describe, expect, test } from "vitest";
import { withOrg } from "~/data/org.server";
import { runCommand } from "../../cli/run-command";
import * as nowhere from "../../app/routes/api.$";
import * as analyses from "../../app/routes/api.v1.analyses";
import * as charts from "../../app/routes/api.v1.charts";
import * as plans from "../../app/routes/api.v1.plans";
import * as pools from "../../app/routes/api.v1.pools";
import { apiWorld, CHART, codeOf, type ApiRoute } from "./api-world";

const world = apiWorld("Programs", "203.0.113.62");

describe("a program with a key", () => {
  const ANALYSIS = JSON.stringify({
    design: "randomised",
    metric: { kind: "proportion", direction: "up" },
    intervention: { start: "2026-03-02" },
    observations: [
      { period: "2026-03-02", arm: "treatment", n: 60, successes: 48 },
      { period: "2026-03-02", arm: "control", n: 60, successes: 36 },
    ],
  });
  const PLAN = JSON.stringify({
    kind: "proportion",
    baseline: 0.5,
    effect: 0.25,
    power: 0.9,
  });
  const POOL = JSON.stringify({ kind: "holm", pValues: [0.01, 0.04] });

  test.each([
    ["analyse", analyses, ANALYSIS],
    ["plan", plans, PLAN],
    ["chart", charts, CHART],
    ["pool", pools, POOL],
  ] as const)(
    "gets of %s the bytes of the command line",
    async (name, route, input) => {
      const answer = await world.post(route, input);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe(
        "application/json; charset=utf-8",
      );
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      const command = await runCommand([name], async () => input);
      expect(await answer.text()).toBe(command.stdout);
    },
  );

  test("hears each fault with its path", async () => {
    const answer = await world.post(
      charts,
      '{"kind":"cusum","values":[1,"2"]}',
    );
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      faults: [
        { path: "values[1]", message: "must be a number" },
        { path: "target", message: "must be a number" },
      ],
    });
  });

  test("hears where its text stops being JSON", async () => {
    const answer = await world.post(charts, '{\n  "kind": xmr }');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      error: {
        code: "not-json",
        message: "The body must be JSON: line 2, column 11.",
      },
    });
  });

  test("is told of bytes that are no text", async () => {
    const answer = await world.post(charts, new Uint8Array([0x22, 0xff, 0x22]));
    expect(answer.status).toBe(400);
    expect(await codeOf(answer)).toBe("not-json");
  });

  test("is noted as used on its first request", async () => {
    await world.post(charts, CHART);
    const row = await withOrg(world.orgId, (client) =>
      client.apiKey.findFirstOrThrow({ where: { id: world.keyId } }),
    );
    expect(Math.abs(row.lastUsedAt!.getTime() - Date.now())).toBeLessThan(9e4);
  });
});

describe("a request that is not one", () => {
  test.each([analyses, plans, charts, pools])(
    "with GET is told the method",
    async (route) => {
      const answer = await (route as ApiRoute).loader({} as never);
      expect([answer.status, answer.headers.get("allow")]).toEqual([
        405,
        "POST",
      ]);
      const put = await Promise.resolve(
        (route as ApiRoute).action({
          request: new Request("http://localhost:3000/", { method: "PUT" }),
        } as never),
      );
      expect(put.status).toBe(405);
    },
  );

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/json; charset=latin1",
    "",
  ])("as %s is not read", async (type) => {
    const answer = await world.post(charts, CHART, { "content-type": type });
    expect(answer.status).toBe(415);
  });

  test("compressed is not read", async () => {
    const headers = { "content-encoding": "gzip" };
    expect((await world.post(charts, CHART, headers)).status).toBe(415);
  });

  test("of 3 MB is not held, with its length announced or not", async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
        if (sent > 3e6) controller.close();
      },
    });
    const answer = await world.post(charts, endless);
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(2.4e6);
    const announced = { "content-length": "3000000" };
    expect((await world.post(charts, "{}", announced)).status).toBe(413);
  });

  test("at another address is told so in JSON", async () => {
    for (const handler of [nowhere.loader, nowhere.action]) {
      const answer = handler();
      expect([answer.status, await codeOf(answer)]).toEqual([404, "not-found"]);
    }
  });
});
