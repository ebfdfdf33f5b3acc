import type { OrgClient } from "../../org.server";

/** The words of a surprise of this test; null where it is gone. */
export async function getSurpriseText({
  client,
  experimentId,
  id,
}: {
  client: OrgClient;
  experimentId: string;
  id: string;
}): Promise<string | null> {
  const row = await client.surprise.findFirst({
    where: { orgId: client.orgId, experimentId, id },
    select: { text: true },
  });
  return row?.text ?? null;
}
