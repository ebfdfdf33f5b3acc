import type { OrgClient } from "../org.server";

export interface ObjectiveFields {
  readonly statement: string;
  readonly need: string;
  readonly whyNow: string;
  readonly inOurHands: string;
  readonly nextAction: string;
}

export interface ObjectiveRow {
  readonly id: string;
  readonly statement: string;
  readonly owner: string;
  readonly keyResultCount: number;
  readonly experimentCount: number;
}

export async function listObjectives({
  client,
  archived = false,
}: {
  client: OrgClient;
  archived?: boolean;
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
  });
  return rows.map(({ owner, _count, ...row }) => ({
    ...row,
    owner: owner.name,
    keyResultCount: _count.keyResults,
    experimentCount: _count.experiments,
  }));
}

export interface Objective extends ObjectiveFields {
  readonly id: string;
  readonly owner: string;
  readonly archived: boolean;
}

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
      archivedAt: true,
      owner: { select: { name: true } },
    },
  });
  if (!row) return null;
  const { owner, archivedAt, ...fields } = row;
  return { ...fields, owner: owner.name, archived: archivedAt !== null };
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
