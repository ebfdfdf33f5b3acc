import { Prisma } from "./generated/client";
import type { ReadingForm, ReadingStatistics } from "~/core/metric/statistics";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Granularity } from "~/core/time/period";
import type { OrgClient } from "./org.server";

/** The readings of one period (and site, or channel, where asked), added up. */
export interface PeriodReading {
  readonly periodStart: CalendarDay;
  /** Site id or channel, whichever the reading is split by; null for the whole or for readings without one. */
  readonly group: string | null;
  readonly statistics: ReadingStatistics;
}

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
  group: string | null;
  counts: Record<string, number> | null;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
}

const SPLIT = {
  site: Prisma.sql`"siteId"::text`,
  channel: Prisma.sql`nullif(channel, '')`,
  nothing: Prisma.sql`NULL::text`,
} as const;

/**
 * Added in the database, so that the cost follows the number of periods and sites, not of answers. Index values have no
 * weight: a group of several has no value, and is left out.
 */
export async function listReadings(query: ReadingQuery): Promise<PeriodReading[]> {
  const rows = await query.client.$queryRaw<Row[]>(statement(query));
  return rows.flatMap((row) => {
    const statistics = toStatistics(query.form, row);
    return statistics ? [{ periodStart: row.period, group: row.group, statistics }] : [];
  });
}

function statement({ client, metricId, granularity, splitBy = "nothing", siteIds = null, from, to }: ReadingQuery) {
  const sites = siteIds ? Prisma.sql`AND "siteId" = ANY(${[...siteIds]}::uuid[])` : Prisma.empty;
  const after = from ? Prisma.sql`AND "periodStart" >= ${from}::date` : Prisma.empty;
  const before = to ? Prisma.sql`AND "periodStart" <= ${to}::date` : Prisma.empty;
  return Prisma.sql`
    WITH cells AS (
      SELECT date_trunc(${granularity}, "periodStart")::date AS period, ${SPLIT[splitBy]} AS "group",
             "scoreCounts", numerator, denominator, value
      FROM "Reading"
      WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid AND "segmentName" = ''
        ${sites} ${after} ${before}
    ), counts AS (
      SELECT period, "group", jsonb_object_agg(score, answers) AS counts
      FROM (
        SELECT period, "group", key AS score, sum(entry.value::bigint) AS answers
        FROM cells, jsonb_each_text("scoreCounts") AS entry (key, value)
        GROUP BY 1, 2, 3
      ) AS scores
      GROUP BY 1, 2
    )
    SELECT to_char(cells.period, 'YYYY-MM-DD') AS period, cells."group", counts.counts,
           sum(numerator) AS numerator, sum(denominator) AS denominator,
           CASE WHEN count(value) = 1 THEN min(value) END AS value
    FROM cells LEFT JOIN counts ON counts.period = cells.period AND counts."group" IS NOT DISTINCT FROM cells."group"
    GROUP BY cells.period, cells."group", counts.counts
    ORDER BY cells.period, cells."group"`;
}

function toStatistics(form: ReadingForm, row: Row): ReadingStatistics | null {
  if (form === "scores") return row.counts ? { form, counts: row.counts } : null;
  if (form === "ratio" && row.numerator !== null && row.denominator !== null) {
    return { form, numerator: row.numerator, denominator: row.denominator };
  }
  if (form === "count" && row.numerator !== null) return { form, count: row.numerator };
  if (form === "value" && row.value !== null) return { form, value: row.value };
  return null;
}

/** First and last period of a metric, or null before the first import. */
export async function getReadingSpan({
  client,
  metricId,
}: {
  client: OrgClient;
  metricId: string;
}): Promise<{ first: CalendarDay; last: CalendarDay } | null> {
  const [row] = await client.$queryRaw<{ first: string | null; last: string | null }[]>`
    SELECT to_char(min("periodStart"), 'YYYY-MM-DD') AS first, to_char(max("periodStart"), 'YYYY-MM-DD') AS last
    FROM "Reading" WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid`;
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}
