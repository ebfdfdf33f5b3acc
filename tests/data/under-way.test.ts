import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, toUtcDate } from "~/core/time/calendar-day";
import type { ExperimentState } from "~/core/experiment/state";
import { readBoard } from "~/data/experiment/board/board.server";
import { getExperiment } from "~/data/experiment/experiment.server";
import { logLoss, removeLoss } from "~/data/experiment/log/loss-log.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { readToday } from "~/data/today/today.server";
import { saveAmendment } from "~/http/experiment/amend/amendment.server";
import { changeExperiment } from "~/http/experiment/experiment-change.server";
import { todayOf } from "~/http/today.server";
import type { Viewer } from "~/http/viewer.server";
import { createImportWorld, type ImportWorld } from "./import-world";

let ours: ImportWorld;
let ownerId: string;
let viewer: Viewer;
let today: string;
const us = <T>(work: (client: OrgClient) => Promise<T>) =>
  withOrg(ours.orgId, work);

beforeAll(async () => {
  ours = await createImportWorld("csat-top-two");
  const { orgId } = ours;
  const person = await us((client) =>
    client.person.findFirstOrThrow({ where: { orgId } }),
  );
  ownerId = person.id;
  viewer = {
    account: { id: ownerId, name: "Test", email: "", locale: "en" },
    orgId,
    org: { name: "", slug: "x", locale: "en", timeZone: "Europe/Paris" },
    role: "manager",
  } as unknown as Viewer;
  today = todayOf(viewer);
  return () => ours.leave();
});

/** Started so many days ago, to be acted on and measured for a fortnight. */
async function started(
  title: string,
  state: ExperimentState,
  daysAgo: number,
): Promise<string> {
  const id = randomUUID();
  const { orgId, metricId } = ours;
  const startedOn = addDays(today, -daysAgo);
  await us(async (client) => {
    await client.experiment.create({
      data: {
        orgId,
        id,
        ownerId,
        title,
        state,
        startedOn: toUtcDate(startedOn),
        reviewFrom: toUtcDate(addDays(startedOn, 14)),
        customerBenefit: "an answer",
        lossHours: 40,
        ethicsCheckedAt: new Date(),
      },
    });
    await client.expectation.create({
      data: {
        orgId,
        experimentId: id,
        metricId,
        direction: "up",
        minimumEffect: 0.05,
        actingDays: 14,
        measuringDays: 14,
        lagDays: 0,
        version: 1,
        lockedAt: new Date(),
      },
    });
  });
  return id;
}

const stored = async (id: string) =>
  (await us((client) => getExperiment({ client, id })))!;

function change(id: string, form: Record<string, string>) {
  const formData = new FormData();
  for (const [name, value] of Object.entries(form)) formData.set(name, value);
  return us((client) => changeExperiment({ client, id, formData, viewer }));
}

describe("a test under way", () => {
  test("keeps the sums of what it cost, also when a cost is removed or sent twice", async () => {
    const id = await started("Sums", "running", 3);
    const lossId = randomUUID();
    const cost = (more: { id: string; money: number; hours: number }) =>
      us((client) =>
        logLoss({
          client,
          experimentId: id,
          madeById: ownerId,
          day: today,
          customers: 0,
          note: "",
          ...more,
        }),
      );
    await cost({ id: lossId, money: 12.5, hours: 1 });
    await cost({ id: lossId, money: 12.5, hours: 1 });
    await cost({ id: randomUUID(), money: 7.5, hours: 0.5 });
    const spent = () =>
      us((client) =>
        client.experiment.findFirst({
          where: { orgId: ours.orgId, id },
          select: { spentMoney: true, spentHours: true },
        }),
      );
    expect(await spent()).toEqual({ spentMoney: 20, spentHours: 1.5 });
    await us((client) => removeLoss({ client, experimentId: id, id: lossId }));
    expect(await spent()).toEqual({ spentMoney: 7.5, spentHours: 0.5 });
  });

  test("is judged later by as many days as it was paused", async () => {
    const id = await started("Paused", "running", 6);
    const planned = (await stored(id)).reviewFrom!;
    expect(await change(id, { to: "paused" })).toMatchObject({
      outcome: "changed",
    });
    await us((client) =>
      client.experimentMove.updateMany({
        where: { orgId: ours.orgId, experimentId: id },
        data: { movedAt: toUtcDate(addDays(today, -4)) },
      }),
    );
    await change(id, { to: "running" });
    expect((await stored(id)).reviewFrom).toBe(addDays(planned, 4));
    await change(id, { to: "paused" });
    await change(id, { to: "running" });
    expect((await stored(id)).reviewFrom).toBe(addDays(planned, 4));
  });

  test("keeps its pauses when its windows are amended", async () => {
    const id = await started("Amended", "running", 6);
    await change(id, { to: "paused" });
    await us((client) =>
      client.experimentMove.updateMany({
        where: { orgId: ours.orgId, experimentId: id },
        data: { movedAt: toUtcDate(addDays(today, -4)) },
      }),
    );
    await change(id, { to: "running" });
    const formData = new FormData();
    const form = {
      version: "1",
      minimumEffect: "5",
      because: "too few answers",
      actingDays: "14",
      measuringDays: "21",
      lagDays: "0",
    };
    for (const [name, value] of Object.entries(form)) formData.set(name, value);
    await us((client) => saveAmendment({ client, id, formData, viewer }));
    // Six days gone of twenty-one planned, and four that stood still.
    expect((await stored(id)).reviewFrom).toBe(addDays(today, 21 - 6 + 4));
  });

  test("goes on as if it had not been stopped, when that is taken back the same day", async () => {
    const id = await started("Stopped", "running", 6);
    await change(id, { to: "stopped-early", note: "too dear" });
    expect(await stored(id)).toMatchObject({
      state: "stopped-early",
      endedOn: today,
    });
    await change(id, { intent: "undo-stop" });
    expect(await stored(id)).toMatchObject({ state: "running", endedOn: null });
    expect(await change(id, { intent: "undo-stop" })).toEqual({
      outcome: "refused",
      refusal: "not-a-move",
    });
  });

  test("stays stopped from the next day on", async () => {
    const id = await started("Late", "running", 6);
    await change(id, { to: "invalid", note: "a strike" });
    await us((client) =>
      client.experimentMove.updateMany({
        where: { orgId: ours.orgId, experimentId: id },
        data: { movedAt: toUtcDate(addDays(today, -1)) },
      }),
    );
    expect(await change(id, { intent: "undo-stop" })).toMatchObject({
      outcome: "refused",
    });
    expect((await stored(id)).state).toBe("invalid");
  });
});

describe("what is somebody's", () => {
  const OTHERS = randomUUID();
  beforeAll(async () => {
    await us(async (client) => {
      const { orgId } = client;
      await client.experiment.deleteMany({ where: { orgId } });
      await client.person.create({ data: { orgId, id: OTHERS, name: "Noé" } });
    });
    await started("Runs", "running", 3);
    await started("Closed", "running", 14);
    await started("Stopped", "stopped-early", 5);
    await started("Decided", "decided", 30);
    await started("Stands still", "paused", 5);
    const theirs = await started("Theirs", "running", 3);
    await us((client) =>
      client.experiment.update({
        where: { orgId_id: { orgId: ours.orgId, id: theirs } },
        data: { ownerId: OTHERS },
      }),
    );
  });

  test("today is their tests under way and those whose window closed, nobody else's", async () => {
    const read = await us((client) =>
      readToday({
        client,
        personId: ownerId,
        today,
        withTeams: true,
        withFinished: true,
      }),
    );
    expect(read.underWay.map(({ title }) => title)).toEqual(["Runs"]);
    expect(read.toDecide.map(({ title }) => title)).toEqual([
      "Stopped",
      "Closed",
    ]);
    expect(read.underWay[0]).toMatchObject({
      expectation: { actingDays: 14, measuringDays: 14, lagDays: 0 },
      spent: { money: 0, hours: 0, customers: 0 },
      answers: [],
    });
    expect(read.steps).toMatchObject({ hasExperiment: true });
  });

  test("the board has each test in one group, and filters by whose it is", async () => {
    const board = async (mine: string | null) => {
      const spans = (
        ["to-review", "under-way", "prepared", "ideas", "ended"] as const
      ).map((group) => ({ group, limit: 10, offset: 0 }));
      const filter = { ownerId: mine, teamId: null };
      const groups = await us((client) =>
        readBoard({ client, today, filter, spans }),
      );
      return Object.fromEntries(
        groups.map(({ group, tests }) => [
          group,
          tests.map(({ title }) => title).toSorted(),
        ]),
      );
    };
    expect(await board(null)).toEqual({
      "to-review": ["Closed", "Stopped"],
      "under-way": ["Runs", "Stands still", "Theirs"],
      prepared: [],
      ideas: [],
      ended: ["Decided"],
    });
    expect((await board(OTHERS))["under-way"]).toEqual(["Theirs"]);
  });
});
