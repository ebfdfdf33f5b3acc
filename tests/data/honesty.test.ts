import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "~/core/time/calendar-day";
import { recordChange } from "~/data/change.server";
import { createContextEvent } from "~/data/context/context-event.server";
import { gradeSentences } from "~/core/evidence/sentence/reason-sentences";
import { saveAmendment } from "~/http/experiment/amend/amendment.server";
import { createHonestyWorld, SHOPS, type HonestyWorld } from "./honesty-world";
import { CLOSED, START } from "./judgement-world";

let world: HonestyWorld;

beforeAll(async () => {
  world = await createHonestyWorld();
});

/** Grade and reasons of a test that is judged when its window has closed. */
async function graded(id: string) {
  const { output } = await world.judge(id);
  return [output.verdict, output.grade, output.gradeReasons];
}

const COMPARED = "comparison-sites";
const fresh = async () => world.start({ metricId: await world.metric() });

test("a comparison that nothing disturbed keeps its whole grade: the yardstick of what follows", async () => {
  expect(await graded(await fresh())).toEqual(["moved", 3, [COMPARED]]);
});

describe("a start dated back", () => {
  const replan = (id: string, before: object, after: object) =>
    world.us((client) =>
      recordChange({
        client,
        entity: "Experiment",
        entityId: id,
        action: "updated",
        before: { ...before },
        after: { ...after },
        byId: world.personId,
      }),
    );

  test("does not hide that the hope was changed when figures could be known", async () => {
    const id = await fresh();
    await replan(id, { minimumEffect: "2 pts" }, { minimumEffect: "40 pts" });
    expect(await graded(id)).toEqual([
      "moved",
      2,
      [COMPARED, "amended-after-start"],
    ]);
  });

  test("takes nothing from a hope that was said once, nor from what else a plan holds", async () => {
    const id = await fresh();
    const said = { metric: "Satisfied", minimumEffect: "2 pts" };
    await replan(id, { metric: "", minimumEffect: null }, said);
    await replan(id, { belief: "They wait" }, { belief: "They wait long" });
    expect(await graded(id)).toEqual(["moved", 3, [COMPARED]]);
  });
});

describe("another test on the same metric", () => {
  const weakened = ["moved", 2, [COMPARED, "overlapping-tests"]];

  test("and site in the window takes both down one step, and says they cannot be told apart", async () => {
    const metricId = await world.metric();
    const id = await world.start({ metricId });
    const other = await world.start({
      metricId,
      startedOn: addDays(START, 21),
    });
    expect(await graded(id)).toEqual(weakened);
    const { input, output } = await world.judge(id);
    const said = (locale: "en" | "fr") =>
      gradeSentences(input, output, locale).map(({ text }) => text);
    expect(said("en")).toContain(
      "Another test ran on the same metric and site: their effects cannot be told apart.",
    );
    expect(said("fr")).toContain(
      "Un autre essai portait sur le même indicateur et le même site\u202f: leurs effets ne peuvent être séparés.",
    );
    const [, , reasons] = await graded(other);
    expect(reasons).toContain("overlapping-tests");
  });

  test("that ran at one of its comparison sites took from them what makes them untouched", async () => {
    const metricId = await world.metric();
    const id = await world.start({ metricId });
    await world.start({ metricId, treated: [2], comparison: [] });
    expect(await graded(id)).toEqual(weakened);
  });

  test("that was spoiled or stopped weakens it as long as it ran, no longer", async () => {
    const metricId = await world.metric();
    const id = await world.start({ metricId });
    const before = { metricId, startedOn: addDays(START, -42) } as const;
    const stopped = await world.start(before);
    await world.end(stopped, "stopped-early", addDays(START, -14));
    expect(await graded(id)).toEqual(["moved", 3, [COMPARED]]);
    const spoiled = await world.start(before);
    await world.end(spoiled, "invalid", addDays(START, 5));
    expect(await graded(id)).toEqual(weakened);
  });

  test("whose action outlasts its reading still meets the window", async () => {
    const metricId = await world.metric();
    const id = await world.start({ metricId });
    await world.start({
      metricId,
      startedOn: addDays(START, -42),
      measuringDays: 14,
      actingDays: 56,
    });
    expect(await graded(id)).toEqual(weakened);
  });

  test("is none if it ran elsewhere, at another time, on another metric or never", async () => {
    const metricId = await world.metric();
    const id = await world.start({ metricId, comparison: [1, 2, 3] });
    await world.start({ metricId, treated: [4], comparison: [] });
    await world.start({
      metricId,
      startedOn: addDays(START, -50),
      measuringDays: 42,
    });
    await world.start({ metricId, startedOn: CLOSED });
    await world.start({ metricId: await world.metric() });
    const [, , reasons] = await graded(id);
    expect(reasons).not.toContain("overlapping-tests");
  });
});

describe("what was said before the start", () => {
  async function amend(id: string, form: Record<string, string>) {
    const formData = new FormData();
    const same = { version: "1", minimumEffect: "10", actingDays: "14" };
    const windows = { measuringDays: "56", lagDays: "0", because: "We learnt" };
    for (const [name, value] of Object.entries({
      ...same,
      ...windows,
      ...form,
    }))
      formData.append(name, value);
    const { viewer } = world;
    const saved = await world.us((client) =>
      saveAmendment({ client, id, formData, viewer }),
    );
    expect(saved.outcome).toBe("saved");
  }
  const amended = [COMPARED, "amended-after-start"];

  test("and was changed later takes the grade down, once however often", async () => {
    const metricId = await world.metric([]);
    const id = await world.start({ metricId });
    await amend(id, { minimumEffect: "12" });
    await amend(id, { version: "2", minimumEffect: "15" });
    await world.addWeeks(metricId, SHOPS, 100);
    expect(await graded(id)).toEqual(["moved", 2, amended]);
  });

  test("of the window counts alike: it was read for another time than was said", async () => {
    const metricId = await world.metric([]);
    const id = await world.start({ metricId });
    await amend(id, { measuringDays: "49" });
    await world.addWeeks(metricId, SHOPS, 100);
    expect(await graded(id)).toEqual(["moved", 2, amended]);
  });

  test("of a guardrail may change: it is not what the test is judged by, and the history tells of it", async () => {
    const metricId = await world.metric([]);
    const guard = await world.metric();
    const id = await world.start({ metricId });
    await amend(id, {
      guardSeen: "",
      guardMetric1: guard,
      guardThreshold1: "5",
    });
    await world.addWeeks(metricId, SHOPS, 100);
    expect(await graded(id)).toEqual(["moved", 3, [COMPARED]]);
    const { guardrails } = await world.judge(id);
    expect(guardrails.map(({ metric }) => metric.id)).toEqual([guard]);
    const [change] = await world.us((client) =>
      client.change.findMany({
        where: { orgId: world.orgId, entityId: id, action: "updated" },
        orderBy: { at: "desc" },
      }),
    );
    expect(change?.after).toMatchObject({ amendedBecause: "We learnt" });
  });
});

describe("an event around it", () => {
  async function happening(where: {
    startsOn: number;
    days?: number;
    site?: number;
    metricId?: string;
  }) {
    const metricId = await world.metric();
    const id = await world.start({ metricId, comparison: [1, 2, 3] });
    const { site, days = 1 } = where;
    const startsOn = addDays(START, where.startsOn);
    await world.us((client) =>
      createContextEvent({
        client,
        id: randomUUID(),
        createdById: world.personId,
        fields: {
          kind: "strike",
          title: "Transport strike",
          startsOn,
          endsOn: addDays(startsOn, days - 1),
          siteId: site === undefined ? null : world.siteIds[site]!,
          metricId: where.metricId ?? metricId,
        },
      }),
    );
    const { output } = await world.judge(id);
    return output.gradeReasons.includes("context-overlap");
  }

  test("in its window, at the tested or a comparison site or everywhere, takes the grade down", async () => {
    expect(await happening({ startsOn: 3 })).toBe(true);
    expect(await happening({ startsOn: 55, site: 0 })).toBe(true);
    expect(await happening({ startsOn: -6, days: 7, site: 2 })).toBe(true);
  });

  test("before its first day or after its last one does not", async () => {
    expect(await happening({ startsOn: -7, days: 7 })).toBe(false);
    expect(await happening({ startsOn: 56 })).toBe(false);
  });

  test("at a site that is neither tested nor compared, or of another metric, does not", async () => {
    expect(await happening({ startsOn: 3, site: 4 })).toBe(false);
    const metricId = await world.metric();
    expect(await happening({ startsOn: 3, metricId })).toBe(false);
  });
});
