import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { withOrg } from "../../app/data/org.server";
import * as newExperiment from "../../app/routes/o.$org.experiments.new";
import * as amend from "../../app/routes/o.$org.experiments.$experimentId.amend";
import * as plan from "../../app/routes/o.$org.experiments.$experimentId.plan";
import * as newMetric from "../../app/routes/o.$org.metrics.new";
import { fillOrganisation, type FilledOrganisation } from "./two-organisations";

let ours: FilledOrganisation;
beforeAll(async () => {
  ours = await fillOrganisation("Moment", "203.0.113.9");
});

/** The statuses of one form that is sent five times at the same moment. */
async function statuses(
  handler: unknown,
  form: (n: number) => Record<string, string>,
  ids: Record<string, string> = {},
): Promise<number[]> {
  const params = { org: ours.slug, ...ids };
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map((n) =>
      ours.browser.call(handler, { path: "/o/x", params, form: form(n) }),
    ),
  );
  return answers.map(({ status }) => status).toSorted((a, b) => a - b);
}

const ALL = [302, 302, 302, 302, 302];

it("notes one test", async () => {
  const form = { id: randomUUID(), title: "T", customerBenefit: "c" };
  expect(await statuses(newExperiment.action, () => form)).toEqual(ALL);
});

it("makes one metric of a name, and says to the others that it is taken", async () => {
  const form = {
    name: "Effort",
    kind: "nps",
    level: "journey",
    direction: "up",
    granularity: "week",
    practicalThreshold: "3",
    seasonality: "none",
  };
  expect(
    await statuses(newMetric.action, () => ({
      ...form,
      id: crypto.randomUUID(),
    })),
  ).toEqual([302, 400, 400, 400, 400]);
});

it("saves a plan as often as it is sent", async () => {
  const { orgId, ids } = ours;
  const form = {
    title: "T",
    customerBenefit: "c",
    design: "before-after",
    metricId: ids.metricId!,
    minimumEffect: "5",
    actingDays: "10",
    measuringDays: "10",
    lagDays: "0",
  };
  const where = { experimentId: ids.experimentId! };
  expect(await statuses(plan.action, () => form, where)).toEqual(ALL);
  const versions = await withOrg(orgId, (client) =>
    client.expectation.count({ where: { orgId, ...where } }),
  );
  expect(versions).toBe(1);
});

it("amends a locked expectation once", async () => {
  const { orgId } = ours;
  const where = { experimentId: ours.runningExperimentId };
  const form = (n: number) => ({
    version: "1",
    minimumEffect: String(n),
    actingDays: "10",
    measuringDays: "10",
    lagDays: "0",
    because: "b",
  });
  expect(await statuses(amend.action, form, where)).toEqual(ALL);
  const versions = await withOrg(orgId, (client) =>
    client.expectation.count({ where: { orgId, ...where } }),
  );
  expect(versions).toBe(2);
});
