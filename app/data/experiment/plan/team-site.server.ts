import type { OrgClient } from "../../org.server";

/** The place where a team works; null where it has none. */
export async function getTeamSiteId({
  client,
  teamId,
}: {
  client: OrgClient;
  teamId: string;
}): Promise<string | null> {
  const team = await client.team.findFirst({
    where: { orgId: client.orgId, id: teamId },
    select: { siteId: true },
  });
  return team?.siteId ?? null;
}
