import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { listChanges } from "../../app/data/change.server";
import { getExperiment } from "../../app/data/experiment/experiment.server";
import { listGuardrails } from "../../app/data/experiment/guardrail.server";
import { noteSurprise } from "../../app/data/experiment/log/surprise.server";
import { withOrg, type OrgClient } from "../../app/data/org.server";
import { notePage } from "../../app/http/experiment/note/note-page.server";
import type { Viewer } from "../../app/http/viewer.server";
import * as test from "../../app/routes/o.$org.experiments.$experimentId._index";
import * as amend from "../../app/routes/o.$org.experiments.$experimentId.amend";
import * as plan from "../../app/routes/o.$org.experiments.$experimentId.plan";
import * as note from "../../app/routes/o.$org.experiments.new";
import { fillOrganisation, type FilledOrganisation } from "./two-organisations";

let ours: FilledOrganisation;
let metricId: string;
const watchedId = randomUUID();
const teamId = randomUUID();
beforeAll(async () => {
  ours = await fillOrganisation("Carried", "203.0.113.22");
  metricId = ours.ids.metricId!;
  const { orgId } = ours;
  await inside(async (client) => {
    await client.team.create({ data: { orgId, id: teamId, name: "Nantes" } });
    const { direction, level, granularity } =
      await client.metric.findFirstOrThrow({ where: { orgId, id: metricId } });
    await client.metric.create({
      data: {
        orgId,
        id: watchedId,
        name: "Calls answered",
        kind: "proportion",
        direction,
        level,
        granularity,
        practicalThreshold: 0.02,
      },
    });
  });
});

const inside = <T>(work: (client: OrgClient) => Promise<T>) =>
  withOrg(ours.orgId, work);

async function send(
  handler: unknown,
  form: Record<string, string>,
  id?: string,
): Promise<{ status: number; location: string }> {
  const params = { org: ours.slug, ...(id ? { experimentId: id } : {}) };
  const { status, to } = await ours.browser.call(handler, {
    path: "/o/x",
    params,
    form,
  });
  return { status, location: to ?? "" };
}

const HARMLESS = {
  noTrap: "on",
  noDiscrimination: "on",
  noHealthHarm: "on",
  noPrivacyHarm: "on",
};

const plannedForm = () => ({
  title: "Call back",
  customerBenefit: "An answer",
  teamId,
  lossHours: "12",
  lossCustomers: "200",
  reversible: "on",
  metricId,
  minimumEffect: "5",
  actingDays: "14",
  measuringDays: "28",
  lagDays: "3",
  guardMetric1: watchedId,
  guardThreshold1: "2",
});

async function planned(): Promise<string> {
  const id = randomUUID();
  await send(note.action, { id, title: "Call back", customerBenefit: "b" });
  const form = { ...plannedForm(), ...HARMLESS };
  expect((await send(plan.action, form, id)).status).toBe(302);
  return id;
}

const guarded = async (id: string) =>
  (await inside((client) => listGuardrails({ client, experimentId: id }))).map(
    ({ metric, threshold }) => [metric.name, threshold],
  );

it("a test that repeats another starts from its plan, without its places and its answers about harm", async () => {
  const originId = await planned();
  const id = randomUUID();
  const form = { id, title: "Again", customerBenefit: "b", originId };
  await send(note.action, { ...form, originKind: "repeat" });
  const again = await inside((client) => getExperiment({ client, id }));
  expect(again).toMatchObject({
    origin: { id: originId },
    originKind: "repeat",
    lossHours: 12,
    lossCustomers: 200,
    reversible: true,
    ethicsCheckedAt: null,
    sites: [],
    expectation: { metricId, measuringDays: 28, lagDays: 3 },
  });
  expect(await guarded(id)).toEqual([["Calls answered", 0.02]]);
});

it("a test from a surprise carries nothing over, and its page tells the surprise", async () => {
  const originId = await planned();
  const surpriseId = randomUUID();
  const { owner } = await inside(async (client) => {
    const { ownerId } = await client.experiment.findFirstOrThrow({
      where: { orgId: ours.orgId, id: originId },
    });
    const told = { id: surpriseId, experimentId: originId };
    const words = { day: "2026-03-02", text: "They came back the same day" };
    await noteSurprise({ client, ...told, ...words, madeById: ownerId });
    return { owner: ownerId };
  });
  const viewer = { orgId: ours.orgId, account: { id: owner } } as Viewer;
  const asked = new URLSearchParams({
    origin: originId,
    kind: "surprise",
    surprise: surpriseId,
  });
  const page = await inside((client) => notePage({ client, viewer, asked }));
  expect(page.origin).toEqual({
    kind: "surprise",
    id: originId,
    title: "Call back",
    surprise: "They came back the same day",
  });
  expect(page.defaults).toMatchObject({ title: "", originKind: "surprise" });
  const id = randomUUID();
  const form = { id, title: "New", customerBenefit: "b", originId };
  await send(note.action, { ...form, originKind: "surprise" });
  const born = await inside((client) => getExperiment({ client, id }));
  expect(born).toMatchObject({ lossHours: null, expectation: null });
});

it("some of the questions about harm answered are kept in the address, and are no check", async () => {
  const id = await planned();
  const half = { ...plannedForm(), noTrap: "on", noHealthHarm: "on" };
  const { location } = await send(plan.action, half, id);
  expect(location).toMatch(
    /\/plan\?saved=all&harmless=noTrap\.noHealthHarm#ethics$/,
  );
  const after = await inside((client) => getExperiment({ client, id }));
  expect(after?.ethicsCheckedAt).toBeNull();
  const page = await ours.browser.call(plan.loader, {
    path: location,
    params: { org: ours.slug, experimentId: id },
  });
  expect(page.data).toMatchObject({
    unanswered: ["noDiscrimination", "noPrivacyHarm"],
    defaults: { noTrap: "on", noDiscrimination: "" },
  });
});

async function started(): Promise<string> {
  const id = await planned();
  const start = { intent: "start", startedOn: "2026-03-02" };
  expect((await send(test.action, start, id)).status).toBe(302);
  return id;
}

const asPlanned = {
  version: "1",
  minimumEffect: "5",
  actingDays: "14",
  measuringDays: "28",
  lagDays: "3",
};

it("a guardrail changes while the test runs, with its reason, and the evidence stays as it was", async () => {
  const id = await started();
  const form = {
    ...asPlanned,
    guardSeen: `${watchedId} 0.02`,
    guardMetric1: watchedId,
    guardThreshold1: "3,5",
    because: "two points are within a usual week",
  };
  expect((await send(amend.action, form, id)).status).toBe(302);
  expect(await guarded(id)).toEqual([["Calls answered", 0.035]]);
  const after = await inside((client) => getExperiment({ client, id }));
  expect(after?.amendments).toBe(0);
  const [change] = await inside((client) =>
    listChanges({ client, entity: "Experiment", entityId: id }),
  );
  expect(change).toMatchObject({
    before: { guardrails: ["Calls answered: 2"] },
    after: {
      guardrails: ["Calls answered: 3.5"],
      amendedBecause: "two points are within a usual week",
    },
  });
});

it("guardrails that somebody else changed are not overwritten unseen; the same ones are nothing to amend", async () => {
  const id = await started();
  const form = {
    ...asPlanned,
    guardMetric1: watchedId,
    because: "why",
  };
  const stale = { ...form, guardSeen: "", guardThreshold1: "9" };
  expect((await send(amend.action, stale, id)).status).toBe(409);
  const same = { ...form, guardSeen: "", guardThreshold1: "2" };
  expect((await send(amend.action, same, id)).status).toBe(409);
  expect(await guarded(id)).toEqual([["Calls answered", 0.02]]);
});

it("an amendment that does not speak of guardrails leaves them", async () => {
  const id = await started();
  const form = { ...asPlanned, measuringDays: "42", because: "few answers" };
  expect((await send(amend.action, form, id)).status).toBe(302);
  expect(await guarded(id)).toEqual([["Calls answered", 0.02]]);
});
