import { identityPrisma } from "./prisma.server";

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
  organization: { select: { id: true, name: true, slug: true, locale: true, timeZone: true } },
} as const;

interface Row {
  role: string;
  organization: { id: string; name: string; slug: string; locale: string; timeZone: string };
}

function toMembership({ role, organization: { id, ...organization } }: Row): Membership {
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

export async function listMemberships({ userId }: { userId: string }): Promise<Membership[]> {
  const rows = await identityPrisma().member.findMany({
    where: { userId },
    select: MEMBERSHIP,
    orderBy: { organization: { name: "asc" } },
  });
  return rows.map(toMembership);
}

export interface MemberRow {
  readonly id: string;
  readonly userId: string;
  readonly role: string;
  readonly name: string;
  readonly email: string;
}

export async function listMembers({ orgId }: { orgId: string }): Promise<MemberRow[]> {
  const rows = await identityPrisma().member.findMany({
    where: { organizationId: orgId },
    select: { id: true, userId: true, role: true, user: { select: { name: true, email: true } } },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ user, ...member }) => ({ ...member, ...user }));
}

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: string | null;
  readonly expiresAt: Date;
}

export async function listPendingInvitations({ orgId, now }: { orgId: string; now: Date }): Promise<InvitationRow[]> {
  return identityPrisma().invitation.findMany({
    where: { organizationId: orgId, status: "pending", expiresAt: { gt: now } },
    select: { id: true, email: true, role: true, expiresAt: true },
    orderBy: { createdAt: "desc" },
  });
}

export interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: string | null;
  readonly organization: { readonly name: string; readonly slug: string; readonly locale: string };
  readonly hasAccount: boolean;
}

/** An invitation that can still be accepted, for whoever holds its link. */
export async function findOpenInvitation({ id, now }: { id: string; now: Date }): Promise<OpenInvitation | null> {
  const row = await identityPrisma().invitation.findFirst({
    where: { id, status: "pending", expiresAt: { gt: now } },
    select: { id: true, email: true, role: true, organization: { select: { name: true, slug: true, locale: true } } },
  });
  if (!row) return null;
  const account = await identityPrisma().user.findUnique({ where: { email: row.email }, select: { id: true } });
  return { ...row, hasAccount: account !== null };
}

export async function hasAnyAccount(): Promise<boolean> {
  return (await identityPrisma().user.findFirst({ select: { id: true } })) !== null;
}

export async function updateLocale({ userId, locale }: { userId: string; locale: "en" | "fr" }): Promise<void> {
  await identityPrisma().user.update({ where: { id: userId }, data: { locale } });
}
