import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { addDays, toUtcDate } from "~/core/time/calendar-day";
import { getExperiment } from "~/data/experiment/experiment.server";
import { experimentPage } from "~/http/experiment/experiment-page.server";
import { planPage } from "~/http/experiment/plan/plan-page.server";
import { schedulePage } from "~/http/experiment/schedule/schedule-page.server";
import type { Viewer } from "~/http/viewer.server";
import { createJudgementWorld } from "./judgement-world";
import { recountAll } from "./recount-all";

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2026-02-25T09:00:00Z"));
});
afterAll(() => {
  vi.useRealTimers();
});

it("a shop never read on Sundays is proposed as closed then, for as long as its plan measures; plan and page both miss the draw", async () => {
  const world = await createJudgementWorld(1);
  const { orgId, personId } = world;
  const [id, metricId] = [randomUUID(), randomUUID()];
  const viewer: Viewer = {
    account: { id: personId, name: "N", email: "n@a.example", locale: "en" },
    orgId,
    org: { name: "A", slug: "a", locale: "en", timeZone: "Europe/Paris" },
    role: "manager",
    memberships: [],
  };
  const days = Array.from({ length: 70 }, (_, at) => addDays("2025-12-15", at));
  await world.us(async (client) => {
    await client.metric.create({
      data: {
        orgId,
        id: metricId,
        level: "moment",
        name: "Kept promises",
        kind: "proportion",
        direction: "up",
        practicalThreshold: 0.05,
        granularity: "day",
      },
    });
    await client.reading.createMany({
      data: days
        .filter((_, at) => at % 7 !== 6)
        .map((day, at) => ({
          orgId,
          metricId,
          granularity: "day",
          periodStart: toUtcDate(day),
          cellKey: "all",
          numerator: 4 + (at % 3),
          denominator: 10,
        })),
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
        lossDays: 14,
        ethicsCheckedAt: new Date(),
      },
    });
    await client.expectation.create({
      data: {
        orgId,
        experimentId: id,
        version: 1,
        metricId,
        direction: "up",
        minimumEffect: 0.2,
        actingDays: 28,
        measuringDays: 28,
        lagDays: 0,
      },
    });
  });
  await recountAll(orgId, metricId);
  await world.us(async (client) => {
    const experiment = (await getExperiment({ client, id }))!;
    const seen = { client, viewer, experiment };
    const drawing = await schedulePage({ ...seen, asked: null });
    expect(drawing.choice?.proposed).toMatchObject({
      weeks: 4,
      closedWeekdays: [7],
    });
    const plan = await planPage({ ...seen, harmless: null });
    expect(plan.missing).toEqual(["loss-days", "schedule"]);
    const page = await experimentPage({
      ...seen,
      id,
      locale: "en",
      asked: null,
    });
    expect(page?.start).toMatchObject({ design: "switchback", grade: 4 });
    expect(page?.missing).toEqual(
      expect.arrayContaining(["loss-days", "schedule"]),
    );
  });
});
