import type { OrgClient } from "../org.server";

/**
 * A metric's threshold changed: the sizes of the tests that aim at it are told in the new one. A size is an effect
 * divided by the threshold, whatever the effect's scale, so nothing is computed anew.
 */
export async function rescaleEffects({
  client,
  metricId,
  from,
  to,
}: {
  client: OrgClient;
  metricId: string;
  /** The practical threshold before and after; both above 0. */
  from: number;
  to: number;
}): Promise<void> {
  await client.$executeRaw`
    UPDATE "Experiment" e SET "effectInThresholds" = e."effectInThresholds" * ${from / to}::float8
    WHERE e."orgId" = ${client.orgId}::uuid AND e."effectInThresholds" IS NOT NULL AND (
      SELECT x."metricId" FROM "Expectation" x WHERE x."orgId" = e."orgId" AND x."experimentId" = e.id
      ORDER BY x.version DESC LIMIT 1) = ${metricId}::uuid`;
}
