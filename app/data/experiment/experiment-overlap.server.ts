import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

/**
 * How many other started tests aim at the same metric, on at least one same site, in a window that meets this one.
 * A test without sites runs on all of them.
 */
export async function countOverlappingExperiments({
  client,
  experimentId,
  metricId,
  from,
  to,
}: {
  client: OrgClient;
  experimentId: string;
  metricId: string;
  from: CalendarDay;
  to: CalendarDay;
}): Promise<number> {
  const [row] = await client.$queryRaw<{ count: bigint }[]>`
    WITH mine AS (
      SELECT "siteId" FROM "ExperimentSite"
      WHERE "orgId" = ${client.orgId}::uuid AND "experimentId" = ${experimentId}::uuid AND role = 'treated'
    )
    SELECT count(*) AS count
    FROM "Experiment" AS other
    JOIN LATERAL (
      SELECT "metricId", "measuringDays", "lagDays" FROM "Expectation"
      WHERE "orgId" = other."orgId" AND "experimentId" = other.id
      ORDER BY version DESC LIMIT 1
    ) AS aim ON true
    WHERE other."orgId" = ${client.orgId}::uuid AND other.id <> ${experimentId}::uuid
      AND other."startedOn" IS NOT NULL AND other.state NOT IN ('abandoned', 'invalid')
      AND aim."metricId" = ${metricId}::uuid
      AND other."startedOn" <= ${to}::date
      AND other."startedOn" + aim."measuringDays" + aim."lagDays" > ${from}::date
      AND (
        NOT EXISTS (SELECT 1 FROM mine)
        OR NOT EXISTS (SELECT 1 FROM "ExperimentSite" AS any_site
                       WHERE any_site."orgId" = other."orgId" AND any_site."experimentId" = other.id
                         AND any_site.role = 'treated')
        OR EXISTS (SELECT 1 FROM "ExperimentSite" AS theirs
                   WHERE theirs."orgId" = other."orgId" AND theirs."experimentId" = other.id
                     AND theirs.role = 'treated' AND theirs."siteId" IN (SELECT "siteId" FROM mine))
      )`;
  return Number(row?.count ?? 0);
}
