import { identityPrisma } from "../prisma.server";

export interface OrganizationSettings {
  readonly name: string;
  readonly locale: string;
  /** An IANA name. */
  readonly timeZone: string;
}

/** Null where there is no such organisation. */
export async function getOrganizationSettings({
  orgId,
}: {
  orgId: string;
}): Promise<OrganizationSettings | null> {
  return identityPrisma().organization.findUnique({
    where: { id: orgId },
    select: { name: true, locale: true, timeZone: true },
  });
}

/** Its address stays: links to it are in people's mails. Throws where there is no such organisation. */
export async function updateOrganizationSettings({
  orgId,
  fields,
}: {
  orgId: string;
  fields: OrganizationSettings;
}): Promise<OrganizationSettings> {
  const { name, locale, timeZone } = fields;
  return identityPrisma().organization.update({
    where: { id: orgId },
    data: { name, locale, timeZone },
    select: { name: true, locale: true, timeZone: true },
  });
}
