import { Prisma } from "../generated/client";
import { readSegmentKey } from "~/core/metric/answers/segment-key";
import type { MetricReading } from "~/core/metric/reading";
import type { ReadingForm, ReadingStatistics } from "~/core/metric/statistics";
import type { CalendarDay } from "~/core/time/calendar-day";
import { movePeriod, periodStart, type Granularity } from "~/core/time/period";
import type { OrgClient } from "../org.server";
import { channelsOfSites, totalsStatement } from "./totals/period-total.server";

export interface ReadingQuery {
  readonly client: OrgClient;
  readonly metricId: string;
  readonly form: ReadingForm;
  readonly granularity: Granularity;
  /** Segments of every site together: `siteIds` does not narrow them. */
  readonly splitBy?: "site" | "channel" | "segment" | "nothing";
  /** Null for every site. */
  readonly siteIds?: readonly string[] | null;
  readonly from?: CalendarDay | null;
  readonly to?: CalendarDay | null;
}

interface Row {
  period: string;
  siteId: string | null;
  channel: string;
  counts: Record<string, number> | null;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  sumSquares: number | null;
}

/**
 * From the totals that imports keep, so that the cost follows the number of periods shown, not of answers, sites or
 * channels. Index values have no weight: a group of several has no value, and is left out.
 */
export async function listReadings(
  query: ReadingQuery,
): Promise<MetricReading[]> {
  const rows = await query.client.$queryRaw<Row[]>(statement(query));
  const { form, granularity, splitBy } = query;
  return rows.flatMap(
    ({ period: periodStart, siteId, channel: via, ...row }) => {
      const statistics = toStatistics(form, row);
      const segment = splitBy === "segment" ? readSegmentKey(via) : null;
      const cell = {
        periodStart,
        granularity,
        siteId,
        channel: splitBy === "channel" ? via : "",
        segmentName: segment?.name ?? "",
        segmentValue: segment?.value ?? "",
      };
      return statistics ? [{ ...cell, statistics }] : [];
    },
  );
}

/** The channels of some sites are counted from the readings themselves: totals know a channel or a site, not both. */
function statement({
  client,
  siteIds = null,
  splitBy = "nothing",
  from = null,
  to = null,
  metricId,
  granularity,
}: ReadingQuery) {
  const { orgId } = client;
  const query = { orgId, metricId, granularity, splitBy, siteIds, from, to };
  const totals =
    siteIds !== null && splitBy === "channel"
      ? channelsOfSites({ ...query, siteIds })
      : totalsStatement(query);
  return Prisma.sql`
    SELECT to_char(period, 'YYYY-MM-DD') AS period, site AS "siteId", via AS channel, counts, numerator, denominator, value,
      "sumSquares"
    FROM (${totals}) AS totals ORDER BY totals.period, site, via`;
}

function toStatistics(
  form: ReadingForm,
  row: Omit<Row, "period" | "siteId" | "channel">,
): ReadingStatistics | null {
  if (form === "scores")
    return row.counts ? { form, counts: row.counts } : null;
  if (form === "ratio" && row.numerator !== null && row.denominator !== null) {
    return { form, numerator: row.numerator, denominator: row.denominator };
  }
  if (form === "sums" && row.denominator !== null) {
    const { numerator: sum, denominator: n, sumSquares } = row;
    return { form, n, sum: sum ?? 0, sumSquares: sumSquares ?? 0 };
  }
  if (form === "count" && row.numerator !== null)
    return { form, count: row.numerator };
  if (form === "value" && row.value !== null) return { form, value: row.value };
  return null;
}

/**
 * The first day of a metric's latest `periods`, so that what is read does not grow with its years: counted back from the
 * last reading, which may lie long ago. Null before the first import.
 */
export async function getLatestSpanStart({
  client,
  metricId,
  granularity,
  periods,
}: Pick<ReadingQuery, "client" | "metricId" | "granularity"> & {
  readonly periods: number;
}): Promise<CalendarDay | null> {
  const [row] = await client.$queryRaw<{ last: string | null }[]>`
    SELECT to_char(max(latest.day), 'YYYY-MM-DD') AS last FROM unnest(ARRAY['day', 'week', 'month']) AS g (name)
    CROSS JOIN LATERAL (
      SELECT max("periodStart") AS day FROM "Reading"
      WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid AND granularity = g.name
    ) AS latest`;
  if (!row?.last) return null;
  return movePeriod(
    periodStart(row.last, granularity),
    granularity,
    1 - periods,
  );
}

/** Whether anything was ever read or answered: then what the metric is cannot change any more. */
export async function hasReadings({
  client,
  metricId,
}: Pick<ReadingQuery, "client" | "metricId">): Promise<boolean> {
  const where = { orgId: client.orgId, metricId };
  const reading = await client.reading.findFirst({
    where,
    select: { id: true },
  });
  return reading !== null;
}

/** First and last period of a metric, or null before the first import. */
export async function getReadingSpan({
  client,
  metricId,
}: Pick<ReadingQuery, "client" | "metricId">): Promise<{
  first: CalendarDay;
  last: CalendarDay;
} | null> {
  const [row] = await client.$queryRaw<
    { first: string | null; last: string | null }[]
  >`
    SELECT to_char(min("periodStart"), 'YYYY-MM-DD') AS first, to_char(max("periodStart"), 'YYYY-MM-DD') AS last
    FROM "Reading" WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid`;
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}
