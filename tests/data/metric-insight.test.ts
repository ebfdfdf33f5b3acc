import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { getMetricInsight } from "~/data/insight/metric-insight.server";
import { listMetricTargets } from "~/data/metric/glance/metric-target.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { loadChurn } from "~/http/metric/churn.server";
import { loadDrivers } from "~/http/metric/drivers.server";
import { loadGlances } from "~/http/metric/glance/metric-glances.server";
import { computeInsights } from "~/jobs/insight/compute-insights.server";

const orgId = randomUUID();
const [whole, part, personId] = [randomUUID(), randomUUID(), randomUUID()];
const us = <T>(work: (client: OrgClient) => Promise<T>) => withOrg(orgId, work);
const WEEKS = [3, 5, 4, 6, 8, 9, 9, 7, 6, 8, 10, 12, 11, 11, 13, 12];

beforeAll(() =>
  us(async (client) => {
    await upsertPerson({ client, id: personId, name: "Camille" });
    await client.metric.createMany({
      data: [
        metricRow(whole, "Whole", "count", "strategic"),
        metricRow(part, "Part", "nps", "moment"),
      ],
    });
    await client.periodTotal.createMany({
      data: WEEKS.map((numerator, week) => totalRow(numerator, week)),
    });
    await client.reading.create({ data: lastReading() });
    await fillAnswers(client);
  }),
);

function metricRow(id: string, name: string, kind: string, level: string) {
  return {
    orgId,
    id,
    name,
    kind,
    level,
    direction: "up",
    granularity: "week",
    practicalThreshold: 1,
  };
}

const monday = (week: number) => new Date(Date.UTC(2026, 0, 5 + 7 * week));

function totalRow(numerator: number, week: number) {
  return {
    orgId,
    metricId: whole,
    granularity: "week",
    split: "all",
    splitKey: "",
    periodStart: monday(week),
    numerator,
  };
}

function lastReading() {
  return {
    orgId,
    metricId: whole,
    granularity: "week",
    periodStart: monday(WEEKS.length - 1),
    cellKey: "one",
    numerator: 12,
  };
}

/** Ten happy customers of whom eight answer again, ten unhappy of whom three do, and one who cannot be told apart. */
async function fillAnswers(client: OrgClient) {
  const { id: batchId } = await client.importBatch.create({
    data: {
      orgId,
      metricId: part,
      fileName: "a.csv",
      fileBytes: 1n,
      fileHash: "",
      storageKey: "",
      state: "done",
      createdById: personId,
    },
    select: { id: true },
  });
  const answer = (respondent: string | null, day: string, score: number) => ({
    orgId,
    metricId: part,
    batchId,
    identity: randomUUID(),
    answeredOn: new Date(`${day}T00:00:00Z`),
    score,
    respondent,
  });
  const ten = Array.from({ length: 10 }, (_, index) => index);
  await client.response.createMany({
    data: [
      ...ten.map((index) => answer(`happy ${index}`, "2026-01-10", 9)),
      ...ten.map((index) => answer(`sad ${index}`, "2026-01-11", 3)),
      ...ten.slice(0, 8).map((i) => answer(`happy ${i}`, "2026-09-01", 9)),
      ...ten.slice(0, 3).map((i) => answer(`sad ${i}`, "2026-09-02", 9)),
      answer(null, "2026-01-12", 2),
    ],
  });
}

test("a job writes down who did not come back, by bad experiences", async () => {
  await computeInsights({ orgId, hours: 6 });
  const churn = await us((client) => loadChurn({ client, metricId: part }));
  expect(churn?.rows.map(({ bad, share }) => [bad, share])).toEqual([
    [0, 0.2],
    [1, 0.7],
  ]);
  expect(churn?.difference?.value).toBeCloseTo(0.5, 12);
  expect(churn?.windows.to).toBe("2026-09-02");
});

test("a metric nobody answers by name says nothing of customers", async () => {
  const [churn, kept] = await us(async (client) => [
    await loadChurn({ client, metricId: whole }),
    await getMetricInsight({ client, metricId: whole, kind: "churn" }),
  ]);
  expect(churn).toBeNull();
  expect(kept).toEqual({ rows: [], difference: null, windows: null });
});

test("what shares no period with a strategic metric is no driver", async () => {
  expect(
    await us((client) => loadDrivers({ client, metricId: whole })),
  ).toBeNull();
});

test("a second look within hours writes nothing again", async () => {
  const read = () =>
    us((client) =>
      client.metricInsight.findMany({
        where: { orgId },
        select: { computedAt: true },
        orderBy: { metricId: "asc" },
      }),
    );
  const before = await read();
  await computeInsights({ orgId, hours: 6 });
  expect(await read()).toEqual(before);
});

test("the list tells each metric in a line, and where a key result wants it", async () => {
  const { id: objectiveId } = await us((client) =>
    client.objective.create({
      data: { orgId, statement: "Be heard", ownerId: personId },
      select: { id: true },
    }),
  );
  await us((client) =>
    client.keyResult.create({
      data: {
        orgId,
        objectiveId,
        metricId: whole,
        title: "More",
        direction: "increase",
        targetValue: 20,
      },
    }),
  );
  const [glances, targets] = await us(async (client) => [
    await loadGlances({ client }),
    await listMetricTargets({ client, today: "2026-05-01" }),
  ]);
  const told = glances.find(({ id }) => id === whole);
  expect(told?.glance?.current.value).toBe(11.75);
  expect(told?.running).toBeNull();
  expect(targets.get(whole)).toMatchObject({ targetValue: 20, dueOn: null });
  expect(targets.has(part)).toBe(false);
});
