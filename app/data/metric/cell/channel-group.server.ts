import type { OrgClient } from "../../org.server";

/** What an organisation said of its channels. */
export async function listChannelKinds({
  client,
}: {
  client: OrgClient;
}): Promise<{ name: string; kind: string }[]> {
  return client.channel.findMany({
    where: { orgId: client.orgId },
    select: { name: true, kind: true },
    orderBy: { name: "asc" },
    take: 300,
  });
}
