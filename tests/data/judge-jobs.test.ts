import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listAnalyses } from "~/data/experiment/analysis.server";
import { judgeTests } from "~/jobs/judge/judge-tests.server";
import {
  JUDGE_QUEUE,
  queueJudgement,
} from "~/jobs/judge/queue-judgement.server";
import { closeJobStore, jobStore } from "~/jobs/job-store.server";
import {
  CLOSED,
  createJudgementWorld,
  steady,
  type JudgementWorld,
} from "./judgement-world";

const SHOPS = [
  { before: [3, 2, 3, 4, 3, 4, 3, 2], after: steady(9) },
  ...[6, 7, 6, 5].map((after) => ({ before: steady(6), after: steady(after) })),
];
const NOW = new Date(`${CLOSED}T08:00:00Z`);
const DAY_MS = 86_400_000;

let world: JudgementWorld;
let metricId: string;

beforeAll(async () => {
  world = await createJudgementWorld();
  metricId = await metric("Satisfied");
});
afterAll(closeJobStore);

async function metric(name: string) {
  const fields = { name, direction: "up", practicalThreshold: 0.05 } as const;
  const id = await world.addMetric(fields);
  await world.addWeeks(id, SHOPS, 10);
  return id;
}

const judge = (more: { metricId?: string; now?: Date } = {}) =>
  judgeTests({ orgId: world.orgId, timeZone: "UTC", now: NOW, ...more });

const resultsOf = (experimentId: string) =>
  world.us((client) => listAnalyses({ client, experimentId }));

describe("a window that closes", () => {
  test("brings its verdict without anyone asking, once", async () => {
    const id = await world.addTest({ metricId, state: "running" });
    expect(await judge({ now: new Date(NOW.getTime() - DAY_MS) })).toBe(0);
    expect(await resultsOf(id)).toEqual([]);
    expect(await judge()).toBe(1);
    expect((await resultsOf(id))[0]?.output.verdict).toBe("moved");
    expect(await judge()).toBe(0);
  });

  test("at two nodes at once has one result", async () => {
    const id = await world.addTest({ metricId, state: "measuring" });
    await Promise.all([judge(), judge()]);
    expect(await resultsOf(id)).toHaveLength(1);
  });

  test("is not kept waiting by a test that has nothing to read", async () => {
    const fields = { direction: "up", practicalThreshold: 0.05 } as const;
    const unread = await world.addMetric({ name: "Not read", ...fields });
    await world.addTest({ metricId: unread });
    const id = await world.addTest({ metricId });
    await judge();
    expect(await resultsOf(id)).toHaveLength(1);
  });
});

describe("readings that change", () => {
  test("have the tests on their metric judged again, and those it guards, but none that is decided", async () => {
    const touched = await metric("Touched");
    const aimed = await world.addTest({ metricId: touched });
    const guarded = await world.addTest({
      metricId,
      guardrails: [{ metricId: touched, threshold: 0.05 }],
    });
    const decided = await world.addTest({
      metricId: touched,
      state: "decided",
    });
    expect(await judge({ metricId: touched })).toBe(2);
    expect(await judge({ metricId: touched })).toBe(0);
    const ofFirst = { siteId: world.siteIds[0]! };
    await world.changeReadings(touched, ofFirst, { numerator: 5 });
    expect(await judge({ metricId: touched })).toBe(2);
    for (const id of [aimed, guarded])
      expect(await resultsOf(id)).toHaveLength(2);
    expect(await resultsOf(decided)).toEqual([]);
  });

  test("are queued for whichever node is free", async () => {
    const job = { orgId: world.orgId, timeZone: "UTC", metricId };
    await queueJudgement(job);
    const [queued] = await (await jobStore()).fetch(JUDGE_QUEUE);
    expect(queued?.data).toEqual(job);
  });
});
