import type { ChannelKind } from "~/core/identity/organization/channel-kind";
import type { OrgClient } from "../org.server";
import { otherNamed } from "../other-named";

/** A point of a journey where the company meets its customer. */
export interface Moment {
  readonly id: string;
  readonly name: string;
  /** 1 (little hangs on it) … 5 (a moment of truth). */
  readonly stakes: number;
  readonly channelKind: ChannelKind;
  readonly owner: { readonly id: string; readonly name: string } | null;
}

export interface MomentFields {
  readonly name: string;
  readonly stakes: number;
  readonly channelKind: ChannelKind;
  readonly ownerId: string | null;
}

export const MOMENT_COLUMNS = {
  id: true,
  name: true,
  stakes: true,
  channelKind: true,
  owner: { select: { id: true, name: true } },
} as const;

/** The union is held by the form's schema on the way in. */
export function toMoment(
  row: Omit<Moment, "channelKind"> & { channelKind: string },
): Moment {
  return row as Moment;
}

export interface PlacedMoment extends Moment {
  readonly journeyId: string;
  readonly archived: boolean;
}

export async function getMoment({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<PlacedMoment | null> {
  const row = await client.moment.findFirst({
    where: { orgId: client.orgId, id },
    select: { ...MOMENT_COLUMNS, journeyId: true, archivedAt: true },
  });
  if (!row) return null;
  const { archivedAt, journeyId, ...moment } = row;
  return { ...toMoment(moment), journeyId, archived: archivedAt !== null };
}

/** Of one journey, by name. */
export async function listArchivedMoments({
  client,
  journeyId,
}: {
  client: OrgClient;
  journeyId: string;
}): Promise<{ id: string; name: string }[]> {
  return client.moment.findMany({
    where: { orgId: client.orgId, journeyId, archivedAt: { not: null } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

/** Whether another moment of the journey, archived or not, has the name; capitals do not count. */
export async function hasMomentNamed({
  client,
  journeyId,
  name,
  exceptId,
}: {
  client: OrgClient;
  journeyId: string;
  name: string;
  exceptId: string;
}): Promise<boolean> {
  const row = await client.moment.findFirst({
    where: { ...otherNamed({ client, name, exceptId }), journeyId },
    select: { id: true },
  });
  return row !== null;
}

/** Comes last in its journey. `created` is false where the organisation already has this id. */
export async function createMoment({
  client,
  id,
  journeyId,
  fields,
}: {
  client: OrgClient;
  id: string;
  journeyId: string;
  fields: MomentFields;
}): Promise<{ id: string; created: boolean }> {
  const { orgId } = client;
  const { _max } = await client.moment.aggregate({
    where: { orgId, journeyId },
    _max: { position: true },
  });
  const position = (_max.position ?? -1) + 1;
  const { count } = await client.moment.createMany({
    data: [{ orgId, id, journeyId, position, ...fields }],
    skipDuplicates: true,
  });
  return { id, created: count === 1 };
}

/** Throws where the organisation has no such moment. */
export async function updateMoment({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: MomentFields;
}): Promise<{ id: string }> {
  return client.moment.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: fields,
    select: { id: true },
  });
}

/** `archivedAt: null` brings it back. Throws where the organisation has no such moment. */
export async function archiveMoment({
  client,
  id,
  archivedAt,
}: {
  client: OrgClient;
  id: string;
  archivedAt: Date | null;
}): Promise<{ id: string }> {
  return client.moment.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { archivedAt },
    select: { id: true },
  });
}

/** Puts the moments of a journey in the order of `ids`; ids of no moment of it are passed over. */
export async function orderMoments({
  client,
  journeyId,
  ids,
}: {
  client: OrgClient;
  journeyId: string;
  ids: readonly string[];
}): Promise<void> {
  const { orgId } = client;
  for (const [position, id] of ids.entries())
    await client.moment.updateMany({
      where: { orgId, journeyId, id },
      data: { position },
    });
}
