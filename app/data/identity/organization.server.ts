import { identityPrisma } from "../prisma.server";

/** Those of `slugs` that an organisation already has. */
export async function listTakenSlugs({
  slugs,
}: {
  slugs: readonly string[];
}): Promise<string[]> {
  const rows = await identityPrisma().organization.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true },
  });
  return rows.map(({ slug }) => slug);
}

export async function hasAnyOrganization(): Promise<boolean> {
  const row = await identityPrisma().organization.findFirst({
    select: { id: true },
  });
  return row !== null;
}

/** The organisation of this name that the account opened since then, as its first admin. */
export async function findJustOpened({
  userId,
  name,
  since,
}: {
  userId: string;
  name: string;
  since: Date;
}): Promise<{ id: string; slug: string } | null> {
  return identityPrisma().organization.findFirst({
    where: {
      name,
      createdAt: { gte: since },
      members: { some: { userId, role: "admin" } },
    },
    select: { id: true, slug: true },
  });
}
