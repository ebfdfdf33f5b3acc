import type { OrgClient } from "../org.server";

interface PlaceQuery {
  client: OrgClient;
  id: string;
}

const NAME = { name: true } as const;

export async function getTeamName({
  client,
  id,
}: PlaceQuery): Promise<string | null> {
  const where = { orgId: client.orgId, id };
  const row = await client.team.findFirst({ where, select: NAME });
  return row?.name ?? null;
}

export async function getJourneyName({
  client,
  id,
}: PlaceQuery): Promise<string | null> {
  const where = { orgId: client.orgId, id };
  const row = await client.journey.findFirst({ where, select: NAME });
  return row?.name ?? null;
}

/** Teams and journeys an objective may belong to, by name. */
export async function listPlaces({ client }: { client: OrgClient }) {
  const query = {
    where: { orgId: client.orgId, archivedAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  } as const;
  const teams = await client.team.findMany(query);
  const journeys = await client.journey.findMany(query);
  return { teams, journeys };
}
