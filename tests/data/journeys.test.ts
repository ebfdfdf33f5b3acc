import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { putChannelKind } from "~/data/channel/channel-kind.server";
import { listCoverage } from "~/data/journey/coverage.server";
import { createJourney } from "~/data/journey/journey.server";
import { createMoment } from "~/data/journey/moment.server";
import * as journeyRoute from "../../app/routes/o.$org.journeys.$journeyId._index";
import * as momentRoute from "../../app/routes/o.$org.journeys.$journeyId.moments.$momentId";
import * as journeysRoute from "../../app/routes/o.$org.journeys._index";
import { settingsWorld } from "./settings-world";

const world = settingsWorld("Journeys", "203.0.113.41");
afterEach(() => world.become("admin"));

const journeyId = randomUUID();
const momentId = randomUUID();
const ids = { journeyId, momentId };
const DRAWN = {
  customerAction: "Waits in line",
  frontstage: "A tablet in the queue",
  backstage: "",
  support: "",
};

beforeAll(async () => {
  await world.inOurs(async (client) => {
    const person = await client.person.findFirstOrThrow({
      where: { orgId: client.orgId },
    });
    const journey = { name: "Buying", ownerId: person.id };
    await createJourney({ client, id: journeyId, fields: journey });
    const moment = {
      name: "Paying",
      stakes: 5,
      channelKind: "hybrid" as const,
      ownerId: null,
    };
    await createMoment({ client, id: momentId, journeyId, fields: moment });
  });
});

describe("a service blueprint", () => {
  test("is drawn row by row, with a history, and shown on its journey", async () => {
    const { version } = (await world.load(momentRoute.loader, ids)).data;
    const form = { ...DRAWN, version };
    const { to } = await world.send(momentRoute.action, form, ids);
    expect(to).toContain(`?done=saved#moment-${momentId}`);
    const { journey } = (await world.load(journeyRoute.loader, ids)).data;
    expect(journey.moments[0].blueprint).toEqual(DRAWN);
    const [change] = await world.history("Moment", momentId);
    expect(change).toMatchObject({
      action: "updated",
      after: { customerAction: "Waits in line" },
    });
  });

  test("is not overwritten by who had not seen the newest", async () => {
    const form = { ...DRAWN, support: "Late", version: "older" };
    const { status } = await world.send(momentRoute.action, form, ids);
    expect(status).toBe(400);
    const { blueprint } = (await world.load(momentRoute.loader, ids)).data;
    expect(blueprint.support).toBe("");
  });

  test("is closed to the front line, but for whoever holds the journey", async () => {
    await world.become("frontline");
    await world.inOurs((client) =>
      client.journey.updateMany({
        where: { id: journeyId },
        data: { ownerId: world.adminId },
      }),
    );
    const open = await world.load(momentRoute.loader, ids);
    expect(open.status).toBe(200);
    await world.inOurs((client) =>
      client.journey.updateMany({
        where: { id: journeyId },
        data: { ownerId: null },
      }),
    );
    const shut = await world.load(momentRoute.loader, ids);
    expect(shut.status).toBe(403);
  });
});

test("what is measured stands under the kinds its channels have, and under the moment's own where none has one", async () => {
  const coverage = await world.inOurs(async (client) => {
    const { orgId } = client;
    const metric = await client.metric.findFirstOrThrow({ where: { orgId } });
    await client.metric.update({
      where: { orgId_id: { orgId, id: metric.id } },
      data: { momentId },
    });
    await client.periodTotal.deleteMany({ where: { orgId } });
    const total = (split: string, splitKey: string, month: string) => ({
      orgId,
      metricId: metric.id,
      granularity: "month",
      split,
      splitKey,
      periodStart: new Date(`${month}-01`),
      numerator: 1,
      denominator: 2,
    });
    await client.periodTotal.createMany({
      data: [total("all", "", "2026-03"), total("channel", "desk", "2026-03")],
    });
    const read = (since: string) => listCoverage({ client, since });
    const unnamed = await read("2026-01-01");
    await putChannelKind({ client, name: "desk", kind: "human" });
    return {
      unnamed: unnamed.get(momentId),
      named: (await read("2026-01-01")).get(momentId),
      stale: (await read("2026-04-01")).get(momentId),
    };
  });
  const one = { measured: 1, tried: 0, underWay: 0, proven: 0 };
  expect(coverage).toEqual({
    unnamed: { hybrid: one },
    named: { human: one },
    stale: undefined,
  });
});

test("the page of journeys names the gaps where much is at stake", async () => {
  const { gaps } = (await world.load(journeysRoute.loader)).data;
  expect(gaps.map(({ name }: { name: string }) => name)).toContain("Paying");
});
