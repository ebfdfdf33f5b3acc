import { redirect } from "@remix-run/node";
import {
  listMemberships,
  type Membership,
} from "~/data/identity/membership.server";
import { isDatabaseDown } from "~/data/database-down.server";
import {
  findSessionHolder,
  type SessionHolder,
} from "~/data/identity/session.server";
import { sessionToken } from "./identity/session/session-token.server";
import { notFound, forbidden, unavailable } from "./respond.server";
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
  /** Everywhere the account belongs. */
  readonly memberships: readonly Membership[];
}

/**
 * The frame and the page ask for the same session in the same turn of the event loop: they share the answer. Kept no
 * longer, so that a sign-out, a new role or a removal counts from the next request on.
 */
const askedThisTurn = new Map<string, Promise<SessionHolder | null>>();

async function findHolder(request: Request): Promise<SessionHolder | null> {
  const token = sessionToken(request);
  if (token === null) return null;
  const known = askedThisTurn.get(token);
  if (known) return known;
  const asked = findSessionHolder({ token }).catch((error: unknown) => {
    throw isDatabaseDown(error) ? unavailable() : error;
  });
  askedThisTurn.set(token, asked);
  setImmediate(() => askedThisTurn.delete(token));
  return asked;
}

function toAccount({ id, name, email, locale }: SessionHolder): Account {
  return { id, name, email, locale };
}

export async function findAccount(request: Request): Promise<Account | null> {
  const holder = await findHolder(request);
  return holder && toAccount(holder);
}

export async function requireAccount(request: Request): Promise<Account> {
  return toAccount(await requireHolder(request));
}

async function requireHolder(request: Request): Promise<SessionHolder> {
  const holder = await findHolder(request);
  if (holder) return holder;
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
  const holder = await requireHolder(request);
  const membership = holder.memberships.find(({ slug }) => slug === params.org);
  if (!membership || !isRole(membership.role)) throw notFound();
  if (!reaches(membership.role, atLeast)) throw forbidden();
  return toViewer(holder, membership, membership.role);
}

function toViewer(
  holder: SessionHolder,
  membership: Membership,
  role: Role,
): Viewer {
  const { orgId, name, slug, locale, timeZone } = membership;
  const org = { name, slug, locale, timeZone };
  const { memberships } = holder;
  return { account: toAccount(holder), orgId, org, role, memberships };
}

/**
 * Where a signed-in person belongs when no address says so: of several organisations, the first that writes in the
 * language they read.
 */
export async function homePath(
  account: Account,
  locale: string,
): Promise<string> {
  const all = await listMemberships({ userId: account.id });
  const home = all.find((one) => one.locale === locale) ?? all[0];
  return home ? `/o/${home.slug}` : "/organizations/new";
}

/** Managers and above may start a test that goes beyond a team's envelope. */
export function isApprover({ role }: Viewer): boolean {
  return reaches(role, "manager");
}
