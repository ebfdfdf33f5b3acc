import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { addDays, toUtcDate } from "~/core/time/calendar-day";
import { createPhoto } from "~/data/experiment/log/photo.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { changeExperiment } from "~/http/experiment/experiment-change.server";
import {
  changeLog,
  isLogIntent,
} from "~/http/experiment/log/log-change.server";
import { photoResponse } from "~/http/experiment/log/photo-response.server";
import { todayOf } from "~/http/today.server";
import type { Viewer } from "~/http/viewer.server";
import { createImportWorld, type ImportWorld } from "./import-world";

let ours: ImportWorld;
let today: string;
const ownerId = randomUUID();
const us = <T>(work: (client: OrgClient) => Promise<T>) =>
  withOrg(ours.orgId, work);

function viewerOf(id: string, role: "frontline" | "manager"): Viewer {
  return {
    account: { id, name: "Test", email: "", locale: "en" },
    orgId: ours.orgId,
    org: { name: "", slug: "x", locale: "en", timeZone: "Europe/Paris" },
    role,
  } as unknown as Viewer;
}

function formOf(fields: Record<string, string>): FormData {
  const formData = new FormData();
  for (const [name, value] of Object.entries(fields)) formData.set(name, value);
  return formData;
}

beforeAll(async () => {
  ours = await createImportWorld("csat-top-two");
  today = todayOf(viewerOf(ownerId, "frontline"));
  await us((client) => upsertPerson({ client, id: ownerId, name: "Test" }));
  return () => ours.leave();
});

async function started(state = "running"): Promise<string> {
  const { orgId, metricId } = ours;
  const id = randomUUID();
  const startedOn = toUtcDate(addDays(today, -2));
  await us(async (client) => {
    await client.experiment.create({
      data: { orgId, id, ownerId, title: "T", state, startedOn, lossMoney: 10 },
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
      },
    });
  });
  return id;
}

async function photoOf(experimentId: string): Promise<string> {
  const id = randomUUID();
  const file = { storageKey: "none", contentType: "image/png", bytes: 9 };
  await us((client) =>
    createPhoto({
      client,
      id,
      experimentId,
      madeById: ownerId,
      day: today,
      caption: "",
      surpriseId: null,
      ...file,
    }),
  );
  return id;
}

function log(id: string, viewer: Viewer, fields: Record<string, string>) {
  const formData = formOf(fields);
  return us((client) => changeLog({ client, id, formData, viewer }));
}

describe("what was removed", () => {
  const person = () => viewerOf(ownerId, "frontline");
  const manager = () => viewerOf(randomUUID(), "manager");
  const GONE = { outcome: "refused", refusal: "gone" };

  test("by a manager is not put back by its author, but is by a manager", async () => {
    const id = await started();
    const fields = { entity: "Photo", logId: await photoOf(id) };
    await log(id, manager(), { intent: "remove", ...fields });
    const back = { intent: "restore", ...fields };
    expect(await log(id, person(), back)).toEqual(GONE);
    expect(await log(id, manager(), back)).toMatchObject({ outcome: "done" });
  });

  test("is put back by whoever removed it, for half a day", async () => {
    const id = await started();
    const fields = { entity: "Photo", logId: await photoOf(id) };
    const back = { intent: "restore", ...fields };
    await log(id, person(), { intent: "remove", ...fields });
    expect(await log(id, person(), back)).toMatchObject({ outcome: "done" });
    await log(id, person(), { intent: "remove", ...fields });
    vi.useFakeTimers({
      toFake: ["Date"],
      now: Date.now() + 13 * 3_600_000,
    });
    onTestFinished(() => void vi.useRealTimers());
    expect(await log(id, person(), back)).toEqual(GONE);
  });
});

test("a photo whose file is gone is not found, rather than a fault", async () => {
  const { orgId, storage } = ours;
  const experimentId = await started();
  const photoId = await photoOf(experimentId);
  await expect(
    photoResponse({ orgId, experimentId, photoId, storage }),
  ).rejects.toMatchObject({ init: { status: 404 } });
});

test.each(["__proto__", "constructor", "toString"])(
  "a form that asks for %s notes nothing",
  (intent) => expect(isLogIntent(formOf({ intent }))).toBe(false),
);

test("the caps of a test that is over cannot be raised after the event", async () => {
  const viewer = viewerOf(ownerId, "manager");
  const raise = async (id: string) => {
    const formData = formOf({ intent: "raise", lossMoney: "99" });
    return us((client) => changeExperiment({ client, id, formData, viewer }));
  };
  expect(await raise(await started())).toMatchObject({ outcome: "changed" });
  for (const state of ["stopped-early", "decided", "prepared"])
    expect(await raise(await started(state))).toEqual({
      outcome: "refused",
      refusal: "not-a-move",
    });
});
