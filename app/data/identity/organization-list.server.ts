import { identityPrisma } from "../prisma.server";

/** Every organisation of this installation, for the work that nobody asks for. */
export async function listOrganizations(): Promise<
  { orgId: string; timeZone: string }[]
> {
  const rows = await identityPrisma().organization.findMany({
    select: { id: true, timeZone: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, timeZone }) => ({ orgId: id, timeZone }));
}
