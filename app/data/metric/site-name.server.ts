import type { OrgClient } from "../org.server";

/** Site id → name. */
export async function listSiteNames({
  client,
}: {
  client: OrgClient;
}): Promise<Map<string, string>> {
  const rows = await client.site.findMany({
    where: { orgId: client.orgId },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
