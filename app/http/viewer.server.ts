import { redirect } from "@remix-run/node";
import {
  findMembership,
  listMemberships,
  type Membership,
} from "~/data/identity/membership.server";
import { auth } from "./identity/auth.server";
import { notFound, forbidden } from "./respond.server";
import { isRole, reaches, type Role } from "~/core/identity/role";

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
}

/** Who is looking, and in which organisation: the first line of every loader and action. */
export interface Viewer {
  readonly account: Account;
  readonly orgId: string;
  readonly org: {
    readonly name: string;
    readonly slug: string;
    readonly locale: string;
    readonly timeZone: string;
  };
  readonly role: Role;
}

export async function findAccount(request: Request): Promise<Account | null> {
  const session = await auth().api.getSession({ headers: request.headers });
  if (!session) return null;
  const { id, name, email } = session.user;
  return { id, name, email, locale: session.user.locale ?? "en" };
}

export async function requireAccount(request: Request): Promise<Account> {
  const account = await findAccount(request);
  if (account) return account;
  const url = new URL(request.url);
  const next = request.method === "GET" ? url.pathname + url.search : "/";
  throw redirect(`/sign-in?next=${encodeURIComponent(next)}`);
}

/** Redirects strangers to sign in; answers 404, as for what does not exist, to those who are not a member. */
export async function requireViewer(
  request: Request,
  params: { readonly org?: string | undefined },
  { atLeast = "frontline" }: { atLeast?: Role } = {},
): Promise<Viewer> {
  const account = await requireAccount(request);
  const membership = await findMembership({
    userId: account.id,
    orgSlug: params.org ?? "",
  });
  if (!membership || !isRole(membership.role)) throw notFound();
  if (!reaches(membership.role, atLeast)) throw forbidden();
  return toViewer(account, membership, membership.role);
}

function toViewer(
  account: Account,
  membership: Membership,
  role: Role,
): Viewer {
  const { orgId, name, slug, locale, timeZone } = membership;
  return { account, orgId, org: { name, slug, locale, timeZone }, role };
}

/** Where a signed-in person belongs when no address says so. */
export async function homePath(account: Account): Promise<string> {
  const [first] = await listMemberships({ userId: account.id });
  return first ? `/o/${first.slug}` : "/organizations/new";
}

/** Managers and above may start a test that goes beyond a team's envelope. */
export function isApprover({ role }: Viewer): boolean {
  return reaches(role, "manager");
}
