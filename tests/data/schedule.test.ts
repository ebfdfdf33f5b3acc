import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { drawSchedule } from "../../app/core/experiment/schedule/draw-schedule";
import { isAsDrawn } from "../../app/core/experiment/schedule/drawn-schedule";
import {
  getSchedule,
  listScheduleVersions,
  saveSchedule,
} from "../../app/data/experiment/schedule/schedule.server";
import {
  createJudgementWorld,
  START,
  type JudgementWorld,
} from "./judgement-world";

let world: JudgementWorld;
let experimentId: string;
beforeAll(async () => {
  world = await createJudgementWorld(2);
  const metricId = await world.addMetric({
    name: `Kept ${randomUUID()}`,
    direction: "up",
    practicalThreshold: 0.05,
  });
  experimentId = await world.addTest({ metricId, design: "switchback" });
});

it("keeps a draw with its turns, and the one before it", async () => {
  const settings = {
    design: "switchback",
    granularity: "day",
    startsOn: START,
    turns: 12,
    blockTurns: 2,
    sites: world.siteIds.slice(0, 2),
    closedWeekdays: [7],
  } as const;
  const draw = drawSchedule({ ...settings, seed: 5, today: "2026-02-27" });
  if (draw.outcome !== "drawn") throw new Error(draw.reason);
  const keep = (because: string) =>
    world.us((client) =>
      saveSchedule({
        client,
        experimentId,
        settings,
        draw,
        seed: 5,
        because,
        drawnById: world.personId,
        drawnAt: new Date("2026-02-27T10:00:00Z"),
      }),
    );
  await keep("");
  await keep("The shop closes for works");
  const [newest, versions] = await world.us(async (client) => [
    await getSchedule({ client, experimentId }),
    await listScheduleVersions({ client, experimentId }),
  ]);
  expect(newest).toMatchObject({
    version: 2,
    seed: 5,
    startsOn: "2026-03-02",
    endsOn: "2026-03-14",
    because: "The shop closes for works",
    drawnBy: "Nadia",
    places: [{ name: "Shop 1" }, { name: "Shop 2" }],
  });
  expect(newest!.slots).toEqual(draw.slots);
  expect(isAsDrawn(newest!)).toBe(true);
  expect(versions.map(({ version }) => version)).toEqual([2, 1]);
});
