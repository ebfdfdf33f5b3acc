import { identityPrisma } from "~/data/prisma.server";
import { auth } from "~/http/identity/auth.server";
import { ORGANIZATIONS, type DemoOrganization } from "./organizations";
import { DEMO_PASSWORD, PEOPLE, type AccountKey } from "./people";

export type AccountIds = Readonly<Record<AccountKey, string>>;

const keys = Object.keys(PEOPLE) as AccountKey[];

/** An account for each person; those of an interrupted run are taken up again. */
export async function ensureAccounts(): Promise<AccountIds> {
  const ids = await Promise.all(
    keys.map(async (key) => [key, await ensureAccount(key)] as const),
  );
  return Object.fromEntries(ids) as AccountIds;
}

async function ensureAccount(key: AccountKey): Promise<string> {
  const { name, email } = PEOPLE[key];
  const known = await identityPrisma().user.findUnique({
    where: { email },
    select: { id: true },
  });
  if (known) return known.id;
  const body = { name, email, password: DEMO_PASSWORD, locale: "fr" };
  const { user } = await auth().api.signUpEmail({ body });
  return user.id;
}

/**
 * Opens an organisation around what was filled in under its id, with all members at once: until then nobody can see
 * it, so that an interrupted run leaves nothing half-filled on a screen.
 */
export async function openDemoOrganization(
  id: string,
  organization: DemoOrganization,
  accounts: AccountIds,
): Promise<void> {
  const members = keys.map((key) => ({
    userId: accounts[key],
    role: PEOPLE[key].role,
  }));
  await identityPrisma().organization.create({
    data: { id, ...organization, members: { create: members } },
  });
}

export function signInLines(): string[] {
  const names = ORGANIZATIONS.map(({ name }) => name).join(" / ");
  return [
    `Sign in to ${names} with the password “${DEMO_PASSWORD}” as:`,
    ...Object.values(PEOPLE).map(({ email, role }) => `  ${email}  (${role})`),
  ];
}
