import { beforeAll, beforeEach, expect, test } from "vitest";
import { undoImport } from "~/jobs/import/undo-import.server";
import * as readings from "../../app/routes/api.v1.readings";
import * as responses from "../../app/routes/api.v1.responses";
import { apiWorld, codeOf } from "./api-world";
import { addMetric, addSource, countAll, rowsOf } from "./program-world";

const world = apiWorld("Figures", "203.0.113.81");
let sourceId: string;
let share: string;

beforeAll(async () => {
  sourceId = await addSource(world.orgId);
});
beforeEach(async () => {
  await world.changeKey(["readings", "responses"], sourceId);
  share = await addMetric(world.orgId, "proportion");
});

const send = (metric: string, list: object[], granularity = "month") =>
  world.post(readings, JSON.stringify({ metric, granularity, readings: list }));
const month = (period: string, numerator: number, denominator = 100) => ({
  period,
  numerator,
  denominator,
});
const stored = (metric: string) =>
  rowsOf<{ period: string; numerator: number; site: string | null }>(
    world.orgId,
    `SELECT r."periodStart"::text AS period, r.numerator, s.name AS site FROM "Reading" r
     LEFT JOIN "Site" s ON s."orgId" = r."orgId" AND s.id = r."siteId" WHERE r."metricId" = $1 ORDER BY 1, 3`,
    [metric],
  );

test("periods are kept by place; a later figure takes the place of the one before", async () => {
  const first = await send(share, [
    month("2026-01", 40),
    { ...month("2026-01-15", 7), site: "Lyon" },
  ]);
  expect(await first.json()).toMatchObject({
    received: 2,
    kept: 2,
    replaced: 0,
  });
  const again = await send(share, [
    month("2026-01-31", 40),
    month("2026-02", 50),
  ]);
  expect(await again.json()).toMatchObject({ kept: 1, known: 1, replaced: 0 });
  const other = await send(share, [month("2026-01", 41)]);
  expect(await other.json()).toMatchObject({ kept: 0, replaced: 1 });
  expect(await stored(share)).toEqual([
    { period: "2026-01-01", numerator: 7, site: "Lyon" },
    { period: "2026-01-01", numerator: 41, site: null },
    { period: "2026-02-01", numerator: 50, site: null },
  ]);
});

test.each([
  ["count", { period: "2026-01", count: 12 }],
  ["rate", { period: "2026-01", count: 3, exposure: 1000 }],
  ["index", { period: "2026-01", value: -3.5 }],
  ["ratio", { period: "2026-01", numerator: 30, denominator: 12 }],
] as const)("a %s takes its own figures", async (kind, figures) => {
  const metric = await addMetric(world.orgId, kind);
  expect((await send(metric, [figures])).status).toBe(200);
  expect(await stored(metric)).toHaveLength(1);
});

test.each([
  [
    "a part above its whole",
    [month("2026-01", 101)],
    ["readings[0].numerator must not be above the denominator"],
  ],
  [
    "a whole that is missing",
    [{ period: "2026-01", numerator: 1 }],
    ["readings[0].denominator must be a number"],
  ],
  [
    "what the metric does not take",
    [{ ...month("2026-01", 1), value: 3 }],
    ["readings[0].value is not what this metric takes"],
  ],
  [
    "less than nothing",
    [month("2026-01", -1)],
    ["readings[0].numerator must be at least 0"],
  ],
  [
    "one month twice",
    [month("2026-01", 1), month("2026-01-09", 2)],
    ["readings[1] repeats readings[0]"],
  ],
  [
    "a month that is none",
    [month("2026-13", 1)],
    ["readings[0].period must be a day (2026-03-02) or a month (2026-03)"],
  ],
  [
    "a month to come",
    [month("2190-01", 1)],
    ["readings[0].period must not be in the future"],
  ],
] as const)("%s: nothing is kept", async (_what, list, faults) => {
  const before = await countAll(world.orgId);
  const refused = await send(share, [...list]);
  expect(refused.status).toBe(422);
  const body = (await refused.json()) as {
    faults: { path: string; message: string }[];
  };
  expect(body.faults.map(({ path, message }) => `${path} ${message}`)).toEqual(
    faults,
  );
  expect(await countAll(world.orgId)).toEqual(before);
});

test("a metric that has answers takes no periods, nor the other way round", async () => {
  const answer = (metric: string) =>
    world.post(
      responses,
      JSON.stringify({
        metric,
        responses: [{ id: "a", date: "2026-03-02", score: 1 }],
      }),
    );
  await send(share, [month("2026-01", 1)]);
  const refused = await answer(share);
  expect([refused.status, await codeOf(refused)]).toEqual([409, "conflict"]);
  const answered = await addMetric(world.orgId, "proportion");
  await answer(answered);
  expect((await send(answered, [month("2026-01", 1)])).status).toBe(409);
});

test("a mean comes as sums or as mean and standard deviation, and one that differs takes its place", async () => {
  const mean = await addMetric(world.orgId, "mean");
  // 2, 4 and 9: sum 15, squares 101, mean 5, sample variance (9 + 1 + 16) / 2 = 13.
  const first = await send(mean, [
    { period: "2026-01", n: 3, sum: 15, sumSquares: 101 },
    { period: "2026-02", n: 3, mean: 5, sd: Math.sqrt(13) },
  ]);
  expect(await first.json()).toMatchObject({ kept: 2 });
  const sums = () =>
    rowsOf<{ sum: number; n: number; squares: number }>(
      world.orgId,
      `SELECT numerator AS sum, denominator AS n, "sumSquares" AS squares FROM "PeriodTotal"
       WHERE "metricId" = $1 AND granularity = 'month' AND split = 'all' ORDER BY "periodStart"`,
      [mean],
    );
  const asSent = { sum: 15, n: 3 };
  expect(await sums()).toMatchObject([asSent, asSent]);
  for (const { squares } of await sums()) expect(squares).toBeCloseTo(101, 9);
  const wider = { period: "2026-01", n: 3, sum: 15, sumSquares: 125 };
  expect(await (await send(mean, [wider])).json()).toMatchObject({
    replaced: 1,
  });
  expect(await sums()).toMatchObject([{ squares: 125 }, {}]);
});

test.each([
  ["sumSquares", { n: 3, sum: 15, sumSquares: 74 }],
  ["n", { n: 0, sum: 0, sumSquares: 0 }],
  ["sd", { n: 3, mean: 5 }],
  ["sd", { n: 1, mean: 5, sd: 2 }],
  ["mean", { n: 3, mean: 5, sum: 15 }],
  ["value", { value: 5 }],
])("a mean whose %s cannot be is refused by its place", async (field, what) => {
  const mean = await addMetric(world.orgId, "mean");
  const answer = await send(mean, [{ period: "2026-01", ...what }]);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    faults: [{ path: `readings[0].${field}` }],
  });
});

test("a figure corrected twice on one day is taken back to the one of the day before", async () => {
  await send(share, [month("2026-01", 40)]);
  await rowsOf(
    world.orgId,
    `UPDATE "ImportBatch" SET "headerSignature" = 'program yesterday' WHERE "metricId" = $1`,
    [share],
  );
  await send(share, [month("2026-01", 41)]);
  const sent = await send(share, [month("2026-01", 42)]);
  const { batch } = (await sent.json()) as { batch: string };
  await undoImport({ orgId: world.orgId, batchId: batch });
  expect(await stored(share)).toMatchObject([{ numerator: 40 }]);
});
