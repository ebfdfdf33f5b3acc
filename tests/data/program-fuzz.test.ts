import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import * as readings from "../../app/routes/api.v1.readings";
import * as responses from "../../app/routes/api.v1.responses";
import { apiWorld } from "./api-world";
import { addMetric, addSource, countAll, rowsOf } from "./program-world";

const world = apiWorld("Fuzz", "203.0.113.83");
let sourceId: string;
let metric: string;

beforeAll(async () => {
  sourceId = await addSource(world.orgId);
  metric = await addMetric(world.orgId, "proportion");
});

const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "\0",
    "\ud800",
    "2026-02-30",
    "2026-03-02",
    "9999-12-31",
    "2026-03-02T25:00:00Z",
    "",
    " ",
    "id",
  ),
  fc.double(),
  fc.constantFrom(1e308, -0, 1.5, 0, 1, 2 ** 53, -1),
  fc.constantFrom(null, true, false, [], {}, [[]], { name: "a", value: "b" }),
);
/** A sound answer or period, of which one to three fields are something else, left out, or too many. */
const damaged = (sound: Record<string, unknown>) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...Object.keys(sound), "more", "__proto__"),
        fc.option(odd, { nil: undefined }),
      ),
      { maxLength: 3 },
    )
    .map((damage) => ({ ...sound, ...Object.fromEntries(damage) }));
const ANSWER = {
  id: "a",
  date: "2026-03-02",
  score: 1,
  verbatim: "w",
  site: "s",
  channel: "c",
  segment: null,
  respondent: "r",
};
const PERIOD = {
  period: "2026-03",
  numerator: 1,
  denominator: 2,
  site: "s",
  channel: "c",
  segment: null,
};

let counter = 0;

const bodyOf = (list: string, sound: Record<string, unknown>) =>
  fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc
      .record(
        {
          metric: fc.oneof(
            { weight: 5, arbitrary: fc.constant("METRIC") },
            { weight: 1, arbitrary: odd },
          ),
          granularity: fc.constantFrom("month", "day", "year"),
          [list]: fc.oneof(
            {
              weight: 6,
              arbitrary: fc.array(damaged(sound), { maxLength: 6 }),
            },
            { weight: 1, arbitrary: odd },
          ),
        },
        { requiredKeys: ["metric", list] },
      )
      .map(({ granularity, ...body }) =>
        JSON.stringify({
          ...body,
          ...(list === "readings" ? { granularity } : {}),
        }).replaceAll('"id":"a"', () => `"id":"${(counter += 1)}"`),
      ),
    fc.string({ maxLength: 60 }),
  );

const doors = [
  ["answers", responses, "responses", ANSWER],
  ["periods", readings, "readings", PERIOD],
] as const;

test.each(doors)(
  "whatever is sent as %s is taken whole or refused, and nothing of what is refused is kept",
  async (_what, route, list, sound) => {
    const own =
      list === "readings" ? await addMetric(world.orgId, "proportion") : metric;
    const seen = new Set<number>();
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(bodyOf(list, sound), async (text) => {
        // A key may ask sixty times a minute.
        if (asked++ % 50 === 0)
          await world.changeKey(["responses", "readings"], sourceId);
        const before = await countAll(world.orgId);
        const body = text.replace('"METRIC"', `"${own}"`);
        const answer = await world.post(route, body);
        seen.add(answer.status);
        expect([200, 400, 422]).toContain(answer.status);
        const said = (await answer.json()) as object;
        const taken = answer.status === 200;
        const after = await countAll(world.orgId);
        expect("received" in said).toBe(taken);
        expect(taken ? before : after).toEqual(before);
      }),
      { numRuns: 250, seed: 5 },
    );
    expect([...seen].toSorted((a, b) => a - b)).toEqual([200, 400, 422]);
    const strange = await rowsOf<object>(
      world.orgId,
      `SELECT 1 FROM "Reading" WHERE numerator = 'NaN' OR denominator = 'NaN' OR numerator < 0`,
    );
    expect(strange).toEqual([]);
  },
  120_000,
);

test("a body of many thousand rows or very long texts is refused in time", async () => {
  await world.changeKey(["responses"], sourceId);
  const before = await countAll(world.orgId);
  const started = Date.now();
  const many = JSON.stringify({
    metric,
    responses: Array.from({ length: 30_000 }, (_, i) => ({ id: `${i}` })),
  });
  const long = JSON.stringify({
    metric,
    responses: [{ ...ANSWER, verbatim: "x".repeat(1_900_000) }],
  });
  const spaces = JSON.stringify({
    metric,
    responses: [{ ...ANSWER, site: " ".repeat(1_900_000) }],
  });
  const keys = JSON.stringify(
    Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 0])),
  );
  for (const body of [many, long, spaces, keys])
    expect((await world.post(responses, body)).status).toBe(422);
  expect(Date.now() - started).toBeLessThan(5_000);
  expect(await countAll(world.orgId)).toEqual(before);
});
