import type { OrgClient } from "../org.server";

export interface ObjectiveFields {
  readonly statement: string;
  readonly need: string;
  readonly whyNow: string;
  readonly inOurHands: string;
  readonly nextAction: string;
  /** What the brand promised. What is left out of a form keeps its default, or what it was. */
  readonly promise?: string;
  readonly teamId?: string | null;
  readonly journeyId?: string | null;
}

export interface ObjectiveRow {
  readonly id: string;
  readonly statement: string;
  readonly owner: string;
  readonly keyResultCount: number;
  readonly experimentCount: number;
}

/** Newest first. For lists to choose from; pages read `listObjectivePage`. */
export async function listObjectives({
  client,
  archived = false,
  limit = 500,
}: {
  client: OrgClient;
  archived?: boolean;
  limit?: number;
}): Promise<ObjectiveRow[]> {
  const rows = await client.objective.findMany({
    where: { orgId: client.orgId, archivedAt: archived ? { not: null } : null },
    select: {
      id: true,
      statement: true,
      owner: { select: { name: true } },
      _count: {
        select: {
          keyResults: { where: { archivedAt: null } },
          experiments: true,
        },
      },
    },
    orderBy: { createdAt: "desc" },
    take: limit,
  });
  return rows.map(({ owner, _count, ...row }) => ({
    ...row,
    owner: owner.name,
    keyResultCount: _count.keyResults,
    experimentCount: _count.experiments,
  }));
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Objective extends Required<
  Omit<ObjectiveFields, "teamId" | "journeyId">
> {
  readonly id: string;
  readonly owner: string;
  readonly ownerId: string;
  readonly team: Named | null;
  readonly journey: Named | null;
  readonly archived: boolean;
  /** Changes with each change of the row: two who edit at once do not undo each other unseen. */
  readonly version: string;
}

const NAMED = { select: { id: true, name: true } } as const;

export async function getObjective({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<Objective | null> {
  const row = await client.objective.findFirst({
    where: { orgId: client.orgId, id },
    select: {
      id: true,
      statement: true,
      need: true,
      whyNow: true,
      inOurHands: true,
      nextAction: true,
      promise: true,
      ownerId: true,
      archivedAt: true,
      updatedAt: true,
      owner: { select: { name: true } },
      team: NAMED,
      journey: NAMED,
    },
  });
  if (!row) return null;
  const { owner, archivedAt, updatedAt, ...fields } = row;
  return {
    ...fields,
    owner: owner.name,
    archived: archivedAt !== null,
    version: updatedAt.toISOString(),
  };
}

/** `created` is false where the organisation already has this id: the same form sent twice makes one objective. */
export async function createObjective({
  client,
  id,
  ownerId,
  fields,
}: {
  client: OrgClient;
  id: string;
  ownerId: string;
  fields: ObjectiveFields;
}): Promise<{ id: string; created: boolean }> {
  const { count } = await client.objective.createMany({
    data: [{ orgId: client.orgId, id, ownerId, ...fields }],
    skipDuplicates: true,
  });
  return { id, created: count === 1 };
}

/** Throws where the organisation has no such objective. */
export async function updateObjective({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: ObjectiveFields;
}): Promise<{ id: string }> {
  return client.objective.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: fields,
    select: { id: true },
  });
}

/** `archivedAt: null` brings it back. Throws where the organisation has no such objective. */
export async function archiveObjective({
  client,
  id,
  archivedAt,
}: {
  client: OrgClient;
  id: string;
  archivedAt: Date | null;
}): Promise<{ id: string }> {
  return client.objective.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { archivedAt },
    select: { id: true },
  });
}
