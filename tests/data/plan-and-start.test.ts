import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import {
  getExperiment,
  type Experiment,
} from "../../app/data/experiment/experiment.server";
import { listApprovalsWaiting } from "../../app/data/experiment/approval.server";
import { withOrg, type OrgClient } from "../../app/data/org.server";
import { answerQuestion } from "../../app/http/experiment/approval.server";
import { standingOf } from "../../app/http/experiment/start-standing.server";
import type { Viewer } from "../../app/http/viewer.server";
import * as test from "../../app/routes/o.$org.experiments.$experimentId._index";
import * as amend from "../../app/routes/o.$org.experiments.$experimentId.amend";
import * as plan from "../../app/routes/o.$org.experiments.$experimentId.plan";
import * as note from "../../app/routes/o.$org.experiments.new";
import { fillOrganisation, type FilledOrganisation } from "./two-organisations";

let ours: FilledOrganisation;
const teamId = randomUUID();
const approverId = randomUUID();
beforeAll(async () => {
  ours = await fillOrganisation("Plan", "203.0.113.21");
  const { orgId } = ours;
  await inside(async (client) => {
    await client.person.create({
      data: { orgId, id: approverId, name: "Ada" },
    });
    await client.team.create({
      data: { orgId, id: teamId, name: "Lyon", envelopeHours: 40, approverId },
    });
  });
});

const inside = <T>(work: (client: OrgClient) => Promise<T>) =>
  withOrg(ours.orgId, work);
const stored = async (id: string): Promise<Experiment> =>
  (await inside((client) => getExperiment({ client, id })))!;

async function send(
  handler: unknown,
  form: Record<string, string>,
  id?: string,
): Promise<number> {
  const params = { org: ours.slug, ...(id ? { experimentId: id } : {}) };
  const { status } = await ours.browser.call(handler, {
    path: "/o/x",
    params,
    form,
  });
  return status;
}

const PLAN = {
  title: "Call back",
  customerBenefit: "An answer",
  lossHours: "60",
  reversible: "on",
  actingDays: "14",
  measuringDays: "28",
  lagDays: "0",
  noTrap: "on",
  noDiscrimination: "on",
  noHealthHarm: "on",
  noPrivacyHarm: "on",
};

async function planned(more: Record<string, string> = {}): Promise<string> {
  const id = randomUUID();
  await send(note.action, { id, title: "Call back", customerBenefit: "b" });
  const form = {
    ...PLAN,
    teamId,
    metricId: ours.ids.metricId!,
    minimumEffect: "5",
    ...more,
  };
  expect(await send(plan.action, form, id)).toBe(302);
  return id;
}

it("notes what a kept draft says under an id of its own, if that id is another idea's", async () => {
  const id = randomUUID();
  const form = { id, title: "One", customerBenefit: "b" };
  await send(note.action, form);
  await send(note.action, form);
  await send(note.action, { ...form, title: "Another" });
  const found = await inside((client) =>
    client.experiment.findMany({
      where: { orgId: ours.orgId, title: { in: ["One", "Another"] } },
    }),
  );
  expect(found.map(({ title }) => title).toSorted()).toEqual([
    "Another",
    "One",
  ]);
});

it("keeps a part that is sound though another is not, when that part is asked for", async () => {
  const id = await planned();
  const form = { ...PLAN, teamId, lossHours: "12", measuringDays: "-1" };
  expect(await send(plan.action, form, id)).toBe(400);
  expect((await stored(id)).lossHours).toBe(60);
  expect(await send(plan.action, { ...form, save: "loss" }, id)).toBe(302);
  expect(await stored(id)).toMatchObject({
    lossHours: 12,
    expectation: { measuringDays: 28 },
  });
});

it("does not overwrite a plan that changed since it was opened", async () => {
  const id = await planned();
  const seen = new Date(0).toISOString();
  expect(await send(plan.action, { ...PLAN, seen }, id)).toBe(409);
});

it("refuses broken figures", async () => {
  const id = await planned();
  for (const lossHours of ["-1", "NaN", "1e400", "1000000000000000"])
    expect(await send(plan.action, { ...PLAN, lossHours }, id)).toBe(400);
});

it("starts within the envelope, and knows from when on its verdict may be asked for", async () => {
  const id = await planned({ lossHours: "40" });
  const start = { intent: "start", startedOn: "2026-03-02" };
  expect(await send(test.action, start, id)).toBe(302);
  const started = await stored(id);
  expect(started).toMatchObject({
    state: "running",
    reviewFrom: "2026-03-30",
    approval: null,
  });
  expect(started.expectation?.lockedAt).not.toBeNull();
});

it("is not said to have started years before anything was read", async () => {
  const id = await planned({ lossHours: "40" });
  await inside((client) =>
    client.reading.deleteMany({
      where: { orgId: ours.orgId, metricId: ours.ids.metricId! },
    }),
  );
  const start = { intent: "start", startedOn: "1999-03-02" };
  expect(await send(test.action, start, id)).toBe(422);
  expect((await stored(id)).state).toBe("prepared");
});

it("beyond it waits for the one named approver, an admin's test too", async () => {
  const id = await planned();
  const start = { intent: "start", startedOn: "2026-03-02" };
  expect(await send(test.action, start, id)).toBe(422);
  expect(await send(test.action, { intent: "ask" }, id)).toBe(302);
  const waiting = await inside((client) =>
    listApprovalsWaiting({ client, personId: approverId }),
  );
  expect(waiting.map((row) => row.id)).toContain(id);
  await answer(id, "approved");
  expect(await send(test.action, start, id)).toBe(302);
  const { approval, state } = await stored(id);
  expect([state, approval?.answer, approval?.approver?.name]).toEqual([
    "running",
    "approved",
    "Ada",
  ]);
});

it("an approval does not cover a plan that risks more afterwards", async () => {
  const id = await planned();
  await answer(id, "approved");
  const more = {
    ...PLAN,
    teamId,
    lossHours: "61",
    metricId: ours.ids.metricId!,
    minimumEffect: "5",
  };
  await send(plan.action, { ...more, lossHours: "50" }, id);
  expect((await stored(id)).approval?.answer).toBe("approved");
  await send(plan.action, more, id);
  expect((await stored(id)).approval).toBeNull();
  const start = { intent: "start", startedOn: "2026-03-02" };
  expect(await send(test.action, start, id)).toBe(422);
});

it("an answer comes from the approver alone, and to the plan they saw", async () => {
  const id = await planned();
  const form = { intent: "answer", answer: "approved", seal: "x" };
  expect(await send(test.action, form, id)).toBe(422);
  expect((await answer(id, "approved", "another plan")).outcome).toBe(
    "refused",
  );
});

it("an amendment moves the day of the verdict; none comes after the verdict was read", async () => {
  const id = await planned({ lossHours: "1" });
  await send(test.action, { intent: "start", startedOn: "2026-03-02" }, id);
  const form = {
    version: "1",
    minimumEffect: "5",
    actingDays: "14",
    measuringDays: "42",
    lagDays: "0",
    because: "too few answers",
  };
  expect(await send(amend.action, form, id)).toBe(302);
  expect((await stored(id)).reviewFrom).toBe("2026-04-13");
  await inside((client) =>
    client.experiment.update({
      where: { orgId_id: { orgId: ours.orgId, id } },
      data: { verdict: "moved" },
    }),
  );
  expect(
    await send(amend.action, { ...form, version: "2", lagDays: "7" }, id),
  ).toBe(409);
});

/** What Ada answers. */
async function answer(id: string, said: string, seal?: string) {
  const viewer = {
    account: { id: approverId, name: "Ada", email: "", locale: "en" },
    orgId: ours.orgId,
    org: { name: "", slug: ours.slug, locale: "en", timeZone: "Europe/Paris" },
    role: "frontline",
  } as unknown as Viewer;
  return inside(async (client) => {
    const experiment = (await getExperiment({ client, id }))!;
    const standing = await standingOf({ client, experiment, viewer });
    const formData = new FormData();
    formData.set("answer", said);
    formData.set("seal", seal ?? standing.seal);
    return answerQuestion({ client, experiment, viewer, formData });
  });
}
