import { listPendingInvitations } from "~/data/identity/invitation.server";
import { listMembers } from "~/data/identity/membership.server";
import { invitationLink } from "./invitation.server";
import { isRole } from "~/core/identity/role";
import type { Viewer } from "../viewer.server";

const roleOf = (role: string | null) => (isRole(role) ? role : "frontline");

/** Who is in the organisation. Addresses and invitations are for admins. */
export async function loadMembersPage(request: Request, viewer: Viewer) {
  const { orgId } = viewer;
  const isAdmin = viewer.role === "admin";
  const members = await listMembers({ orgId });
  const pending = isAdmin
    ? await listPendingInvitations({ orgId, now: new Date() })
    : [];
  return {
    isAdmin,
    members: members.map(({ id, userId, name, email, role }) => ({
      id,
      name,
      email: isAdmin ? email : null,
      role: roleOf(role),
      isViewer: userId === viewer.account.id,
    })),
    invitations: pending.map(({ id, email, role, expiresAt }) => ({
      id,
      email,
      role: roleOf(role),
      expiresOn: expiresAt.toISOString(),
      link: invitationLink(request, id),
    })),
  };
}

export type MembersPage = Awaited<ReturnType<typeof loadMembersPage>>;
