import type { OrgClient } from "../../org.server";

/** Where a key result wants a metric to be. */
export interface MetricTarget {
  readonly keyResultId: string;
  readonly direction: string;
  readonly targetValue: number | null;
  readonly bandLow: number | null;
  readonly bandHigh: number | null;
  /** "YYYY-MM-DD" */
  readonly dueOn: string | null;
}

/** Of each metric with any: the key result, of objectives that live, that is due next; those without a day come last. */
export async function listMetricTargets({
  client,
  today,
}: {
  client: OrgClient;
  today: string;
}): Promise<Map<string, MetricTarget>> {
  const rows = await client.$queryRaw<(MetricTarget & { metricId: string })[]>`
    SELECT DISTINCT ON (k."metricId") k."metricId"::text, k.id::text AS "keyResultId", k.direction, k."targetValue",
      k."bandLow", k."bandHigh", to_char(k."dueOn", 'YYYY-MM-DD') AS "dueOn"
    FROM "KeyResult" k JOIN "Objective" o ON o."orgId" = k."orgId" AND o.id = k."objectiveId"
    WHERE k."orgId" = ${client.orgId}::uuid AND k."metricId" IS NOT NULL AND k."archivedAt" IS NULL
      AND o."archivedAt" IS NULL AND (k."dueOn" IS NULL OR k."dueOn" >= ${today}::date)
      AND (k."targetValue" IS NOT NULL OR k."bandLow" IS NOT NULL)
    ORDER BY k."metricId", k."dueOn" NULLS LAST, k.id`;
  return new Map(rows.map(({ metricId, ...target }) => [metricId, target]));
}
