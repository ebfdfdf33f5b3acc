import type { OrgClient } from "../org.server";

/** What decides how a metric's change is read. */
const READ_BY = [
  "practicalThreshold",
  "kind",
  "scaleMin",
  "scaleMax",
  "percentile",
  "durationLimit",
];

/**
 * How often a metric was given another threshold, kind or scale since a test locked its expectation: the change that
 * matters is then another than was said before the start.
 */
export async function countMetricAmendments({
  client,
  metricId,
  since,
}: {
  client: OrgClient;
  metricId: string;
  since: Date;
}): Promise<number> {
  const [row] = await client.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM "Change"
    WHERE "orgId" = ${client.orgId}::uuid AND entity = 'Metric' AND "entityId" = ${metricId}::uuid
      AND action = 'updated' AND at > ${since} AND after ?| ${READ_BY}::text[]`;
  return Number(row?.count ?? 0);
}
