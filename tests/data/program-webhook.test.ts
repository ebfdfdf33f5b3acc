import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { keepSourceSecret } from "~/data/source/source-secret.server";
import { withOrg } from "~/data/org.server";
import { webhookAddress } from "~/http/api/webhook/webhook-address";
import * as webhooks from "../../app/routes/api.v1.webhooks.$key";
import { apiWorld, codeOf } from "./api-world";
import { formbricks, SECRET, standard, typeform } from "./signed-messages";
import {
  addMetric,
  addSource,
  countAll,
  rowsOf,
  storedAnswers,
} from "./program-world";

const world = apiWorld("Hooks", "203.0.113.73");
let metric: string;
let caller = 0;

beforeEach(async () => {
  caller += 1;
  metric = await addMetric(world.orgId, "nps");
});

async function addHook(
  tool: string,
  signature: string,
  mapping = {},
): Promise<string> {
  const id = await addSource(world.orgId, {
    tool,
    signature,
    metricId: metric,
    mapping,
  });
  await withOrg(world.orgId, (client) =>
    keepSourceSecret({ client, id, secret: SECRET }),
  );
  return id;
}

function post(
  key: string,
  body: string,
  headers: Record<string, string>,
  init: RequestInit = {},
) {
  const request = new Request("http://localhost:3000/api/v1/webhooks/x", {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-essai-client-address": `192.0.2.${caller}`,
      ...headers,
    },
    ...init,
  });
  return webhooks.action({
    request,
    params: { key },
    context: {},
  } as never) as Promise<Response>;
}

describe("a message of Formbricks", () => {
  const MAPPING = {
    score: "recommend",
    verbatim: "Why",
    respondent: "User ID",
  };

  test("becomes an answer, and what is not mapped stays out", async () => {
    const id = await addHook("formbricks", "standard-webhooks", MAPPING);
    const body = formbricks(0);
    const answer = await post(
      webhookAddress(world.orgId, id),
      body,
      standard(body),
    );
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ received: 1, kept: 1 });
    const stored = await storedAnswers(world.orgId, metric);
    expect(stored).toMatchObject([
      { identity: "id:r1", day: "2026-03-02", score: 0, words: "Trop long" },
    ]);
    expect(JSON.stringify(stored)).not.toContain("alix");
    const [source] = await rowsOf<{
      mapping: { seen: string[] };
      heard: boolean;
    }>(
      world.orgId,
      `SELECT mapping, "lastHeardAt" IS NOT NULL AS heard FROM "Source" WHERE id = $1`,
      [id],
    );
    expect(source!.heard).toBe(true);
    expect(source!.mapping).toMatchObject(MAPPING);
    expect(source!.mapping.seen).toContain("recommend");
    expect(JSON.stringify(source!.mapping)).not.toContain("alix");
  });

  test("whose question is answered in words is numbered on its metric's scale", async () => {
    metric = await addMetric(world.orgId, "csat-mean");
    const labels = "Ravi\nContent\nBof\nDéçu\nFurieux";
    const mapping = { ...MAPPING, labels };
    const id = await addHook("formbricks", "standard-webhooks", mapping);
    const key = webhookAddress(world.orgId, id);
    const send = async (label: string, answer: string) => {
      const body = formbricks(label, { id: answer });
      return (await post(key, body, standard(body))).json();
    };
    expect(await send("Ravi", "w1")).toMatchObject({ kept: 1 });
    expect(await send("Je ne viens plus", "w2")).toMatchObject({ refused: 1 });
    expect(await send("Sans opinion", "w3")).toMatchObject({ skipped: 1 });
    expect(await storedAnswers(world.orgId, metric)).toMatchObject([
      { identity: "id:w1", score: 5 },
    ]);
  });

  test("sent again, or told while it is being given, adds nothing", async () => {
    const id = await addHook("formbricks", "standard-webhooks", MAPPING);
    const key = webhookAddress(world.orgId, id);
    const started = formbricks(9, { event: "responseCreated" });
    expect(
      await (await post(key, started, standard(started))).json(),
    ).toMatchObject({ kept: 0, skipped: 1 });
    const body = formbricks(9);
    const headers = standard(body);
    await post(key, body, headers);
    expect(await (await post(key, body, headers)).json()).toMatchObject({
      kept: 0,
      known: 1,
    });
    const anew = standard(body);
    expect(await (await post(key, body, anew)).json()).toMatchObject({
      kept: 0,
      known: 1,
    });
    expect(await storedAnswers(world.orgId, metric)).toHaveLength(1);
  });

  test("that is off the scale is kept with the refusals, without anything personal", async () => {
    const id = await addHook("formbricks", "standard-webhooks", MAPPING);
    const body = formbricks(11);
    const answer = await post(
      webhookAddress(world.orgId, id),
      body,
      standard(body),
    );
    expect(await answer.json()).toMatchObject({ kept: 0, refused: 1 });
    const refusals = await rowsOf<{ raw: string; reason: string }>(
      world.orgId,
      `SELECT raw, reason FROM "ImportRefusal" i JOIN "ImportBatch" b ON b.id = i."batchId" WHERE b."sourceId" = $1`,
      [id],
    );
    expect(refusals).toHaveLength(1);
    expect(refusals[0]!.reason).toContain("outside-scale");
    expect(refusals[0]!.raw).not.toContain("alix");
  });

  test("of another tool, or of none, is refused as such", async () => {
    const id = await addHook("formbricks", "standard-webhooks", MAPPING);
    const key = webhookAddress(world.orgId, id);
    for (const body of [
      "{}",
      "[]",
      "7",
      '{"form_response":{"landed_at":"x","answers":[]}}',
      "no json",
    ]) {
      expect((await post(key, body, standard(body))).status).toBe(422);
    }
    expect(await storedAnswers(world.orgId, metric)).toEqual([]);
  });
});

test("a message of Typeform becomes an answer by its question", async () => {
  const id = await addHook("typeform", "typeform", {
    score: "Would you recommend us?",
  });
  const body = JSON.stringify({
    event_type: "form_response",
    form_response: {
      token: "tok-1",
      landed_at: "2026-03-02T09:10:00Z",
      submitted_at: "2026-03-02T23:30:00Z",
      definition: {
        fields: [
          { id: "f1", ref: "n", type: "nps", title: "Would you recommend us?" },
        ],
      },
      answers: [{ type: "number", number: 10, field: { id: "f1", ref: "n" } }],
    },
  });
  const key = webhookAddress(world.orgId, id);
  expect((await post(key, body, typeform(body))).status).toBe(200);
  expect(await storedAnswers(world.orgId, metric)).toMatchObject([
    { identity: "id:tok-1", day: "2026-03-03", score: 10 },
  ]);
  const changed = body.replace('"number":10', '"number":1');
  expect((await post(key, changed, typeform(body))).status).toBe(401);
});

test("a generic source sends a list, signed like a webhook", async () => {
  const id = await addHook("generic", "standard-webhooks");
  const key = webhookAddress(world.orgId, id);
  const body = JSON.stringify({
    responses: [{ id: "g1", date: "2026-03-02", score: 7 }],
  });
  expect(await (await post(key, body, standard(body))).json()).toMatchObject({
    kept: 1,
  });
  const broken = JSON.stringify({
    responses: [{ id: "g2", date: "2026-03-02", score: 7 }, { id: "g3" }],
  });
  expect((await post(key, broken, standard(broken))).status).toBe(422);
  expect(await storedAnswers(world.orgId, metric)).toHaveLength(1);
});

describe("a message is not taken", () => {
  const BODY = JSON.stringify({
    responses: [{ id: "g1", date: "2026-03-02", score: 7 }],
  });

  test("unsigned, wrongly signed, too old, too new, for nobody or for a source put away: one answer", async () => {
    const id = await addHook("generic", "standard-webhooks");
    const key = webhookAddress(world.orgId, id);
    const other = `whsec_${Buffer.alloc(32, 8).toString("base64")}`;
    const before = await countAll(world.orgId);
    const gone = await addHook("generic", "standard-webhooks");
    await rowsOf(
      world.orgId,
      `UPDATE "Source" SET "archivedAt" = now() WHERE id = $1`,
      [gone],
    );
    const bare = await addSource(world.orgId, {
      signature: "standard-webhooks",
      metricId: metric,
    });
    const answers = [
      await post(key, BODY, {}),
      await post(key, BODY, standard(BODY, { secret: other })),
      await post(key, BODY, standard(BODY, { ageSeconds: 301 })),
      await post(key, BODY, standard(BODY, { ageSeconds: -302 })),
      await post(key, `${BODY} `, standard(BODY)),
      await post(
        webhookAddress(world.orgId, randomUUID()),
        BODY,
        standard(BODY),
      ),
      await post(webhookAddress(randomUUID(), id), BODY, standard(BODY)),
      await post(webhookAddress(world.orgId, gone), BODY, standard(BODY)),
      await post(webhookAddress(world.orgId, bare), BODY, standard(BODY)),
      await post("x", BODY, standard(BODY)),
    ];
    for (const answer of answers) {
      expect([answer.status, await codeOf(answer)]).toEqual([
        401,
        "wrong-signature",
      ]);
    }
    expect(await countAll(world.orgId)).toEqual(before);
  });

  test("when 20 of the caller's were refused, even signed; others are still heard", async () => {
    const id = await addHook("generic", "standard-webhooks");
    const key = webhookAddress(world.orgId, id);
    for (let i = 0; i < 20; i += 1)
      expect((await post(key, BODY, {})).status).toBe(401);
    expect((await post(key, BODY, standard(BODY))).status).toBe(429);
    caller += 1;
    expect((await post(key, BODY, standard(BODY))).status).toBe(200);
  });

  test("over the size, announced or not", async () => {
    const id = await addHook("generic", "standard-webhooks");
    const key = webhookAddress(world.orgId, id);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
        if (sent > 50e6) controller.close();
      },
    });
    const init = { body: endless, duplex: "half" } as RequestInit;
    expect((await post(key, "", standard(""), init)).status).toBe(413);
    expect(sent).toBeLessThan(2.4e6);
    expect(
      (
        await post(key, BODY, {
          ...standard(BODY),
          "content-length": "50000000",
        })
      ).status,
    ).toBe(413);
  });
});
