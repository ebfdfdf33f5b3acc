import type { OrgClient } from "../org.server";

/** What stands under a moment on the service blueprint; '' where nobody has said. */
export interface Blueprint {
  readonly customerAction: string;
  readonly frontstage: string;
  readonly backstage: string;
  readonly support: string;
}

const COLUMNS = {
  customerAction: true,
  frontstage: true,
  backstage: true,
  support: true,
} as const;

/** Of the moments of a journey, by their id. */
export async function listBlueprints({
  client,
  journeyId,
}: {
  client: OrgClient;
  journeyId: string;
}): Promise<ReadonlyMap<string, Blueprint>> {
  const rows = await client.moment.findMany({
    where: { orgId: client.orgId, journeyId, archivedAt: null },
    select: { id: true, ...COLUMNS },
  });
  return new Map(rows.map(({ id, ...blueprint }) => [id, blueprint]));
}

/** Null where the organisation has no such moment. */
export async function getBlueprint({
  client,
  momentId,
}: {
  client: OrgClient;
  momentId: string;
}): Promise<Blueprint | null> {
  return client.moment.findFirst({
    where: { orgId: client.orgId, id: momentId },
    select: COLUMNS,
  });
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
