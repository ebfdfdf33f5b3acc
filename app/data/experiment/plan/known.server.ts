import type { OrgClient } from "../../org.server";

/** Those ids that the organisation has, of teams, moments, metrics and sites, in one read. */
export async function listKnown({
  client,
  teamIds,
  momentIds,
  metricIds,
  siteIds,
}: {
  client: OrgClient;
  teamIds: readonly string[];
  momentIds: readonly string[];
  metricIds: readonly string[];
  siteIds: readonly string[];
}): Promise<Set<string>> {
  const { orgId } = client;
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Team" WHERE "orgId" = ${orgId}::uuid AND id = ANY(${[...teamIds]}::uuid[])
    UNION ALL
    SELECT id FROM "Moment" WHERE "orgId" = ${orgId}::uuid AND id = ANY(${[...momentIds]}::uuid[])
    UNION ALL
    SELECT id FROM "Metric" WHERE "orgId" = ${orgId}::uuid AND id = ANY(${[...metricIds]}::uuid[])
    UNION ALL
    SELECT id FROM "Site" WHERE "orgId" = ${orgId}::uuid AND id = ANY(${[...siteIds]}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}
