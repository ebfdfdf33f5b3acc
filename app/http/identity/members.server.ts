import { isPendingInvitation } from "~/data/identity/invitation.server";
import { findMember } from "~/data/identity/membership.server";
import { inTurn } from "~/data/identity/turn.server";
import type { MembersAct } from "~/schemas/identity";
import { askIdentity, type IdentityOutcome } from "./ask-identity.server";
import type { Viewer } from "../viewer.server";

type Refusal = "lastAdmin" | "alreadyMember" | "tooMany" | "refused";

/** What became of an admin's act; `left` when they removed themselves. */
export type MembersOutcome =
  | { readonly kind: "done"; readonly act: MembersAct["act"]; left: boolean }
  | { readonly kind: "unknown" }
  | { readonly kind: "refused"; readonly why: Refusal };

const WHY: Record<string, Refusal> = {
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER: "lastAdmin",
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_WITHOUT_AN_OWNER: "lastAdmin",
  USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION: "alreadyMember",
};

/**
 * Does what an admin asked for about the members. An id of another organisation is unknown here. One act at a time per
 * organisation, so that two admins who demote each other at the same moment leave one.
 */
export async function actOnMembers(
  request: Request,
  viewer: Viewer,
  act: MembersAct,
): Promise<MembersOutcome> {
  return inTurn(`members ${viewer.orgId}`, async () => {
    const target = await findTarget(viewer.orgId, act);
    if (!target) return { kind: "unknown" };
    const outcome = await askFor(request, viewer.orgId, act);
    if (outcome.ok) {
      const left =
        act.act === "remove-member" && target.userId === viewer.account.id;
      return { kind: "done", act: act.act, left };
    }
    const why = WHY[outcome.code] ?? "refused";
    return {
      kind: "refused",
      why: outcome.fault === "too-many" ? "tooMany" : why,
    };
  });
}

async function findTarget(
  orgId: string,
  act: MembersAct,
): Promise<{ userId?: string } | null> {
  if (act.act === "invite") return {};
  if (act.act === "cancel-invitation") {
    const id = act.invitationId;
    return (await isPendingInvitation({ orgId, id })) ? {} : null;
  }
  return findMember({ orgId, id: act.memberId });
}

function askFor(
  request: Request,
  organizationId: string,
  act: MembersAct,
): Promise<IdentityOutcome<unknown>> {
  switch (act.act) {
    case "invite":
      return askIdentity(request, "/organization/invite-member", {
        organizationId,
        email: act.email,
        role: act.role,
      });
    case "cancel-invitation":
      return askIdentity(request, "/organization/cancel-invitation", {
        invitationId: act.invitationId,
      });
    case "change-role":
      return askIdentity(request, "/organization/update-member-role", {
        organizationId,
        memberId: act.memberId,
        role: act.role,
      });
    case "remove-member":
      return askIdentity(request, "/organization/remove-member", {
        organizationId,
        memberIdOrEmail: act.memberId,
      });
  }
}
