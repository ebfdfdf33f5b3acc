import type { OrgClient } from "../org.server";

/** The metrics one can name, by name. */
export async function listMetricNames({
  client,
}: {
  client: OrgClient;
}): Promise<{ id: string; name: string }[]> {
  return client.metric.findMany({
    where: { orgId: client.orgId, archivedAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
