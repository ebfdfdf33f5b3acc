import { identityPrisma } from "../prisma.server";

export interface Membership {
  readonly orgId: string;
  readonly name: string;
  readonly slug: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly role: string;
}

const MEMBERSHIP = {
  role: true,
  organization: {
    select: { id: true, name: true, slug: true, locale: true, timeZone: true },
  },
} as const;

interface Row {
  role: string;
  organization: {
    id: string;
    name: string;
    slug: string;
    locale: string;
    timeZone: string;
  };
}

function toMembership({
  role,
  organization: { id, ...organization },
}: Row): Membership {
  return { orgId: id, ...organization, role };
}

export async function findMembership({
  userId,
  orgSlug,
}: {
  userId: string;
  orgSlug: string;
}): Promise<Membership | null> {
  const row = await identityPrisma().member.findFirst({
    where: { userId, organization: { slug: orgSlug } },
    select: MEMBERSHIP,
  });
  return row ? toMembership(row) : null;
}

export async function listMemberships({
  userId,
}: {
  userId: string;
}): Promise<Membership[]> {
  const rows = await identityPrisma().member.findMany({
    where: { userId },
    select: MEMBERSHIP,
    orderBy: { organization: { name: "asc" } },
  });
  return rows.map(toMembership);
}

/** Whether the account runs any organisation: such a person may open another. */
export async function isAdminSomewhere({
  userId,
}: {
  userId: string;
}): Promise<boolean> {
  const row = await identityPrisma().member.findFirst({
    where: { userId, role: "admin" },
    select: { id: true },
  });
  return row !== null;
}

export interface MemberRow {
  readonly id: string;
  readonly userId: string;
  readonly role: string;
  readonly name: string;
  readonly email: string;
}

export async function listMembers({
  orgId,
}: {
  orgId: string;
}): Promise<MemberRow[]> {
  const rows = await identityPrisma().member.findMany({
    where: { organizationId: orgId },
    select: {
      id: true,
      userId: true,
      role: true,
      user: { select: { name: true, email: true } },
    },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ user, ...member }) => ({ ...member, ...user }));
}

export async function findMember({
  orgId,
  id,
}: {
  orgId: string;
  id: string;
}): Promise<{ userId: string; role: string } | null> {
  return identityPrisma().member.findFirst({
    where: { id, organizationId: orgId },
    select: { userId: true, role: true },
  });
}
