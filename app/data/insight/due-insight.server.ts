import type { OrgClient } from "../org.server";

/** Metrics of which no insight was computed within the last hours. */
export async function listInsightsDue({
  client,
  hours,
}: {
  client: OrgClient;
  hours: number;
}): Promise<Set<string>> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT m.id::text FROM "Metric" m
    WHERE m."orgId" = ${client.orgId}::uuid AND m."archivedAt" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "MetricInsight" i
      WHERE i."orgId" = m."orgId" AND i."metricId" = m.id
        AND i."computedAt" > now() - make_interval(hours => ${hours}::int))`;
  return new Set(rows.map(({ id }) => id));
}
