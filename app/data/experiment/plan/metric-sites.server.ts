import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../../org.server";

/** A place where a metric is read, and how many periods it has. */
export interface MetricSite {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly periods: number;
}

const MOST = 1_000;

/** The places with readings of this metric since `from`, by name; archived ones are left out. */
export async function listMetricSites({
  client,
  metricId,
  from,
}: {
  client: OrgClient;
  metricId: string;
  from: CalendarDay;
}): Promise<MetricSite[]> {
  return client.$queryRaw<MetricSite[]>`
    SELECT site.id, site.name, site.region, read.periods
    FROM (
      SELECT "siteId", count(DISTINCT "periodStart")::int AS periods FROM "Reading"
      WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid
        AND "periodStart" >= ${from}::date AND "segmentName" = '' AND "siteId" IS NOT NULL
      GROUP BY "siteId"
    ) AS read
    JOIN "Site" AS site ON site."orgId" = ${client.orgId}::uuid AND site.id = read."siteId"
    WHERE site."archivedAt" IS NULL
    ORDER BY site.name
    LIMIT ${MOST}`;
}
