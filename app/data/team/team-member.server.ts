import type { OrgClient } from "../org.server";

/** Makes these people, and nobody else, the team's. */
export async function replaceMembers({
  client,
  teamId,
  personIds,
}: {
  client: OrgClient;
  teamId: string;
  personIds: readonly string[];
}): Promise<void> {
  const { orgId } = client;
  await client.teamMember.deleteMany({
    where: { orgId, teamId, personId: { notIn: [...personIds] } },
  });
  await client.teamMember.createMany({
    data: personIds.map((personId) => ({ orgId, teamId, personId })),
    skipDuplicates: true,
  });
}
