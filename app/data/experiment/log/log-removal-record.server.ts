import type { ChangedEntity } from "../../change.server";
import type { OrgClient } from "../../org.server";

/** The last time something noted was taken away: by whom, when, and what it was. */
export async function getRemoval({
  client,
  entity,
  entityId,
}: {
  client: OrgClient;
  entity: ChangedEntity;
  entityId: string;
}): Promise<{
  byId: string;
  at: Date;
  before: Readonly<Record<string, unknown>>;
} | null> {
  const row = await client.change.findFirst({
    where: { orgId: client.orgId, entity, entityId, action: "removed" },
    select: { byId: true, at: true, before: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return (
    row && { ...row, before: (row.before ?? {}) as Record<string, unknown> }
  );
}
