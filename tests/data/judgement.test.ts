import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, toUtcDate } from "~/core/time/calendar-day";
import { createContextEvent } from "~/data/context/context-event.server";
import { createSeriesBreak } from "~/data/context/series-break.server";
import { listAnalyses } from "~/data/experiment/analysis.server";
import { saveDay } from "~/data/experiment/log/day-log.server";
import { analyseExperiment } from "~/http/experiment/analyse-experiment.server";
import {
  CLOSED,
  createJudgementWorld,
  START,
  steady,
  type JudgementWorld,
  type SiteWeeks,
} from "./judgement-world";

/** The tested shop goes from 3 to 9 of 10; the others by 0, +1, 0 and −1: their mean does not move. */
const TREATED: SiteWeeks = {
  before: [3, 2, 3, 4, 3, 4, 3, 2],
  after: steady(9),
};
const OTHERS: SiteWeeks[] = [6, 7, 6, 5].map((after) => ({
  before: steady(6),
  after: steady(after),
}));
const SHOPS = [TREATED, ...OTHERS];

let world: JudgementWorld;

beforeAll(async () => {
  world = await createJudgementWorld();
});

async function metricWith(
  sites: readonly SiteWeeks[],
  name = `Metric ${randomUUID()}`,
  direction: "up" | "down" = "up",
) {
  const id = await world.addMetric({
    name,
    direction,
    practicalThreshold: 0.05,
  });
  await world.addWeeks(id, sites, 10);
  return id;
}

async function analysed(experimentId: string, today = CLOSED) {
  const result = await world.us((client) =>
    analyseExperiment({ client, experimentId, today }),
  );
  if (result.outcome !== "analysed")
    throw new Error(`Not analysed: ${JSON.stringify(result)}`);
  return result;
}

async function freshTest(
  fields: Partial<Parameters<JudgementWorld["addTest"]>[0]> = {},
) {
  return world.addTest({ metricId: await metricWith(SHOPS), ...fields });
}

describe("a test with four comparison sites", () => {
  test("is judged by the change of its site less theirs, to the digits of a calculation by hand", async () => {
    const { output } = await analysed(await freshTest());
    expect(output.method).toBe("difference-in-differences/unit-changes");
    expect(output.estimate).toBeCloseTo(0.6, 10);
    // Changes of the others 0, 0.1, 0, −0.1: s = 0.0816497, times √(1 + 1/4); t of 3 degrees of freedom 3.1824463.
    expect(output.standardError).toBeCloseTo(0.0912871, 6);
    expect(output.degreesOfFreedom).toBe(3);
    expect(output.interval.low).toBeCloseTo(0.309483, 5);
    expect(output.interval.high).toBeCloseTo(0.890517, 5);
    expect(output.verdict).toBe("moved");
    expect(output.gradeReasons[0]).toBe("comparison-sites");
    expect(output.series).toHaveLength(16);
    expect(output.sentences.en).toContain(
      "At the four comparison sites it changed by 0 points on average (between −10 and +10 points).",
    );
  });

  test("keeps its verdict, grade and size on the test itself", async () => {
    const experimentId = await freshTest();
    const { output } = await analysed(experimentId);
    const row = await world.us((client) =>
      client.experiment.findFirstOrThrow({ where: { id: experimentId } }),
    );
    expect([row.verdict, row.grade]).toEqual([output.verdict, output.grade]);
    // 0.6 in thresholds of 0.05.
    expect(row.effectInThresholds).toBeCloseTo(12, 8);
  });

  test("adds nothing when the same readings are judged again on a later day", async () => {
    const experimentId = await freshTest();
    expect((await analysed(experimentId)).added).toBe(true);
    expect((await analysed(experimentId, addDays(CLOSED, 9))).added).toBe(
      false,
    );
    const kept = await world.us((client) =>
      listAnalyses({ client, experimentId }),
    );
    expect(kept).toHaveLength(1);
  });

  test("has its first result as the newest again when the readings come back to what they were", async () => {
    const metric = await metricWith(SHOPS);
    const experimentId = await world.addTest({ metricId: metric });
    const where = {
      siteId: world.siteIds[0]!,
      periodStart: toUtcDate(START),
    };
    const put = (numerator: number) =>
      world.changeReadings(metric, where, { numerator });
    const first = await analysed(experimentId);
    await put(1);
    expect((await analysed(experimentId)).output.estimate).toBeLessThan(0.6);
    await put(9);
    expect((await analysed(experimentId)).added).toBe(true);
    expect((await analysed(experimentId)).added).toBe(false);
    const [newest, ...older] = await world.us((client) =>
      listAnalyses({ client, experimentId }),
    );
    expect(newest?.output.inputHash).toBe(first.output.inputHash);
    expect(older).toHaveLength(2);
  });

  test("is too early before its window closes", async () => {
    const { output } = await analysed(await freshTest(), addDays(CLOSED, -1));
    expect(output.verdict).toBe("too-early");
  });
});

describe("with fewer than four comparison sites", () => {
  test("the series of tested less comparison is read instead, and says so", async () => {
    const pair = await createJudgementWorld(3);
    const metric = await pair.addMetric({
      name: "Satisfied",
      direction: "up",
      practicalThreshold: 0.05,
    });
    await pair.addWeeks(metric, SHOPS.slice(0, 3), 10);
    const experimentId = await pair.addTest({ metricId: metric });
    const result = await pair.us((client) =>
      analyseExperiment({ client, experimentId, today: CLOSED }),
    );
    if (result.outcome !== "analysed") throw new Error(result.outcome);
    expect(result.output.method).toBe(
      "difference-in-differences/difference-series",
    );
    // 0.9 − 0.65 after, 0.3 − 0.6 before.
    expect(result.output.estimate).toBeCloseTo(0.55, 1);
    expect(result.output.checks.map(({ name }) => name)).toContain("few-units");
  });
});

describe("what happened to a test", () => {
  test("a context event in its window, on one of its sites, weakens it", async () => {
    const metric = await metricWith(SHOPS);
    const experimentId = await world.addTest({ metricId: metric });
    await world.us((client) =>
      createContextEvent({
        client,
        id: randomUUID(),
        createdById: world.personId,
        fields: {
          kind: "strike",
          title: "Transport strike",
          startsOn: addDays(START, 3),
          endsOn: addDays(START, 4),
          siteId: world.siteIds[0]!,
          metricId: metric,
        },
      }),
    );
    const { output } = await analysed(experimentId);
    expect(output.gradeReasons).toContain("context-overlap");
  });

  test("a series break before the start cuts the history", async () => {
    const metric = await metricWith(SHOPS);
    const experimentId = await world.addTest({ metricId: metric });
    await world.us((client) =>
      createSeriesBreak({
        client,
        id: randomUUID(),
        createdById: world.personId,
        fields: {
          metricId: metric,
          breakOn: addDays(START, -28),
          reason: "New questionnaire",
        },
      }),
    );
    const { output } = await analysed(experimentId);
    // Four weeks before remain: 3, 4, 3 and 2 of 10.
    expect(output.series).toHaveLength(12);
    expect(output.estimate).toBeCloseTo(0.6, 10);
  });

  test("days on which it was not done weaken it", async () => {
    const experimentId = await freshTest();
    await world.us(async (client) => {
      for (const [i, done] of (["yes", "no", "no"] as const).entries())
        await saveDay({
          client,
          id: randomUUID(),
          experimentId,
          day: addDays(START, i),
          siteId: null,
          done,
          madeById: world.personId,
        });
    });
    const { output } = await analysed(experimentId);
    expect(output.gradeReasons).toContain("low-fidelity");
  });

  test("answers that come another way than before weaken it", async () => {
    const metric = await world.addMetric({
      name: "Two channels",
      direction: "up",
      practicalThreshold: 0.05,
    });
    await world.addWeeks(metric, SHOPS, 10, "phone");
    const sinceStart = { periodStart: { gte: toUtcDate(START) } };
    await world.changeReadings(metric, sinceStart, { channel: "chat" });
    const experimentId = await world.addTest({ metricId: metric });
    const { output } = await analysed(experimentId);
    expect(output.gradeReasons).toContain("mix-shifted");
  });
});

describe("a guardrail", () => {
  test("that worsened is told beside a primary metric that moved, with its own numbers", async () => {
    const wait = await world.addMetric({
      name: "Calls not answered",
      direction: "down",
      practicalThreshold: 0.02,
    });
    const others = [10, 11, 10, 9].map((after) => ({
      before: steady(10),
      after: steady(after),
    }));
    const treated = {
      before: [10, 9, 10, 11, 10, 11, 10, 9],
      after: steady(40),
    };
    await world.addWeeks(wait, [treated, ...others], 100);
    const unread = await world.addMetric({
      name: "Not imported yet",
      direction: "up",
      practicalThreshold: 0.02,
    });
    const experimentId = await freshTest({
      guardrails: [
        { metricId: wait, threshold: 0.05 },
        { metricId: unread, threshold: 0.05 },
      ],
    });
    await analysed(experimentId);
    const [kept] = await world.us((client) =>
      listAnalyses({ client, experimentId }),
    );
    expect(kept?.output.verdict).toBe("moved");
    const [worse, nothing] = kept!.guardrails;
    expect(worse?.verdict).toBe("worsened");
    expect(worse?.result?.estimate).toBeCloseTo(0.3, 10);
    // s of 0, 0.01, 0, −0.01 is 0.00816497; the interval reaches 3.1824463 × 0.00912871 = 0.0290517 either way.
    expect(worse?.result?.interval.low).toBeCloseTo(0.2709483, 6);
    expect(nothing?.verdict).toBe("no-readings");
  });

  test("whose readings change makes a new result, although the test's own did not", async () => {
    const metric = await metricWith(SHOPS);
    const guard = await metricWith(SHOPS);
    const experimentId = await world.addTest({
      metricId: metric,
      guardrails: [{ metricId: guard, threshold: 0.05 }],
    });
    expect((await analysed(experimentId)).added).toBe(true);
    const ofFirst = { siteId: world.siteIds[0]! };
    await world.changeReadings(guard, ofFirst, { numerator: 5 });
    expect((await analysed(experimentId)).added).toBe(true);
    expect((await analysed(experimentId)).added).toBe(false);
  });
});
