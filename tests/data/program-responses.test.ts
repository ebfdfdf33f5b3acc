import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as responses from "../../app/routes/api.v1.responses";
import { apiWorld, codeOf } from "./api-world";
import {
  addMetric,
  addSource,
  countAll,
  rowsOf,
  storedAnswers,
} from "./program-world";

const world = apiWorld("Senders", "203.0.113.71");
let sourceId: string;
let metric: string;

beforeAll(async () => {
  sourceId = await addSource(world.orgId);
});
beforeEach(async () => {
  await world.changeKey(["responses"], sourceId);
  metric = await addMetric(world.orgId, "nps");
});

const send = (body: object) => world.post(responses, JSON.stringify(body));
const answer = (id: string, rest: object = {}) => ({
  id,
  date: "2026-03-02",
  score: 9,
  ...rest,
});
const faultsOf = async (sent: object) => {
  const refused = await send(sent);
  expect(refused.status).toBe(422);
  const { faults } = (await refused.json()) as {
    faults: { path: string; message: string }[];
  };
  return faults.map(({ path, message }) => `${path} ${message}`);
};

describe("answers that a program sends", () => {
  test("are kept with what they say, and belong to the source's batch of the day", async () => {
    const sent = await send({
      metric,
      responses: [
        answer("a", {
          verbatim: " Merci \r\n à tous ",
          site: "Lyon  2",
          channel: "phone",
          segment: { name: "age", value: "18–25" },
        }),
        answer("b", { score: 0, date: "2026-03-02T23:30:00Z" }),
        { id: "c", date: "2026-03-02", silence: "dismissed" },
      ],
    });
    expect(sent.status).toBe(200);
    const reply = (await sent.json()) as { batch: string };
    expect(reply).toMatchObject({
      received: 3,
      kept: 3,
      replaced: 0,
      known: 0,
      skipped: 0,
    });
    // 23:30 UTC is the next day in Paris.
    expect(await storedAnswers(world.orgId, metric)).toMatchObject([
      {
        identity: "id:a",
        day: "2026-03-02",
        score: 9,
        site: "Lyon 2",
        words: "Merci \n à tous",
      },
      {
        identity: "id:b",
        day: "2026-03-03",
        score: 0,
        site: null,
        words: null,
      },
      { identity: "id:c", score: null, silence: "dismissed" },
    ]);
    const [batch] = await rowsOf<object>(
      world.orgId,
      `SELECT origin, state, "sourceId", "rowsRead", "rowsKept" FROM "ImportBatch" WHERE id = $1`,
      [reply.batch],
    );
    expect(batch).toEqual({
      origin: "api",
      state: "done",
      sourceId,
      rowsRead: 3,
      rowsKept: 3,
    });
  });

  test("are counted in the day's reading, without those who gave no score", async () => {
    await send({
      metric,
      responses: [
        answer("a"),
        answer("b", { score: 9 }),
        answer("c", { score: 0 }),
      ],
    });
    const readings = await rowsOf<{ scoreCounts: object }>(
      world.orgId,
      `SELECT "scoreCounts" FROM "Reading" WHERE "metricId" = $1`,
      [metric],
    );
    expect(readings).toEqual([{ scoreCounts: { "0": 1, "9": 2 } }]);
  });

  test("sent again are known; with other content they take the place of the one before", async () => {
    const body = { metric, responses: [answer("a"), answer("b")] };
    const first = (await (await send(body)).json()) as { batch: string };
    const again = await (await send(body)).json();
    expect(again).toEqual({
      batch: first.batch,
      received: 2,
      kept: 0,
      replaced: 0,
      known: 2,
      skipped: 0,
      refused: 0,
    });
    const other = await (
      await send({
        metric,
        responses: [answer("a", { score: 3 }), answer("b")],
      })
    ).json();
    expect(other).toMatchObject({ kept: 0, replaced: 1, known: 1 });
    expect(await storedAnswers(world.orgId, metric)).toMatchObject([
      { score: 3 },
      { score: 9 },
    ]);
  });

  test("sent by two at once are kept once", async () => {
    const list = Array.from({ length: 200 }, (_, i) => answer(`r${i}`));
    const sent = await Promise.all(
      Array.from({ length: 4 }, () => send({ metric, responses: list })),
    );
    const replies = (await Promise.all(sent.map((each) => each.json()))) as {
      kept: number;
      known: number;
      batch: string;
    }[];
    expect(replies.map(({ kept }) => kept).toSorted((a, b) => b - a)).toEqual([
      200, 0, 0, 0,
    ]);
    expect(new Set(replies.map(({ batch }) => batch)).size).toBe(1);
    expect(await storedAnswers(world.orgId, metric)).toHaveLength(200);
  });
});

describe("nothing is kept of a body", () => {
  test.each([
    [
      "with 1,001 rows",
      () => Array.from({ length: 1_001 }, (_, i) => answer(`r${i}`)),
      ["responses must be at most 1000 entries"],
    ],
    ["with none", () => [], ["responses must be at least 1 entries"]],
    [
      "with an id twice",
      () => [answer("a"), answer("b"), answer(" a ")],
      ["responses[2].id repeats responses[0]"],
    ],
    [
      "with a score off the scale",
      () => [answer("a"), answer("b", { score: 11 })],
      ["responses[1].score must be from 0 to 10"],
    ],
    [
      "with half a score",
      () => [answer("a", { score: 9.5 })],
      ["responses[0].score must be a whole number"],
    ],
    [
      "with a score in words",
      () => [answer("a", { score: "9" })],
      ["responses[0].score must be a number"],
    ],
    [
      "with a score and a silence",
      () => [answer("a", { silence: "dismissed" })],
      ["responses[0].silence must not stand beside a score"],
    ],
    [
      "with neither",
      () => [answer("a", { score: null })],
      [
        "responses[0].score must be a number, or silence must say why there is none",
      ],
    ],
    [
      "with a huge number",
      () => [answer("a", { score: 1e300 })],
      ["responses[0].score must be at most 1000000000000"],
    ],
    [
      "with U+0000",
      () => [answer("a", { verbatim: "a\0b" })],
      ["responses[0].verbatim must not hold U+0000 or half a character"],
    ],
    [
      "with half a character",
      () => [answer("a", { site: "\ud800" })],
      ["responses[0].site must not hold U+0000 or half a character"],
    ],
    [
      "with a day that is none",
      () => [answer("a", { date: "2026-02-30" })],
      [
        "responses[0].date must be a day (2026-03-02) or an instant with its zone (2026-03-02T09:10:00Z)",
      ],
    ],
    [
      "from the future",
      () => [answer("a", { date: "2190-01-01" })],
      ["responses[0].date must not be in the future"],
    ],
    [
      "with a field misspelt",
      () => [answer("a", { verbatims: "x" })],
      ["responses[0].verbatims is no field that Essai knows"],
    ],
    [
      "without an id",
      () => [{ date: "2026-03-02", score: 1 }],
      ["responses[0].id must be a string"],
    ],
  ])("%s", async (_what, list, faults) => {
    const before = await countAll(world.orgId);
    expect(await faultsOf({ metric, responses: [...list()] })).toEqual(faults);
    expect(await countAll(world.orgId)).toEqual(before);
  });

  test("for a metric of nobody, of another organisation's or of another kind", async () => {
    const list = [answer("a")];
    expect(await faultsOf({ responses: list })).toEqual([
      "metric must say which metric: the source has none of its own",
    ]);
    expect(
      await faultsOf({ metric: crypto.randomUUID(), responses: list }),
    ).toEqual(["metric is no metric of this organisation"]);
    const counted = await addMetric(world.orgId, "count");
    expect(await faultsOf({ metric: counted, responses: list })).toEqual([
      "metric takes no responses: its kind is count",
    ]);
  });

  test("by a key that may only compute, or whose source is put away", async () => {
    const body = { metric, responses: [answer("a")] };
    await world.changeKey(["analyse"], sourceId);
    expect(await codeOf(await send(body))).toBe("forbidden");
    await world.changeKey(["readings"], sourceId);
    expect(await codeOf(await send(body))).toBe("forbidden");
    await world.changeKey(["responses"]);
    expect(await codeOf(await send(body))).toBe("forbidden");
    const gone = await addSource(world.orgId);
    await rowsOf(
      world.orgId,
      `UPDATE "Source" SET "archivedAt" = now() WHERE id = $1`,
      [gone],
    );
    await world.changeKey(["responses"], gone);
    expect(await codeOf(await send(body))).toBe("forbidden");
    expect(await storedAnswers(world.orgId, metric)).toEqual([]);
  });
});

test("a source with a metric of its own feeds no other", async () => {
  const own = await addSource(world.orgId, { metricId: metric });
  await world.changeKey(["responses"], own);
  expect((await send({ responses: [answer("a")] })).status).toBe(200);
  const other = await addMetric(world.orgId, "nps");
  expect(await faultsOf({ metric: other, responses: [answer("a")] })).toEqual([
    "metric is not the metric of this source",
  ]);
});

test("a deep or broken body is refused as what it is", async () => {
  const deep = `${"[".repeat(100)}${"]".repeat(100)}`;
  expect((await world.post(responses, deep)).status).toBe(422);
  expect((await world.post(responses, '{"metric":')).status).toBe(400);
});
