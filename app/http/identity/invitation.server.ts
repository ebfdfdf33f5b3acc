import {
  findOpenInvitation,
  type OpenInvitation,
} from "~/data/identity/invitation.server";
import { findMembership } from "~/data/identity/membership.server";
import { isUuid } from "~/data/org.server";
import type { Locale } from "~/i18n/locale";
import { publicOrigin } from "./auth.server";
import { askIdentity, cookieHeader } from "./ask-identity.server";
import { registerPerson } from "./organization.server";
import { refuseEntry, type EntryOutcome } from "./sign-in.server";
import { createAccount } from "./sign-up.server";

/** The invitation behind a link, while it can still be accepted. */
export async function openInvitation(
  id: string | undefined,
): Promise<OpenInvitation | null> {
  return isUuid(id) ? findOpenInvitation({ id, now: new Date() }) : null;
}

/**
 * The link to pass on. Where Essai has a public https address it is that one, else the address the admin uses now: a
 * machine at work may be reached under several.
 */
export function invitationLink(request: Request, id: string): string {
  const known = publicOrigin();
  const origin = known.startsWith("https:")
    ? known
    : new URL(request.url).origin;
  return `${origin}/invitations/${id}`;
}

/** Accepts for an account that holds the invited address; another account is refused. */
export async function joinWithAccount(
  request: Request,
  invitation: OpenInvitation,
  account: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
  },
  session: { cookie?: string } = {},
): Promise<EntryOutcome> {
  const { id: orgId, slug } = invitation.organization;
  const body = { invitationId: invitation.id };
  const isInvited = account.email === invitation.email;
  const userId = account.id;
  if (isInvited && (await findMembership({ userId, orgSlug: slug })))
    return { ok: true, cookies: [] };
  const outcome = await askIdentity(
    request,
    "/organization/accept-invitation",
    body,
    session,
  );
  if (!outcome.ok) return refuseEntry(outcome, "fault.joinRefused");
  await registerPerson({ orgId, account });
  return { ok: true, cookies: outcome.cookies };
}

/** Accepts for someone new: the account gets the invited address and no other. */
export async function joinAsNewAccount(
  request: Request,
  invitation: OpenInvitation,
  {
    name,
    password,
    locale,
  }: { name: string; password: string; locale: Locale },
): Promise<EntryOutcome> {
  const { email } = invitation;
  const created = await createAccount(request, {
    name,
    email,
    password,
    locale,
  });
  if (!created.ok) return created;
  const cookie = cookieHeader(created.cookies);
  const joined = await joinWithAccount(request, invitation, created.account, {
    cookie,
  });
  if (!joined.ok) return joined;
  return { ok: true, cookies: [...created.cookies, ...joined.cookies] };
}
