import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listSiteNames } from "~/data/metric/site-name.server";
import { getMetric } from "~/data/metric/metric.server";
import { withOrg } from "~/data/org.server";
import { loadMetricPage } from "~/http/metric/metric-page.server";
import type { ImportMappingInput } from "~/schemas/import-mapping";
import { createImportWorld, type ImportWorld } from "./import-world";

const MAPPING: ImportMappingInput = {
  encoding: "utf-8",
  delimiter: ";",
  headerRows: 1,
  dateFormat: "yyyy-MM-dd",
  decimal: "point",
  grain: "responses",
  columns: [
    { index: 0, role: "externalId", name: "id" },
    { index: 1, role: "date", name: "day" },
    { index: 2, role: "score", name: "score" },
    { index: 3, role: "site", name: "shop" },
    { index: 4, role: "channel", name: "channel" },
    { index: 5, role: "segment", name: "card" },
    { index: 6, role: "verbatim", name: "words" },
  ],
};

/** So many answers of a shop by a channel in January 2026, all the same. */
function answers(
  shop: string,
  channel: string,
  card: string,
  score: number,
  n: number,
) {
  return Array.from({ length: n }, (_, i) =>
    [
      `${shop}-${channel}-${card}-${score}-${i}`,
      "2026-01-12",
      score,
      shop,
      channel,
      card,
      `${shop} ${i}`,
    ].join(";"),
  );
}

let world: ImportWorld;
beforeAll(async () => {
  world = await createImportWorld("csat-top-two");
  const rows = [
    ...answers("Lyon", "counter", "gold", 5, 20),
    ...answers("Lyon", "telephone", "", 2, 10),
    ...answers("Lille", "counter", "", 4, 12),
    ...answers("Annecy", "counter", "gold", 1, 3),
  ];
  await world.bring(
    ["id;day;score;shop;channel;card;words", ...rows].join("\n"),
    MAPPING,
  );
});
afterAll(() => world.leave());

function page(query = "") {
  return withOrg(world.orgId, async (client) => {
    const metric = (await getMetric({ client, id: world.metricId }))!;
    const request = new Request(`http://essai.test/${query}`);
    return loadMetricPage({ client, metric, today: "2026-02-01", request });
  });
}

async function siteId(name: string): Promise<string> {
  const names = await withOrg(world.orgId, (client) =>
    listSiteNames({ client }),
  );
  return [...names].find(([, known]) => known === name)![0];
}

describe("a metric's page", () => {
  test("counts what was answered, by hand", async () => {
    const { report, content, channels } = await page();
    if (report.outcome !== "report") throw new Error(report.outcome);
    // 32 of 45 gave a four or a five.
    expect(report.current).toMatchObject({ n: 45, value: 32 / 45 });
    expect(content).toMatchObject({ answers: 45, failures: 13 });
    expect(content?.spread?.map(({ answers: own }) => own)).toEqual([
      3, 10, 0, 12, 20,
    ]);
    expect(channels).toMatchObject([
      { key: "counter", n: 35 },
      { key: "telephone", n: 10 },
    ]);
  });

  test("hides the shop of three, and the smallest other one that would give it away", async () => {
    const { sites } = await page();
    expect(sites.map(({ key, n, masked }) => [key, n, masked])).toEqual([
      ["Lyon", 30, false],
      ["Annecy", null, true],
      ["Lille", null, true],
    ]);
  });

  test("says nothing of a hidden shop, whatever else is asked of it", async () => {
    const annecy = await siteId("Annecy");
    for (const more of [
      "",
      "&channel=counter",
      "&segment=card%3Dgold",
      "&from=2026-01-01&to=2026-01-31",
    ]) {
      const { report, content, voices, channels, segments } = await page(
        `?site=${annecy}${more}`,
      );
      expect(report.outcome).toBe("too-few-answers");
      expect([content, voices]).toEqual([null, []]);
      expect([...channels, ...segments].every(({ n }) => n === null)).toBe(
        true,
      );
    }
  });

  test("shows hidden shops' words without shop and score", async () => {
    const { voices } = await page();
    const hidden = voices.filter(({ text }) => !text.startsWith("Lyon"));
    expect(
      hidden.every(({ site, score }) => site === null && score === null),
    ).toBe(true);
  });

  test("of one shop: its own figures, and its channels", async () => {
    const { report, channels } = await page(`?site=${await siteId("Lyon")}`);
    if (report.outcome !== "report") throw new Error(report.outcome);
    expect(report.current).toMatchObject({ n: 30, value: 2 / 3 });
    expect(
      channels.filter(({ masked }) => !masked).every(({ n }) => (n ?? 0) >= 5),
    ).toBe(true);
  });

  test("of a shop that is not there: not found", async () => {
    await expect(
      page("?site=00000000-0000-4000-8000-000000000000"),
    ).rejects.toMatchObject({ init: { status: 404 } });
  });
});
