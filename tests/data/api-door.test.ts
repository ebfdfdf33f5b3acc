import { createHash, randomBytes } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { withOrg } from "~/data/org.server";
import { identityPrisma } from "~/data/prisma.server";
import { makeApiKey } from "~/http/api/key/api-key-text";
import * as charts from "../../app/routes/api.v1.charts";
import { apiWorld, CHART, codeOf } from "./api-world";

const world = apiWorld("Doors", "203.0.113.63");

describe("the door", () => {
  const wrongSecret = () =>
    `${world.key.slice(0, 29)}${randomBytes(32).toString("base64url")}`;

  test("gives one and the same answer without, with a wrong and with a revoked key", async () => {
    await withOrg(world.orgId, (client) =>
      client.apiKey.updateMany({
        where: { id: world.keyId },
        data: { revokedAt: new Date() },
      }),
    );
    const elsewhere = makeApiKey("00000000-0000-4000-8000-00000000dead").key;
    const texts = new Set<string>();
    for (const authorization of [
      "",
      "Bearer",
      "Basic YTpi",
      "Bearer x",
      `Bearer ${world.key}x`,
      `Bearer ${wrongSecret()}`,
      `Bearer ${elsewhere}`,
      `Bearer ${world.key}`,
    ]) {
      const answer = await world.post(charts, CHART, { authorization });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
      texts.add(await answer.text());
    }
    expect([...texts]).toHaveLength(1);
  });

  test("takes no cookie for a key", async () => {
    const headers = {
      authorization: "",
      cookie: `essai.session_token=${world.key}`,
    };
    expect((await world.post(charts, CHART, headers)).status).toBe(401);
  });

  test("stays shut to a key without the scope", async () => {
    await world.changeKey([]);
    const answer = await world.post(charts, CHART);
    expect([answer.status, await codeOf(answer)]).toEqual([403, "forbidden"]);
  });

  test("counts sixty requests of a key in a minute, also all at once", async () => {
    // So that the minute does not end on the way.
    vi.useFakeTimers({
      toFake: ["Date"],
      now: new Date("2026-03-02T08:30:10Z"),
    });
    try {
      const answers = await Promise.all(
        Array.from({ length: 63 }, () => world.post(charts, CHART)),
      );
      const statuses = answers.map(({ status }) => status).toSorted();
      expect(statuses.filter((status) => status === 200)).toHaveLength(60);
      expect(statuses.slice(60)).toEqual([429, 429, 429]);
      const late = answers.find(({ status }) => status === 429)!;
      expect(late.headers.get("retry-after")).toBe("50");
      vi.setSystemTime(new Date("2026-03-02T08:31:00Z"));
      expect((await world.post(charts, CHART)).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  test("sends away an address whose keys were refused twenty times, for a minute", async () => {
    vi.useFakeTimers({
      toFake: ["Date"],
      now: new Date("2026-03-02T09:00:00Z"),
    });
    try {
      const wrong = { authorization: `Bearer ${wrongSecret()}` };
      for (let i = 0; i < 20; i += 1)
        expect((await world.post(charts, CHART, wrong)).status).toBe(401);
      const answer = await world.post(charts, CHART, wrong);
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([
        429,
        "60",
      ]);
      expect((await world.post(charts, CHART)).status).toBe(429);
      const elsewhere = { "x-essai-client-address": "2001:db8:1:2:3::4" };
      expect((await world.post(charts, CHART, elsewhere)).status).toBe(200);
      vi.setSystemTime(new Date("2026-03-02T09:01:01Z"));
      expect((await world.post(charts, CHART)).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  test("counts refusals of one line together, whatever its last half says", async () => {
    vi.useFakeTimers({
      toFake: ["Date"],
      now: new Date("2026-03-02T10:00:00Z"),
    });
    try {
      for (let i = 0; i < 20; i += 1)
        await world.post(charts, CHART, {
          authorization: "",
          "x-essai-client-address": `2001:db8:9:${i % 2 ? "0" : "000"}:${i}::1`,
        });
      const rows = await identityPrisma().rateLimit.findMany({
        where: { key: { contains: "2001:db8:9" } },
      });
      expect(rows.map(({ key: name, count }) => [name, count])).toEqual([
        ["api-key|2001:db8:9:0::/64", 20],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("keeps a secret as its SHA-256 alone", async () => {
    const { secretHash } = await withOrg(world.orgId, (client) =>
      client.apiKey.findFirstOrThrow({ where: { id: world.keyId } }),
    );
    const secret = world.key.slice(-43);
    expect(secretHash).toBe(createHash("sha256").update(secret).digest("hex"));
  });
});
