import { Prisma } from "../generated/client";
import type { MetricReading } from "~/core/metric/reading";
import type { ReadingForm, ReadingStatistics } from "~/core/metric/statistics";
import type { CalendarDay } from "~/core/time/calendar-day";
import { movePeriod, periodStart, type Granularity } from "~/core/time/period";
import type { OrgClient } from "../org.server";

export interface ReadingQuery {
  readonly client: OrgClient;
  readonly metricId: string;
  readonly form: ReadingForm;
  readonly granularity: Granularity;
  readonly splitBy?: "site" | "channel" | "nothing";
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
}

/**
 * Added in the database, so that the cost follows the number of periods and sites, not of answers. Index values have no
 * weight: a group of several has no value, and is left out.
 */
export async function listReadings(
  query: ReadingQuery,
): Promise<MetricReading[]> {
  const rows = await query.client.$queryRaw<Row[]>(statement(query));
  const { form, granularity } = query;
  return rows.flatMap(({ period: periodStart, siteId, channel, ...row }) => {
    const statistics = toStatistics(form, row);
    const cell = {
      periodStart,
      granularity,
      siteId,
      channel,
      segmentName: "",
      segmentValue: "",
    };
    return statistics ? [{ ...cell, statistics }] : [];
  });
}

function statement({
  client,
  metricId,
  granularity,
  splitBy = "nothing",
  siteIds = null,
  from,
  to,
}: ReadingQuery) {
  const site =
    splitBy === "site" ? Prisma.sql`"siteId"::text` : Prisma.sql`NULL::text`;
  const channel = splitBy === "channel" ? Prisma.sql`channel` : Prisma.sql`''`;
  const sites = siteIds
    ? Prisma.sql`AND "siteId" = ANY(${[...siteIds]}::uuid[])`
    : Prisma.empty;
  const after = from
    ? Prisma.sql`AND "periodStart" >= ${from}::date`
    : Prisma.empty;
  const before = to
    ? Prisma.sql`AND "periodStart" <= ${to}::date`
    : Prisma.empty;
  return Prisma.sql`
    WITH cells AS (
      SELECT date_trunc(${granularity}, "periodStart")::date AS period, ${site} AS site, ${channel} AS via,
             "scoreCounts", numerator, denominator, value
      FROM "Reading"
      WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid
        AND granularity = ANY(ARRAY['day', 'week', 'month']) AND "segmentName" = ''
        ${sites} ${after} ${before}
    ), counts AS (
      SELECT period, site, via, jsonb_object_agg(score, answers) AS counts
      FROM (
        SELECT period, site, via, key AS score, sum(entry.value::bigint) AS answers
        FROM cells, jsonb_each_text("scoreCounts") AS entry (key, value)
        GROUP BY 1, 2, 3, 4
      ) AS scores
      GROUP BY 1, 2, 3
    )
    SELECT to_char(cells.period, 'YYYY-MM-DD') AS period, cells.site AS "siteId", cells.via AS channel, counts.counts,
           sum(numerator) AS numerator, sum(denominator) AS denominator,
           CASE WHEN count(value) = 1 THEN min(value) END AS value
    FROM cells LEFT JOIN counts
      ON counts.period = cells.period AND counts.site IS NOT DISTINCT FROM cells.site AND counts.via = cells.via
    GROUP BY cells.period, cells.site, cells.via, counts.counts
    ORDER BY cells.period, cells.site, cells.via`;
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
