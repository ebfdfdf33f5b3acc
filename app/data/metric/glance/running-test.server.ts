import type { OrgClient } from "../../org.server";

/** The tests under way that touch a metric. */
export interface RunningTests {
  readonly count: number;
  /** The one started last. */
  readonly title: string;
  readonly experimentId: string;
}

/**
 * Of each metric with any: tests that run, measure or wait for their verdict, by what they should move and by what they
 * guard. Read from the tests under way, so that those decided long ago cost nothing.
 */
export async function listRunningTests({
  client,
}: {
  client: OrgClient;
}): Promise<Map<string, RunningTests>> {
  const rows = await client.$queryRaw<(RunningTests & { metricId: string })[]>`
    WITH under_way AS (
      SELECT e.id, e.title, e."startedOn" FROM "Experiment" e
      WHERE e."orgId" = ${client.orgId}::uuid AND e.state = ANY(ARRAY['running', 'measuring', 'to-review', 'paused'])
    ), touched AS (
      SELECT u.*, x."metricId" FROM under_way u
      CROSS JOIN LATERAL (
        SELECT "metricId" FROM "Expectation"
        WHERE "orgId" = ${client.orgId}::uuid AND "experimentId" = u.id ORDER BY version DESC LIMIT 1
      ) x
      UNION
      SELECT u.*, g."metricId" FROM under_way u
      JOIN "Guardrail" g ON g."orgId" = ${client.orgId}::uuid AND g."experimentId" = u.id
    )
    SELECT "metricId"::text, count(*)::int AS count,
      (array_agg(title ORDER BY "startedOn" DESC NULLS LAST, id))[1] AS title,
      (array_agg(id::text ORDER BY "startedOn" DESC NULLS LAST, id))[1] AS "experimentId"
    FROM touched GROUP BY 1`;
  return new Map(rows.map(({ metricId, ...tests }) => [metricId, tests]));
}
