import type { OrgClient } from "../org.server";

/** Teams to choose from, by name; archived ones tried things too. */
export async function listTeamNames({
  client,
}: {
  client: OrgClient;
}): Promise<{ id: string; name: string }[]> {
  return client.team.findMany({
    where: { orgId: client.orgId },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
