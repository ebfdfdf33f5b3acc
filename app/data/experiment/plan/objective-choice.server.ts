import type { OrgClient } from "../../org.server";

export interface ObjectiveChoice {
  readonly id: string;
  readonly statement: string;
}

/** Enough to choose from on a phone; more would be a search. */
const MOST = 60;

/** What a test may serve: the objectives of these teams first, then the newest; `keepId` is always among them. */
export async function listObjectiveChoices({
  client,
  teamIds,
  keepId,
}: {
  client: OrgClient;
  teamIds: readonly string[];
  keepId: string | null;
}): Promise<ObjectiveChoice[]> {
  return client.$queryRaw<ObjectiveChoice[]>`
    SELECT id, statement FROM "Objective"
    WHERE "orgId" = ${client.orgId}::uuid AND ("archivedAt" IS NULL OR id = ${keepId}::uuid)
    ORDER BY id IS NOT DISTINCT FROM ${keepId}::uuid DESC,
             coalesce("teamId" = ANY(${[...teamIds]}::uuid[]), false) DESC, "createdAt" DESC, id
    LIMIT ${MOST}`;
}

/** Whether the organisation has this objective, archived ones left out. */
export async function hasObjective({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<boolean> {
  const row = await client.objective.findFirst({
    where: { orgId: client.orgId, id, archivedAt: null },
    select: { id: true },
  });
  return row !== null;
}
