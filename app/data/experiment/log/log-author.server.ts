import type { OrgClient } from "../../org.server";

/** Who noted something about this test; null for a commitment, which nobody signs, and for what is gone. */
export async function getLogAuthor({
  client,
  experimentId,
  entity,
  id,
}: {
  client: OrgClient;
  experimentId: string;
  entity: "LossLog" | "Surprise" | "Commitment" | "Photo";
  id: string;
}): Promise<string | null> {
  const asked = {
    where: { orgId: client.orgId, experimentId, id },
    select: { madeById: true },
  };
  const row =
    entity === "LossLog"
      ? await client.lossLog.findFirst(asked)
      : entity === "Surprise"
        ? await client.surprise.findFirst(asked)
        : entity === "Photo"
          ? await client.photo.findFirst(asked)
          : null;
  return row?.madeById ?? null;
}
