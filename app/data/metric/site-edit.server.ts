import type { SiteKind } from "~/core/identity/organization/site-kind";
import type { OrgClient } from "../org.server";
import { otherNamed } from "../other-named";
import type { SiteRow } from "./site.server";

export interface Site extends SiteRow {
  readonly archived: boolean;
}

export interface SiteFields {
  readonly name: string;
  readonly kind: SiteKind;
  readonly region: string;
}

export async function getSite({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<Site | null> {
  const row = await client.site.findFirst({
    where: { orgId: client.orgId, id },
    select: {
      id: true,
      name: true,
      kind: true,
      region: true,
      archivedAt: true,
    },
  });
  if (!row) return null;
  const { archivedAt, ...site } = row;
  return { ...site, archived: archivedAt !== null } as Site;
}

/** Whether another site, archived or not, has the name; capitals do not count. */
export async function hasSiteNamed({
  client,
  name,
  exceptId,
}: {
  client: OrgClient;
  name: string;
  exceptId: string;
}): Promise<boolean> {
  const row = await client.site.findFirst({
    where: otherNamed({ client, name, exceptId }),
    select: { id: true },
  });
  return row !== null;
}

/** `created` is false where the organisation already has this id or this name. */
export async function createSite({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: SiteFields;
}): Promise<{ id: string; created: boolean }> {
  const { count } = await client.site.createMany({
    data: [{ orgId: client.orgId, id, ...fields }],
    skipDuplicates: true,
  });
  return { id, created: count === 1 };
}

/** Throws where the organisation has no such site. */
export async function updateSite({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: SiteFields;
}): Promise<{ id: string }> {
  return client.site.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: fields,
    select: { id: true },
  });
}

/**
 * An archived site is offered to no new test; what was read there stays. `archivedAt: null` brings it back. Throws
 * where the organisation has no such site.
 */
export async function archiveSite({
  client,
  id,
  archivedAt,
}: {
  client: OrgClient;
  id: string;
  archivedAt: Date | null;
}): Promise<{ id: string }> {
  return client.site.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { archivedAt },
    select: { id: true },
  });
}
