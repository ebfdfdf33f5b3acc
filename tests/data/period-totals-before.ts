import { Prisma } from "~/data/generated/client";
import type { OrgClient } from "~/data/org.server";

/** The same question asked of the readings themselves, whatever it costs: what totals must equal. */
export interface RawQuery {
  readonly client: OrgClient;
  readonly metricId: string;
  readonly granularity: string;
  readonly splitBy: "site" | "channel" | "nothing";
  readonly siteIds: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface RawTotal {
  readonly period: string;
  readonly site: string | null;
  readonly via: string;
  readonly counts: Record<string, number> | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

export async function addReadingsUp({
  client,
  metricId,
  granularity,
  splitBy,
  siteIds,
  from,
  to,
}: RawQuery): Promise<RawTotal[]> {
  const site =
    splitBy === "site" ? Prisma.sql`"siteId"::text` : Prisma.sql`NULL::text`;
  const via = splitBy === "channel" ? Prisma.sql`channel` : Prisma.sql`''`;
  const sites = siteIds
    ? Prisma.sql`AND "siteId" = ANY(${[...siteIds]}::uuid[])`
    : Prisma.empty;
  return client.$queryRaw<RawTotal[]>`
    WITH cells AS (
      SELECT date_trunc(${granularity}, "periodStart")::date AS period, ${site} AS site, ${via} AS via,
             "scoreCounts", numerator, denominator, value
      FROM "Reading"
      WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid AND "segmentName" = ''
        AND "periodStart" >= ${from ?? "-infinity"}::date AND "periodStart" <= ${to ?? "infinity"}::date ${sites}
    ), counts AS (
      SELECT period, site, via, jsonb_object_agg(score, answers) AS counts
      FROM (
        SELECT period, site, via, key AS score, sum(entry.value::bigint) AS answers
        FROM cells, jsonb_each_text("scoreCounts") AS entry (key, value) GROUP BY 1, 2, 3, 4
      ) AS scores GROUP BY 1, 2, 3
    )
    SELECT to_char(cells.period, 'YYYY-MM-DD') AS period, cells.site, cells.via, counts.counts,
           sum(numerator) AS numerator, sum(denominator) AS denominator,
           CASE WHEN count(value) = 1 THEN min(value) END AS value
    FROM cells LEFT JOIN counts
      ON counts.period = cells.period AND counts.site IS NOT DISTINCT FROM cells.site AND counts.via = cells.via
    GROUP BY cells.period, cells.site, cells.via, counts.counts
    ORDER BY cells.period, cells.site, cells.via`;
}
