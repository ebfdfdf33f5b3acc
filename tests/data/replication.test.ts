import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { PooledFamily } from "~/core/experiment/judgement/replication-family";
import { analyseExperiment } from "~/http/experiment/analyse-experiment.server";
import {
  CLOSED,
  createJudgementWorld,
  steady,
  type JudgementWorld,
  type SiteWeeks,
} from "./judgement-world";

const PLACES = 3;

let world: JudgementWorld;
let metricId: string;

/** Three groups of five shops: one tested, four compared; the tested ones rise from 3 to 9 of 10. */
beforeEach(async () => {
  world = await createJudgementWorld(5 * PLACES);
  metricId = await freshMetric();
});

async function freshMetric() {
  const id = await world.addMetric({
    name: `Satisfied ${randomUUID()}`,
    direction: "up",
    practicalThreshold: 0.05,
  });
  const group: SiteWeeks[] = [
    { before: [3, 2, 3, 4, 3, 4, 3, 2], after: steady(9) },
    ...[6, 7, 6, 5].map((after) => ({
      before: steady(6),
      after: steady(after),
    })),
  ];
  await world.addWeeks(
    id,
    Array.from({ length: PLACES }, () => group).flat(),
    10,
  );
  return id;
}

async function testAt(place: number, originId?: string, kind = "repeat") {
  const id = await world.addTest({ metricId, title: `Place ${place}` });
  const { orgId } = world;
  await world.us(async (client) => {
    await client.experimentSite.deleteMany({
      where: { orgId, experimentId: id },
    });
    await client.experimentSite.createMany({
      data: world.siteIds
        .slice(5 * place, 5 * place + 5)
        .map((siteId, index) => ({
          orgId,
          experimentId: id,
          siteId,
          role: index === 0 ? "treated" : "comparison",
        })),
    });
    await client.expectation.updateMany({
      where: { orgId, experimentId: id },
      data: { minimumEffect: 0.5 },
    });
    if (originId)
      await client.experiment.updateMany({
        where: { orgId, id },
        data: { originId, originKind: kind },
      });
  });
  return id;
}

async function judge(experimentId: string) {
  const result = await world.us((client) =>
    analyseExperiment({ client, experimentId, today: CLOSED }),
  );
  if (result.outcome !== "analysed") throw new Error(result.outcome);
  return result.output;
}

function rowOf(id: string) {
  return world.us(async (client) => {
    const { orgId } = world;
    const row = await client.experiment.findFirstOrThrow({
      where: { orgId, id },
    });
    const analyses = await client.analysis.findMany({
      where: { orgId, experimentId: id },
      orderBy: { createdAt: "desc" },
    });
    const pooled = row.pooled as unknown as PooledFamily | null;
    return {
      grade: row.grade,
      own: analyses[0]?.grade,
      pooled,
      updatedAt: row.updatedAt,
    };
  });
}

test("a test repeated at three places stands at grade 5, each keeps its own, and a disturbed one takes it back", async () => {
  const first = await testAt(0);
  const second = await testAt(1, first);
  const third = await testAt(2, second, "scale");
  const own = (await judge(first)).grade;
  expect(own).toBeGreaterThanOrEqual(3);
  expect(await rowOf(first)).toMatchObject({ grade: own, pooled: null });
  await judge(second);
  expect((await rowOf(first)).pooled).toMatchObject({
    outcome: "too-few",
    counted: 2,
    needed: 3,
  });
  await judge(third);
  for (const id of [first, second, third]) {
    const row = await rowOf(id);
    expect(row).toMatchObject({ grade: 5, own });
    expect(row.pooled).toMatchObject({ outcome: "replicated", counted: 3 });
    expect(row.pooled?.pooled?.estimate).toBeCloseTo(0.6, 9);
    expect(row.pooled?.tests.map((line) => line.id).toSorted()).toEqual(
      [first, second, third].toSorted(),
    );
  }
  const before = await rowOf(first);
  await judge(third);
  expect((await rowOf(first)).updatedAt).toEqual(before.updatedAt);
  await world.us((client) =>
    client.experiment.updateMany({
      where: { orgId: world.orgId, id: third },
      data: { state: "invalid" },
    }),
  );
  await judge(third);
  expect(await rowOf(first)).toMatchObject({
    grade: own,
    pooled: { outcome: "too-few" },
  });
  expect((await rowOf(third)).pooled).toBeNull();
});

test("an adapted test starts a family of its own, and so does one on another metric", async () => {
  const first = await testAt(0);
  const adapted = await testAt(1, first, "adapt");
  const elsewhere = await testAt(2, first);
  const other = await freshMetric();
  await world.us((client) =>
    client.expectation.updateMany({
      where: { orgId: world.orgId, experimentId: elsewhere },
      data: { metricId: other },
    }),
  );
  for (const id of [first, adapted, elsewhere]) await judge(id);
  for (const id of [first, adapted, elsewhere])
    expect((await rowOf(id)).pooled).toBeNull();
});

test("the same shops on the same days are one finding, however often they are told", async () => {
  const first = await testAt(0);
  const again = await testAt(0, first);
  const more = await testAt(0, again);
  for (const id of [first, again, more]) await judge(id);
  const { grade, own, pooled } = await rowOf(more);
  expect(grade).toBe(own);
  expect(pooled?.counted ?? 0).toBeLessThan(2);
});
