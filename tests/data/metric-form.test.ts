import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getMetric } from "~/data/metric/metric.server";
import { withOrg } from "~/data/org.server";
import { loadMetricPage } from "~/http/metric/metric-page.server";
import { readMetricForm } from "~/http/metric/metric-form.server";
import { createImportWorld, type ImportWorld } from "./import-world";
import { recountAll } from "./recount-all";

let world: ImportWorld;
beforeAll(async () => {
  world = await createImportWorld("csat-top-two");
});
afterAll(() => world.leave());

/** Sends the metric's own form with some fields changed. */
function send(changed: Record<string, string>) {
  const form = new FormData();
  const fields = {
    name: "Metric under test",
    kind: "csat-top-two",
    level: "journey",
    direction: "up",
    granularity: "month",
    practicalThreshold: "3",
    seasonality: "none",
    ...changed,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return withOrg(world.orgId, (client) =>
    readMetricForm({ client, id: world.metricId, formData: form }),
  );
}

/** `days` answers a day and place, from 2 March 2026 on. */
async function read(days: number, siteId: string | null): Promise<void> {
  await withOrg(world.orgId, async (client) => {
    for (let day = 0; day < days; day++)
      await client.reading.create({
        data: {
          orgId: world.orgId,
          metricId: world.metricId,
          granularity: "day",
          periodStart: new Date(Date.UTC(2026, 2, 2 + day)),
          siteId,
          cellKey: `${siteId ?? ""}||`,
          scoreCounts: { 1: 1, 5: 3 },
        },
      });
  });
  await recountAll(world.orgId, world.metricId);
}

describe("a metric once answers exist", () => {
  test("may become anything while nothing was read", async () => {
    expect((await send({ kind: "nps" })).outcome).toBe("read");
  });

  test("keeps its kind and its scale, and says so at the field", async () => {
    await read(1, null);
    const kind = await send({ kind: "nps" });
    expect(kind.outcome === "refused" && kind.reply.error).toEqual({
      kind: ["answersExist"],
    });
    const scale = await send({ scaleMin: "0", scaleMax: "10" });
    expect(scale.outcome === "refused" && scale.reply.error).toEqual({
      scaleMin: ["answersExist"],
    });
    expect((await send({ name: "Another name" })).outcome).toBe("read");
  });

  test("refuses a journey, a moment and a person of nobody's", async () => {
    const nobody = "5b1d3f7e-2d43-4c6a-9a55-0a7c7f6f2b11";
    for (const [field, value] of [
      ["place", nobody],
      ["place", `moment:${nobody}`],
      ["ownerId", nobody],
    ] as const) {
      const answer = await send({ [field]: value });
      expect(answer.outcome === "refused" && answer.reply.error).toEqual({
        [field]: ["gone"],
      });
    }
  });
});

describe("a metric's page", () => {
  test("counts every site's answers once, from the latest periods only", async () => {
    const page = await withOrg(world.orgId, async (client) => {
      const site = await client.site.create({
        data: { orgId: world.orgId, name: "Lyon" },
      });
      await client.reading.create({
        data: {
          orgId: world.orgId,
          metricId: world.metricId,
          granularity: "day",
          // Beyond 104 months.
          periodStart: new Date("2010-01-04"),
          siteId: site.id,
          cellKey: `${site.id}||`,
          scoreCounts: { 1: 1000 },
        },
      });
      return { site };
    });
    await read(14, page.site.id);
    const { report, sites } = await withOrg(world.orgId, async (client) => {
      const metric = await getMetric({ client, id: world.metricId });
      const request = new Request("http://essai.test/");
      const today = "2026-03-20";
      return loadMetricPage({ client, metric: metric!, today, request });
    });
    if (report.outcome !== "report") throw new Error(report.outcome);
    // A day without a site holds four answers; fourteen at Lyon hold four each: three in four are happy.
    expect(report.points.map(({ n }) => n)).toEqual([60]);
    expect(report.current).toMatchObject({ n: 60, value: 0.75 });
    // Lyon's 56 would give away the four that name no place.
    expect(sites).toMatchObject([{ key: "Lyon", n: null, masked: true }]);
  });
});
