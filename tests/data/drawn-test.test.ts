import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { isAsDrawn } from "~/core/experiment/schedule/drawn-schedule";
import type { ScheduleSlot } from "~/core/experiment/schedule/schedule-settings";
import { toUtcDate } from "~/core/time/calendar-day";
import {
  getExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import {
  getSchedule,
  listScheduleVersions,
} from "~/data/experiment/schedule/schedule.server";
import { analyseExperiment } from "~/http/experiment/analyse-experiment.server";
import { changeExperiment } from "~/http/experiment/experiment-change.server";
import { drawTurns } from "~/http/experiment/schedule/draw.server";
import type { Viewer } from "~/http/viewer.server";
import { createJudgementWorld, type JudgementWorld } from "./judgement-world";
import { recountAll } from "./recount-all";

let world: JudgementWorld;
let viewer: Viewer;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  at("2026-02-25");
  world = await createJudgementWorld(2);
  viewer = {
    account: {
      id: world.personId,
      name: "Nadia",
      email: "n@a.example",
      locale: "en",
    },
    orgId: world.orgId,
    org: { name: "A", slug: "a", locale: "en", timeZone: "Europe/Paris" },
    role: "manager",
    memberships: [],
  };
});
afterAll(() => {
  vi.useRealTimers();
});

function at(day: string) {
  vi.setSystemTime(new Date(`${day}T09:00:00Z`));
}

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const FOUR_WEEKS = {
  granularity: "day",
  startsOn: "2026-03-02",
  weeks: "4",
  balance: "pairs",
  drawnFor: "together",
  closed7: "on",
  seen: "0",
};

async function planned(granularity = "day"): Promise<string> {
  const id = randomUUID();
  const { orgId, personId } = world;
  await world.us(async (client) => {
    const metric = { orgId, id: randomUUID(), level: "moment" };
    await client.metric.create({
      data: {
        ...metric,
        name: `Kept promises ${id}`,
        kind: "proportion",
        direction: "up",
        practicalThreshold: 0.05,
        granularity,
      },
    });
    await client.experiment.create({
      data: {
        orgId,
        id,
        title: "The host at the door",
        customerBenefit: "Nobody waits unseen",
        ownerId: personId,
        state: "prepared",
        design: "switchback",
        lossHours: 20,
        ethicsCheckedAt: new Date(),
      },
    });
    await client.expectation.create({
      data: {
        orgId,
        experimentId: id,
        version: 1,
        metricId: metric.id,
        direction: "up",
        minimumEffect: 0.2,
        actingDays: 14,
        measuringDays: 42,
        lagDays: 7,
      },
    });
  });
  return id;
}

const draw = (id: string, more: Record<string, string> = {}) =>
  world.us((client) =>
    drawTurns({
      client,
      id,
      viewer,
      formData: form({ ...FOUR_WEEKS, ...more }),
    }),
  );
const change = (id: string, fields: Record<string, string>) =>
  world.us((client) =>
    changeExperiment({ client, id, viewer, formData: form(fields) }),
  );
const stored = async (id: string): Promise<Experiment> =>
  (await world.us((client) => getExperiment({ client, id })))!;
const schedule = async (id: string) =>
  (await world.us((client) => getSchedule({ client, experimentId: id })))!;

/** 9 of 10 on a day with, 4 or 5 of 10 on one without. */
async function readTurns(id: string, slots: readonly ScheduleSlot[]) {
  const { metricId } = (await stored(id)).expectation!;
  const { orgId } = world;
  await world.us((client) =>
    client.reading.createMany({
      data: slots.map(({ periodStart, arm }, turn) => ({
        orgId,
        metricId,
        granularity: "day",
        periodStart: toUtcDate(periodStart),
        cellKey: "all",
        numerator: arm === "treatment" ? 9 : 4 + (turn % 2),
        denominator: 10,
      })),
    }),
  );
  await recountAll(orgId, metricId);
}

it("goes from plan to a verdict at grade 4: drawn, started on its day, read turn by turn", async () => {
  at("2026-02-25");
  const id = await planned();
  const start = { intent: "start", startedOn: "2026-03-02" };
  at("2026-03-02");
  expect(await change(id, start)).toMatchObject({ refusal: "missing" });
  at("2026-02-25");
  expect((await draw(id)).outcome).toBe("drawn");
  expect(
    await change(id, { intent: "start", startedOn: "2026-02-25" }),
  ).toEqual({ outcome: "refused", refusal: "drawn-day" });
  at("2026-03-02");
  expect(await change(id, start)).toMatchObject({ outcome: "changed" });
  const started = await stored(id);
  expect(started).toMatchObject({ state: "running", reviewFrom: "2026-03-29" });
  expect(started.expectation).toMatchObject({
    actingDays: 27,
    measuringDays: 27,
    lagDays: 0,
  });
  const { slots } = await schedule(id);
  expect(slots).toHaveLength(24);
  await readTurns(id, slots);
  const analysed = await world.us((client) =>
    analyseExperiment({ client, experimentId: id, today: "2026-03-29" }),
  );
  if (analysed.outcome !== "analysed")
    throw new Error(JSON.stringify(analysed));
  const { output } = analysed;
  expect(output).toMatchObject({
    method: "switchback/permutation-exact",
    verdict: "moved",
    grade: 4,
  });
  expect(output.estimate).toBeCloseTo(0.45, 1);
  // Twelve pairs of weekdays: 2¹² schedules, of which the drawn one and its mirror are the most extreme.
  const check = output.checks.find(({ name }) => name === "schedules");
  expect(check?.detail).toMatchObject({ schedules: 4096 });
  expect(output.pValue).toBeCloseTo(2 / 4096, 6);
});

it("is drawn once for a choice: another choice needs a reason, and going back finds the same draw", async () => {
  at("2026-02-25");
  const id = await planned();
  await draw(id);
  const first = await schedule(id);
  const again = (more: Record<string, string>) => draw(id, more);
  const reason = async (more: Record<string, string>) => {
    const answer = await again(more);
    return answer.outcome === "refused" ? answer.refusal?.reason : "drawn";
  };
  expect(await reason({})).toBe("changed");
  expect(await reason({ seen: "1" })).toBe("same-choice");
  const later = { startsOn: "2026-03-09" };
  expect(await reason({ seen: "1", ...later })).toBe("because");
  expect(await reason({ seen: "1", ...later, because: "Works" })).toBe("drawn");
  expect(await reason({ seen: "2", because: "No works" })).toBe("drawn");
  const versions = await world.us((client) =>
    listScheduleVersions({ client, experimentId: id }),
  );
  expect(versions.map(({ because }) => because)).toEqual([
    "No works",
    "Works",
    "",
  ]);
  expect(versions[0]!.slots).toEqual(first.slots);
  expect(versions.every(isAsDrawn)).toBe(true);
});

it("is never drawn after the start, nor on its own first day, nor for a metric read by month", async () => {
  at("2026-02-25");
  const id = await planned();
  await draw(id);
  at("2026-03-02");
  const late = await planned();
  expect(await draw(late)).toMatchObject({
    refusal: { reason: "starts-too-early", earliest: "2026-03-03" },
  });
  await change(id, { intent: "start", startedOn: "2026-03-02" });
  expect(
    await draw(id, { seen: "1", startsOn: "2026-03-09", because: "x" }),
  ).toMatchObject({ refusal: { reason: "started" } });
  const monthly = await planned("month");
  expect(await draw(monthly, { startsOn: "2026-03-09" })).toMatchObject({
    refusal: { reason: "metric-too-coarse" },
  });
});

it("drops turns of a pause with their pairs, and reads a test stopped early up to the stop", async () => {
  at("2026-02-25");
  const id = await planned();
  await draw(id);
  at("2026-03-02");
  await change(id, { intent: "start", startedOn: "2026-03-02" });
  const { slots } = await schedule(id);
  await readTurns(id, slots);
  at("2026-03-09");
  await change(id, { to: "paused" });
  at("2026-03-11");
  await change(id, { to: "running" });
  at("2026-03-21");
  await change(id, { to: "stopped-early", note: "Enough" });
  const analysed = await world.us((client) =>
    analyseExperiment({ client, experimentId: id, today: "2026-04-20" }),
  );
  if (analysed.outcome !== "analysed")
    throw new Error(JSON.stringify(analysed));
  // Two weeks of six days are whole; Monday and Tuesday of the second stood still; the third has no second half.
  const check = analysed.output.checks.find(({ name }) => name === "schedules");
  expect(check?.detail).toMatchObject({ schedules: 16 });
  expect(analysed.output.grade).toBeLessThan(4);
});
