import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listChanges } from "~/data/change.server";
import { getMetric } from "~/data/metric/metric.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { rewriteMetric, writeMetric } from "~/http/metric/metric-write.server";
import type { Viewer } from "~/http/viewer.server";

const orgId = randomUUID();
const us = <T>(work: (client: OrgClient) => Promise<T>) => withOrg(orgId, work);
const account = { id: randomUUID(), name: "Camille" };
const viewer = { account, orgId, role: "manager" } as unknown as Viewer;

function form(changed: Record<string, string>): FormData {
  const sent = new FormData();
  const fields = {
    kind: "csat-top-two",
    level: "journey",
    direction: "up",
    granularity: "week",
    practicalThreshold: "3",
    seasonality: "none",
    ...changed,
  };
  for (const [name, value] of Object.entries(fields)) sent.set(name, value);
  return sent;
}

async function make(name: string): Promise<{ id: string; version: string }> {
  const id = randomUUID();
  const formData = form({ name });
  await us((client) => writeMetric({ client, viewer, id, formData }));
  const made = await us((client) => getMetric({ client, id }));
  return { id, version: made!.version };
}

const change = (id: string, fields: Record<string, string>) =>
  us((client) => rewriteMetric({ client, viewer, id, formData: form(fields) }));

test("the form of a new metric sent twice makes one, with one line of history", async () => {
  const id = randomUUID();
  const send = () =>
    us((client) =>
      writeMetric({ client, viewer, id, formData: form({ name: "Twice" }) }),
    );
  expect(await send()).toEqual({ outcome: "written" });
  expect(await send()).toEqual({ outcome: "written" });
  const entity = { entity: "Metric", entityId: id } as const;
  const changes = await us((client) => listChanges({ client, ...entity }));
  expect(changes.map(({ action }) => action)).toEqual(["created"]);
});

test("of two tabs the second is told what the first wrote, and overwrites it only knowing", async () => {
  const { id, version } = await make("Two tabs");
  const first = { name: "Two tabs", practicalThreshold: "4", version };
  expect(await change(id, first)).toEqual({ outcome: "written" });
  const second = { name: "Renamed", version };
  const answer = await change(id, second);
  if (answer.outcome !== "changed-meanwhile") throw new Error(answer.outcome);
  const { meanwhile, initialValue } = answer.reply;
  expect(meanwhile.changes[0]).toMatchObject({
    before: { practicalThreshold: 3 },
    after: { practicalThreshold: 4 },
    by: "Camille",
  });
  expect(initialValue).toMatchObject({ name: "Renamed" });
  expect((await us((client) => getMetric({ client, id })))?.name).toBe(
    "Two tabs",
  );
  const again = await change(id, { ...second, version: meanwhile.version });
  expect(again).toEqual({ outcome: "written" });
});

test("a larger threshold makes the tests' effects smaller in it, and only those of this metric", async () => {
  const { id, version } = await make("Threshold");
  const other = await make("Other");
  const [own, foreign] = await us(async (client) => {
    await upsertPerson({ client, ...account });
    const ids = [];
    for (const metricId of [id, other.id]) {
      const test = await client.experiment.create({
        data: {
          orgId,
          title: "A test",
          ownerId: account.id,
          effectInThresholds: 2,
        },
      });
      await client.expectation.create({
        data: {
          orgId,
          experimentId: test.id,
          version: 1,
          metricId,
          direction: "up",
          minimumEffect: 0.03,
          actingDays: 14,
          measuringDays: 28,
        },
      });
      ids.push(test.id);
    }
    return ids;
  });
  await change(id, { name: "Threshold", practicalThreshold: "6", version });
  const sizes = await us((client) =>
    client.experiment.findMany({
      where: { orgId },
      select: { id: true, effectInThresholds: true },
    }),
  );
  const sizeOf = (id: string | undefined) =>
    sizes.find((row) => row.id === id)?.effectInThresholds;
  expect(sizeOf(own)).toBeCloseTo(1, 12);
  expect(sizeOf(foreign)).toBe(2);
});
