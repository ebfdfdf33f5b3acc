import { identityPrisma } from "~/data/prisma.server";
import { auth } from "~/http/identity/auth.server";
import { BENCH_PASSWORD, BENCH_PEOPLE, LARGE_SLUG } from "./people";

/** One account for each of the people who sign in; their ids, in that order. */
export async function createAccounts(): Promise<string[]> {
  const ids: string[] = [];
  for (const { email } of BENCH_PEOPLE) {
    const body = { name: email.split("@")[0]!, email, locale: "fr" };
    const { user } = await auth().api.signUpEmail({
      body: { ...body, password: BENCH_PASSWORD },
    });
    ids.push(user.id);
  }
  return ids;
}

/** Opens the large organisation to its people, after everything was filled in: it is whole or not there. */
export async function openLarge(
  orgId: string,
  accounts: readonly string[],
): Promise<void> {
  const members = accounts.map((userId, i) => ({
    userId,
    role: BENCH_PEOPLE[i]!.role,
  }));
  await identityPrisma().organization.create({
    data: {
      id: orgId,
      name: "Bench",
      slug: LARGE_SLUG,
      locale: "fr",
      members: { create: members },
    },
  });
}

export async function openNeighbour(
  orgId: string,
  slug: string,
): Promise<void> {
  await identityPrisma().organization.create({
    data: { id: orgId, name: slug, slug },
  });
}
