import { identityPrisma } from "../prisma.server";

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** Members whose address ends so, each once. */
export async function listPeopleOfDomain({
  domain,
}: {
  domain: string;
}): Promise<DemoPerson[]> {
  const users = await identityPrisma().user.findMany({
    where: { email: { endsWith: `@${domain}` }, members: { some: {} } },
    select: {
      name: true,
      email: true,
      members: { select: { role: true }, take: 1 },
    },
    take: 10,
  });
  return users.map(({ members, ...user }) => ({
    ...user,
    role: members[0]?.role ?? "",
  }));
}
