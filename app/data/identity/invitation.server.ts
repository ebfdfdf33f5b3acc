import { identityPrisma } from "../prisma.server";

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: string | null;
  readonly expiresAt: Date;
}

export async function listPendingInvitations({
  orgId,
  now,
}: {
  orgId: string;
  now: Date;
}): Promise<InvitationRow[]> {
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
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly locale: string;
  };
}

/** An invitation that can still be accepted, for whoever holds its link. */
export async function findOpenInvitation({
  id,
  now,
}: {
  id: string;
  now: Date;
}): Promise<OpenInvitation | null> {
  return identityPrisma().invitation.findFirst({
    where: { id, status: "pending", expiresAt: { gt: now } },
    select: {
      id: true,
      email: true,
      role: true,
      organization: {
        select: { id: true, name: true, slug: true, locale: true },
      },
    },
  });
}

export async function isPendingInvitation({
  orgId,
  id,
}: {
  orgId: string;
  id: string;
}): Promise<boolean> {
  const row = await identityPrisma().invitation.findFirst({
    where: { id, organizationId: orgId, status: "pending" },
    select: { id: true },
  });
  return row !== null;
}
