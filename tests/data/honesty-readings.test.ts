import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, toUtcDate } from "~/core/time/calendar-day";
import { createSeriesBreak } from "~/data/context/series-break.server";
import { rescaleEffects } from "~/data/experiment/rescale-effects.server";
import { saveDay } from "~/data/experiment/log/day-log.server";
import { getMetric } from "~/data/metric/metric.server";
import { recordMetricChange } from "~/http/metric/metric-change.server";
import {
  ANSWERS,
  createHonestyWorld,
  SHOPS,
  type HonestyWorld,
} from "./honesty-world";
import { START } from "./judgement-world";

let world: HonestyWorld;

beforeAll(async () => {
  world = await createHonestyWorld();
});

const COMPARED = "comparison-sites";
const fresh = async () => world.start({ metricId: await world.metric() });

async function graded(id: string) {
  const { output } = await world.judge(id);
  return [output.verdict, output.grade, output.gradeReasons];
}

async function breakSeries(metricId: string, daysAfterStart: number) {
  const breakOn = addDays(START, daysAfterStart);
  await world.us((client) =>
    createSeriesBreak({
      client,
      id: randomUUID(),
      createdById: world.personId,
      fields: { metricId, breakOn, reason: "New questionnaire" },
    }),
  );
}

describe("how it was done", () => {
  async function done(answers: readonly ("yes" | "partly" | "no")[]) {
    const id = await fresh();
    await world.us(async (client) => {
      for (const [i, said] of answers.entries())
        await saveDay({
          client,
          id: randomUUID(),
          experimentId: id,
          day: addDays(START, i),
          siteId: null,
          done: said,
          madeById: world.personId,
        });
    });
    return id;
  }

  test("on six of ten days takes the grade down; on seven of ten it does not", async () => {
    const six = await done([..."yyyyyynnnn"].map((d) => WORD[d]!));
    expect(await graded(six)).toEqual(["moved", 2, [COMPARED, "low-fidelity"]]);
    const seven = await done([..."yyyyyyppnn"].map((d) => WORD[d]!));
    expect(await graded(seven)).toEqual(["moved", 3, [COMPARED]]);
  });

  const WORD: Readonly<Record<string, "yes" | "partly" | "no">> = {
    y: "yes",
    p: "partly",
    n: "no",
  };

  test("that nobody answered for is not held against it", async () => {
    const { input } = await world.judge(await fresh());
    expect(input.facts?.fidelity).toBeUndefined();
  });
});

test("a place that was picked because it did worst may have come back by itself: one step down", async () => {
  const metricId = await world.metric();
  const id = await world.start({ metricId, pickedBecauseWorst: true });
  expect(await graded(id)).toEqual([
    "moved",
    2,
    [COMPARED, "picked-because-worst"],
  ]);
});

describe("answers that come another way", () => {
  async function shifted(share: number) {
    const metricId = await world.addMetric({
      name: `Two channels ${randomUUID()}`,
      direction: "up",
      practicalThreshold: 0.03,
    });
    const part = (of: number) => (shops: typeof SHOPS) =>
      shops.map(({ before, after }) => ({
        before: before.map((n) => (n * of) / ANSWERS),
        after: after.map((n) => (n * of) / ANSWERS),
      }));
    const only = (side: "before" | "after", shops: typeof SHOPS) =>
      shops.map((shop) => ({ before: [], after: [], [side]: shop[side] }));
    await world.addWeeks(
      metricId,
      only("before", part(50)(SHOPS)),
      50,
      "phone",
    );
    await world.addWeeks(metricId, only("before", part(50)(SHOPS)), 50, "chat");
    const phone = 50 + share;
    await world.addWeeks(
      metricId,
      only("after", part(phone)(SHOPS)),
      phone,
      "phone",
    );
    const chat = ANSWERS - phone;
    await world.addWeeks(
      metricId,
      only("after", part(chat)(SHOPS)),
      chat,
      "chat",
    );
    return world.start({ metricId });
  }

  test("for more than ten points of them take the grade down", async () => {
    expect(await graded(await shifted(11))).toEqual([
      "moved",
      2,
      [COMPARED, "mix-shifted"],
    ]);
  });

  test("for ten points do not", async () => {
    expect(await graded(await shifted(10))).toEqual(["moved", 3, [COMPARED]]);
  });

  test("before a series break are nobody's baseline", async () => {
    const metricId = await world.addMetric({
      name: "Another survey before",
      direction: "up",
      practicalThreshold: 0.03,
    });
    await world.addWeeks(metricId, SHOPS, ANSWERS, "chat");
    await breakSeries(metricId, -28);
    const older = { periodStart: { lt: toUtcDate(addDays(START, -28)) } };
    await world.changeReadings(metricId, older, { channel: "post" });
    const { output } = await world.judge(await world.start({ metricId }));
    expect(output.gradeReasons).not.toContain("mix-shifted");
  });
});

describe("a series break", () => {
  test("before the start cuts the history, and what is left is too short for its comparison", async () => {
    const metricId = await world.metric();
    const id = await world.start({ metricId });
    await breakSeries(metricId, -21);
    const { output } = await world.judge(id);
    expect(output.series.map(({ period }) => period)[0]).toBe(
      addDays(START, -21),
    );
    expect([output.grade, output.gradeReasons[0]]).toEqual([
      1,
      "comparison-sites-unchecked",
    ]);
  });

  test("inside the window ends what is read", async () => {
    const metricId = await world.metric();
    const id = await world.start({ metricId });
    await breakSeries(metricId, 35);
    const { output } = await world.judge(id);
    expect(output.series.at(-1)?.period).toBe(addDays(START, 28));
  });
});

describe("a result once read", () => {
  test("stays beside the new one when answers come in later", async () => {
    const metricId = await world.metric();
    const id = await world.start({ metricId });
    const first = await world.judge(id);
    const where = { siteId: world.siteIds[0]!, periodStart: toUtcDate(START) };
    await world.changeReadings(metricId, where, { numerator: 40 });
    const second = await world.judge(id);
    expect(second.output.estimate).toBeLessThan(first.output.estimate);
    const [newest, older, ...none] = await world.analyses(id);
    expect([newest, older, none]).toEqual([second, first, []]);
  });

  test("stays when the metric is given another threshold; the new one says so and is one step down", async () => {
    const metricId = await world.metric();
    const id = await world.start({ metricId });
    const first = await world.judge(id);
    expect(first.output.verdict).toBe("moved");
    await rethreshold(metricId, 0.03, 0.4);
    const second = await world.judge(id);
    expect(second.output.verdict).toBe("no-meaningful-change");
    expect(second.output.gradeReasons).toContain("amended-after-start");
    const [, older] = await world.analyses(id);
    expect(older).toEqual(first);
  });

  async function rethreshold(metricId: string, from: number, to: number) {
    const { viewer } = world;
    await world.us(async (client) => {
      const before = await getMetric({ client, id: metricId });
      await client.metric.update({
        where: { orgId_id: { orgId: world.orgId, id: metricId } },
        data: { practicalThreshold: to },
      });
      await rescaleEffects({ client, metricId, from, to });
      await recordMetricChange({ client, id: metricId, before, viewer });
    });
  }
});
