import { randomUUID } from "node:crypto";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, toUtcDate } from "~/core/time/calendar-day";
import { GRANULARITIES, type Granularity } from "~/core/time/period";
import type { MetricKind } from "~/core/metric/metric-kind";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { recountTotals } from "~/data/metric/totals/period-total-write.server";
import { listReadings } from "~/data/metric/reading.server";
import { listRecentReadings } from "~/data/okr/recent-reading.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { addReadingsUp, type RawTotal } from "./period-totals-before";

// Every reader of totals against the same question asked of the readings, on readings drawn at random (fixed seed).
const FIRST = "2025-11-20";
const DAYS = 100;
const KINDS: readonly MetricKind[] = ["nps", "proportion", "count", "index"];

const orgId = randomUUID();
const personId = randomUUID();
const siteIds = [randomUUID(), randomUUID(), randomUUID()].toSorted();
const metricIds = new Map<MetricKind, string>();

const readings = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: DAYS - 1 }),
    granularity: fc.constantFrom(...GRANULARITIES),
    site: fc.constantFrom(null, ...siteIds),
    channel: fc.constantFrom("", "phone", "chat"),
    segment: fc.constantFrom("", "", "", "new"),
    scores: fc.dictionary(
      fc.constantFrom("0", "3", "7", "10"),
      fc.integer({ min: 1, max: 9 }),
      { minKeys: 1 },
    ),
    numerator: fc.integer({ min: 0, max: 20 }),
    denominator: fc.integer({ min: 20, max: 40 }),
  }),
  { minLength: 250, maxLength: 250 },
);

beforeAll(async () => {
  await withOrg(orgId, async (client) => {
    await upsertPerson({ client, id: personId, name: "Test" });
    await client.site.createMany({
      data: siteIds.map((id) => ({ orgId, id, name: id })),
    });
    for (const [i, kind] of KINDS.entries()) {
      const id = randomUUID();
      metricIds.set(kind, id);
      await client.metric.create({
        data: {
          orgId,
          id,
          name: kind,
          kind,
          level: "moment",
          direction: "up",
          granularity: "week",
          practicalThreshold: 1,
        },
      });
      const [drawn] = fc.sample(readings, { seed: 22 + i, numRuns: 1 });
      // Index values cannot be added: only a few stand alone in their period.
      const kept = kind === "index" ? drawn!.slice(0, 20) : drawn!;
      const rows = kept.map((reading) => toRow(id, kind, reading));
      await client.reading.createMany({ data: rows, skipDuplicates: true });
    }
  });
  for (const metricId of metricIds.values()) await recount(metricId);
});

type Drawn =
  typeof readings extends fc.Arbitrary<(infer Reading)[]> ? Reading : never;

function toRow(
  metricId: string,
  kind: MetricKind,
  { day, site, channel, segment, granularity, ...figures }: Drawn,
) {
  const { form } = METRIC_KIND_DEFINITIONS[kind];
  return {
    orgId,
    metricId,
    granularity,
    periodStart: toUtcDate(addDays(FIRST, day)),
    siteId: site,
    channel,
    segmentName: segment && "customer",
    segmentValue: segment,
    cellKey: `${site} ${channel} ${segment}`,
    ...(form === "scores" ? { scoreCounts: figures.scores } : {}),
    ...(form === "ratio" || form === "count"
      ? { numerator: figures.numerator }
      : {}),
    ...(form === "ratio" ? { denominator: figures.denominator } : {}),
    ...(form === "value" ? { value: figures.numerator } : {}),
  };
}

async function recount(metricId: string) {
  const days = Array.from({ length: DAYS }, (_, i) => addDays(FIRST, i));
  await withOrgConnection(orgId, (client) =>
    recountTotals({ client, orgId, metricId, days }),
  );
}

/** As a reading says it. */
function told({ period, site, via, ...row }: RawTotal) {
  const { counts, numerator, denominator, value } = row;
  if (counts) return { period, site, via, counts };
  if (value !== null) return { period, site, via, value };
  return denominator === null
    ? { period, site, via, count: numerator }
    : { period, site, via, numerator, denominator };
}

async function read(
  kind: MetricKind,
  ask: Omit<
    Parameters<typeof addReadingsUp>[0],
    "client" | "metricId" | "granularity"
  > & {
    granularity: Granularity;
  },
) {
  const metricId = metricIds.get(kind)!;
  const { form } = METRIC_KIND_DEFINITIONS[kind];
  return withOrg(orgId, async (client) => {
    const totals = await listReadings({ client, metricId, form, ...ask });
    const raw = await addReadingsUp({ client, metricId, ...ask });
    return {
      totals: totals.map(({ periodStart, siteId, channel, statistics }) => {
        const { form: _form, ...figures } = statistics;
        return { period: periodStart, site: siteId, via: channel, ...figures };
      }),
      raw: raw
        .filter(
          (row) => row.counts || row.numerator !== null || row.value !== null,
        )
        .map(told),
    };
  });
}

const SPANS = [
  ["everything", null, null],
  ["whole weeks", "2025-12-01", "2026-01-25"],
  ["from the middle of a week", "2025-12-03", null],
  ["to the middle of a month", "2025-12-01", "2026-01-14"],
  ["inside one week", "2025-12-09", "2025-12-11"],
  ["over the end of a month", "2025-12-30", "2026-01-02"],
] as const;

describe.each(KINDS)("totals of %s", (kind) => {
  test.each(SPANS)("equal its readings added up: %s", async (_, from, to) => {
    for (const granularity of GRANULARITIES)
      for (const splitBy of ["site", "channel", "nothing"] as const)
        for (const some of [null, siteIds.slice(0, 2), []]) {
          const ask = { granularity, splitBy, siteIds: some, from, to };
          const { totals, raw } = await read(kind, ask);
          expect({ ask, rows: totals }).toEqual({ ask, rows: raw });
        }
  });
});

test("the latest weeks of several metrics equal their readings added up, from a break in the middle of a week on", async () => {
  const breakOn = "2026-01-14";
  const broken = metricIds.get("nps")!;
  await withOrg(orgId, (client) =>
    client.seriesBreak.create({
      data: {
        orgId,
        metricId: broken,
        breakOn: toUtcDate(breakOn),
        reason: "Another question",
        createdById: personId,
      },
    }),
  );
  const metrics = KINDS.map((kind) => ({
    id: metricIds.get(kind)!,
    kind,
    granularity: "week" as const,
  }));
  const recent = await withOrg(orgId, (client) =>
    listRecentReadings({ client, metrics }),
  );
  for (const { id, kind } of metrics) {
    const from = id === broken ? breakOn : null;
    const ask = {
      granularity: "week",
      splitBy: "nothing",
      siteIds: null,
    } as const;
    const { raw } = await read(kind, { ...ask, from, to: null });
    expect(raw.length).toBeGreaterThan(3);
    expect(
      recent.get(id)!.map(({ periodStart, statistics }) => {
        const { form: _form, ...figures } = statistics;
        return { period: periodStart, site: null, via: "", ...figures };
      }),
    ).toEqual(raw);
  }
});

test("days whose readings are gone have no total left", async () => {
  const metricId = metricIds.get("count")!;
  await withOrg(orgId, (client) =>
    client.reading.deleteMany({ where: { orgId, metricId } }),
  );
  await recount(metricId);
  const left = await withOrg(orgId, (client) =>
    client.periodTotal.count({ where: { orgId, metricId } }),
  );
  expect(left).toBe(0);
});
