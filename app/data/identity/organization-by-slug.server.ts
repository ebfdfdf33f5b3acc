import { identityPrisma } from "../prisma.server";

export interface OrganizationAndAdmin {
  readonly orgId: string;
  readonly timeZone: string;
  /** Its first admin: the name under which the command line writes. Null where nobody is left. */
  readonly admin: { readonly id: string; readonly name: string } | null;
}

/** For the command line, which has the database's address and no session. */
export async function findOrganizationBySlug({
  slug,
}: {
  slug: string;
}): Promise<OrganizationAndAdmin | null> {
  const row = await identityPrisma().organization.findUnique({
    where: { slug },
    select: {
      id: true,
      timeZone: true,
      members: {
        where: { role: "admin" },
        orderBy: { createdAt: "asc" },
        take: 1,
        select: { user: { select: { id: true, name: true } } },
      },
    },
  });
  return (
    row && {
      orgId: row.id,
      timeZone: row.timeZone,
      admin: row.members[0]?.user ?? null,
    }
  );
}
