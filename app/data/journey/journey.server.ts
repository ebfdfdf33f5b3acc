import type { OrgClient } from "../org.server";
import { otherNamed } from "../other-named";
import { MOMENT_COLUMNS, toMoment, type Moment } from "./moment.server";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A way through the company as a customer lives it. */
export interface Journey {
  readonly id: string;
  readonly name: string;
  readonly owner: Named | null;
  /** In the order a customer meets them, archived ones left out. */
  readonly moments: readonly Moment[];
  readonly archived: boolean;
}

export interface JourneyFields {
  readonly name: string;
  readonly ownerId: string | null;
}

const ORDER = [
  { position: "asc" as const },
  { createdAt: "asc" as const },
  { id: "asc" as const },
];

const COLUMNS = {
  id: true,
  name: true,
  owner: { select: { id: true, name: true } },
  moments: {
    where: { archivedAt: null },
    select: MOMENT_COLUMNS,
    orderBy: ORDER,
  },
  archivedAt: true,
};

type Row = Omit<Journey, "moments" | "archived"> & {
  archivedAt: Date | null;
  moments: Parameters<typeof toMoment>[0][];
};

function toJourney({ archivedAt, moments, ...row }: Row): Journey {
  return {
    ...row,
    moments: moments.map(toMoment),
    archived: archivedAt !== null,
  };
}

export async function listJourneys({
  client,
  archived = false,
}: {
  client: OrgClient;
  archived?: boolean;
}): Promise<Journey[]> {
  const rows = await client.journey.findMany({
    where: { orgId: client.orgId, archivedAt: archived ? { not: null } : null },
    select: COLUMNS,
    orderBy: ORDER,
  });
  return rows.map(toJourney);
}

export async function getJourney({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<Journey | null> {
  const row = await client.journey.findFirst({
    where: { orgId: client.orgId, id },
    select: COLUMNS,
  });
  return row && toJourney(row);
}

/** Whether another journey, archived or not, has the name; capitals do not count. */
export async function hasJourneyNamed({
  client,
  name,
  exceptId,
}: {
  client: OrgClient;
  name: string;
  exceptId: string;
}): Promise<boolean> {
  const row = await client.journey.findFirst({
    where: otherNamed({ client, name, exceptId }),
    select: { id: true },
  });
  return row !== null;
}

/** Comes last. `created` is false where the organisation already has this id. */
export async function createJourney({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: JourneyFields;
}): Promise<{ id: string; created: boolean }> {
  const { orgId } = client;
  const { _max } = await client.journey.aggregate({
    where: { orgId },
    _max: { position: true },
  });
  const position = (_max.position ?? -1) + 1;
  const { count } = await client.journey.createMany({
    data: [{ orgId, id, position, ...fields }],
    skipDuplicates: true,
  });
  return { id, created: count === 1 };
}

/** Throws where the organisation has no such journey. */
export async function updateJourney({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: JourneyFields;
}): Promise<{ id: string }> {
  return client.journey.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: fields,
    select: { id: true },
  });
}

/** `archivedAt: null` brings it back. Throws where the organisation has no such journey. */
export async function archiveJourney({
  client,
  id,
  archivedAt,
}: {
  client: OrgClient;
  id: string;
  archivedAt: Date | null;
}): Promise<{ id: string }> {
  return client.journey.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { archivedAt },
    select: { id: true },
  });
}

/** Puts the journeys in the order of `ids`; ids of no journey are passed over. */
export async function orderJourneys({
  client,
  ids,
}: {
  client: OrgClient;
  ids: readonly string[];
}): Promise<void> {
  const { orgId } = client;
  for (const [position, id] of ids.entries())
    await client.journey.updateMany({
      where: { orgId, id },
      data: { position },
    });
}
