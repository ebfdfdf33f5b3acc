import type { OrgClient } from "../org.server";

/** What stands under a moment on the service blueprint; '' where nobody has said. */
export interface Blueprint {
  readonly customerAction: string;
  readonly frontstage: string;
  readonly backstage: string;
  readonly support: string;
}

/** Throws where the organisation has no such moment. */
export async function updateBlueprint({
  client,
  momentId,
  blueprint,
}: {
  client: OrgClient;
  momentId: string;
  blueprint: Blueprint;
}): Promise<{ id: string }> {
  return client.moment.update({
    where: { orgId_id: { orgId: client.orgId, id: momentId } },
    data: blueprint,
    select: { id: true },
  });
}
