import { listChanges, type ChangedEntity } from "~/data/change.server";
import { withOrg } from "~/data/org.server";
import type { Viewer } from "../../viewer.server";

/** Who changed it, for those who may change it too. */
export async function historyOf(
  viewer: Viewer,
  entity: ChangedEntity,
  entityId: string,
) {
  if (viewer.role !== "admin") return [];
  return withOrg(viewer.orgId, (client) =>
    listChanges({ client, entity, entityId, most: 50 }),
  );
}
