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
