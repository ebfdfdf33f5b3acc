import type { OrgClient } from "./org.server";

/** Records the name under which an account writes in this organisation; a second call refreshes it. */
export async function upsertPerson({
  client,
  id,
  name,
}: {
  client: OrgClient;
  id: string;
  name: string;
}): Promise<void> {
  const { orgId } = client;
  await client.person.upsert({
    where: { orgId_id: { orgId, id } },
    create: { orgId, id, name },
    update: { name },
  });
}
