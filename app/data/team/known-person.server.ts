import type { OrgClient } from "../org.server";

/** Those of `ids` that have written here, or were named on something, before. */
export async function listKnownPersons({
  client,
  ids,
}: {
  client: OrgClient;
  ids: readonly string[];
}): Promise<Set<string>> {
  const rows = await client.person.findMany({
    where: { orgId: client.orgId, id: { in: [...ids] } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
