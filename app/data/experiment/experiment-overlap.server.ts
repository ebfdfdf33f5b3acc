import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

/**
 * How many other started tests act on the same metric in a window that meets this one, at a site where this test runs
 * or is compared: a comparison site that tries something is no longer untouched. A test without tested sites runs on all
 * of them. One that was stopped or spoiled counts up to that day: what was done was done.
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
      SELECT "siteId", role FROM "ExperimentSite"
      WHERE "orgId" = ${client.orgId}::uuid AND "experimentId" = ${experimentId}::uuid
    )
    SELECT count(*) AS count
    FROM "Experiment" AS other
    JOIN LATERAL (
      SELECT "metricId" FROM "Expectation"
      WHERE "orgId" = other."orgId" AND "experimentId" = other.id
      ORDER BY version DESC LIMIT 1
    ) AS aim ON true
    LEFT JOIN LATERAL (
      SELECT other."endedOn" + 1 AS day FROM "ExperimentMove" AS move
      WHERE move."orgId" = other."orgId" AND move."experimentId" = other.id
        AND move."toState" IN ('stopped-early', 'invalid')
      LIMIT 1
    ) AS cut ON true
    WHERE other."orgId" = ${client.orgId}::uuid AND other.id <> ${experimentId}::uuid
      AND other.state <> 'abandoned' AND aim."metricId" = ${metricId}::uuid
      AND other."startedOn" <= ${to}::date AND other."reviewFrom" > ${from}::date
      AND (cut.day IS NULL OR cut.day > ${from}::date)
      AND (
        NOT EXISTS (SELECT 1 FROM mine WHERE role = 'treated')
        OR NOT EXISTS (SELECT 1 FROM "ExperimentSite" AS any_site
                       WHERE any_site."orgId" = other."orgId" AND any_site."experimentId" = other.id
                         AND any_site.role = 'treated')
        OR EXISTS (SELECT 1 FROM "ExperimentSite" AS theirs
                   WHERE theirs."orgId" = other."orgId" AND theirs."experimentId" = other.id
                     AND theirs.role = 'treated' AND theirs."siteId" IN (SELECT "siteId" FROM mine))
      )`;
  return Number(row?.count ?? 0);
}
