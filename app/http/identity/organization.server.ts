import { hasAnyAccount } from "~/data/identity/account.server";
import {
  findJustOpened,
  hasAnyOrganization,
  listTakenSlugs,
} from "~/data/identity/organization.server";
import { isAdminSomewhere } from "~/data/identity/membership.server";
import { inTurn } from "~/data/identity/turn.server";
import { withOrg } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import type { Locale } from "~/i18n/locale";
import { auth } from "./auth.server";
import { slugCandidates, slugOf } from "./slug";

function openToAll(): boolean {
  return process.env.ESSAI_OPEN_SIGN_UP === "1";
}

/** The first account makes itself; later ones come by invitation, unless this installation is open to all. */
export async function isSignUpOpen(): Promise<boolean> {
  return openToAll() || !(await hasAnyAccount());
}

/** Members who run an organisation may open another. */
export function mayOpenAnother(
  memberships: readonly { readonly role: string }[],
): boolean {
  return openToAll() || memberships.some(({ role }) => role === "admin");
}

/** Those who run an organisation may open another; anybody may where none exists yet. */
export async function mayOpenOrganization(account: {
  readonly id: string;
}): Promise<boolean> {
  return (
    openToAll() ||
    (await isAdminSomewhere({ userId: account.id })) ||
    !(await hasAnyOrganization())
  );
}

interface OpenedOrganization {
  readonly id: string;
  readonly slug: string;
}

interface Opening {
  account: { readonly id: string; readonly name: string };
  name: string;
  locale: Locale;
}

/** Opens an organisation with this account as its first admin, at an address made from its name; once for a form sent twice. */
export async function openOrganization(
  opening: Opening,
): Promise<OpenedOrganization> {
  const opened = await inTurn("organization", () => openOnce(opening));
  await registerPerson({ orgId: opened.id, account: opening.account });
  return opened;
}

const SENT_TWICE_MS = 10_000;

async function openOnce({
  account,
  name,
  locale,
}: Opening): Promise<OpenedOrganization> {
  const since = new Date(Date.now() - SENT_TWICE_MS);
  const there = await findJustOpened({ userId: account.id, name, since });
  if (there) return there;
  const slug = await freeSlug(name);
  const created = await auth().api.createOrganization({
    body: { name, slug, locale, userId: account.id },
  });
  if (!created) throw new Error("The organisation was not created.");
  return { id: created.id, slug };
}

/** The name under which the account writes in the organisation; from then on it stays on what it wrote. */
export async function registerPerson({
  orgId,
  account,
}: {
  orgId: string;
  account: { readonly id: string; readonly name: string };
}): Promise<void> {
  const { id, name } = account;
  await withOrg(orgId, (client) => upsertPerson({ client, id, name }));
}

async function freeSlug(name: string): Promise<string> {
  const candidates = slugCandidates(name);
  const taken = await listTakenSlugs({ slugs: candidates });
  const free = candidates.find((slug) => !taken.includes(slug));
  return free ?? `${slugOf(name)}-${crypto.randomUUID().slice(0, 8)}`;
}
