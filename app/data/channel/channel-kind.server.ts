import type { ChannelKind } from "~/core/identity/organization/channel-kind";
import type { OrgClient } from "../org.server";

export interface NamedChannel {
  readonly name: string;
  /** Null while nobody said. */
  readonly kind: ChannelKind | null;
}

/** Every channel that answers or series have named, and those that were named before, by name. */
export async function listChannels({
  client,
}: {
  client: OrgClient;
}): Promise<NamedChannel[]> {
  return client.$queryRaw`
    SELECT coalesce(c.name, used.name) AS name, c.kind
    FROM (SELECT DISTINCT "splitKey" AS name FROM "PeriodTotal"
      WHERE "orgId" = ${client.orgId}::uuid AND granularity = 'month' AND split = 'channel' AND "splitKey" <> '') AS used
    FULL JOIN (SELECT name, kind FROM "Channel" WHERE "orgId" = ${client.orgId}::uuid) AS c ON c.name = used.name
    ORDER BY 1 LIMIT 300`;
}

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

/** Null forgets what was said. */
export async function putChannelKind({
  client,
  name,
  kind,
}: {
  client: OrgClient;
  name: string;
  kind: ChannelKind | null;
}): Promise<void> {
  const { orgId } = client;
  if (kind === null) {
    await client.channel.deleteMany({ where: { orgId, name } });
    return;
  }
  await client.channel.upsert({
    where: { orgId_name: { orgId, name } },
    create: { orgId, name, kind },
    update: { kind },
  });
}
