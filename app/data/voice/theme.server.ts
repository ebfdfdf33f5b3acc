import { Prisma } from "../generated/client";
import type { OrgClient } from "../org.server";
import { otherNamed } from "../other-named";

export interface Theme {
  readonly id: string;
  readonly name: string;
  /** Found as the search finds what is typed; '' where only people say. */
  readonly terms: string;
}

const COLUMNS = { id: true, name: true, terms: true } as const;

export async function listThemes({
  client,
}: {
  client: OrgClient;
}): Promise<Theme[]> {
  return client.theme.findMany({
    where: { orgId: client.orgId, archivedAt: null },
    select: COLUMNS,
    orderBy: { name: "asc" },
    take: MOST_THEMES,
  });
}

/** Each costs a search on the page of voices. */
export const MOST_THEMES = 30;

export async function getTheme({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<(Theme & { archivedAt: Date | null }) | null> {
  return client.theme.findFirst({
    where: { orgId: client.orgId, id },
    select: { ...COLUMNS, archivedAt: true },
  });
}

/** Whether another theme, archived or not, has the name; capitals do not count. */
export async function hasThemeNamed({
  client,
  name,
  exceptId,
}: {
  client: OrgClient;
  name: string;
  exceptId: string;
}): Promise<boolean> {
  const where = otherNamed({ client, name, exceptId });
  return (await client.theme.findFirst({ where, select: COLUMNS })) !== null;
}

export async function countThemes({
  client,
}: {
  client: OrgClient;
}): Promise<number> {
  return client.theme.count({
    where: { orgId: client.orgId, archivedAt: null },
  });
}

/** The id comes with the form: sent twice, it is one theme. */
export async function createTheme({
  client,
  id,
  name,
  terms,
  createdById,
}: Theme & { client: OrgClient; createdById: string }): Promise<boolean> {
  const { count } = await client.theme.createMany({
    data: { orgId: client.orgId, id, name, terms, createdById },
    skipDuplicates: true,
  });
  return count === 1;
}

/** False where there is no such theme. */
export async function updateTheme({
  client,
  id,
  ...fields
}: { client: OrgClient; id: string } & Partial<
  Pick<Theme, "name" | "terms"> & { archivedAt: Date | null }
>): Promise<boolean> {
  const { count } = await client.theme.updateMany({
    where: { orgId: client.orgId, id },
    data: { ...fields, counted: Prisma.DbNull },
  });
  return count === 1;
}

/** The themes that one customer's words belong to, and whether a person said so. */
export async function listThemesOf({
  client,
  verbatimId,
}: {
  client: OrgClient;
  verbatimId: string;
}): Promise<{ id: string; byHand: boolean }[]> {
  const { orgId } = client;
  // For one row the words themselves are compared: the search would find all of them first.
  return client.$queryRaw<{ id: string; byHand: boolean }[]>`
    SELECT t.id, said.included IS NOT NULL AS "byHand"
    FROM "Verbatim" v
    JOIN "Theme" t ON t."orgId" = v."orgId" AND t."archivedAt" IS NULL
    LEFT JOIN "VerbatimTheme" said ON said."orgId" = v."orgId" AND said."verbatimId" = v.id AND said."themeId" = t.id
    WHERE v."orgId" = ${orgId}::uuid AND v.id = ${verbatimId}::uuid
      AND coalesce(said.included, t.terms <> '' AND v.words @@ public.voice_query(t.terms))
    ORDER BY t.name`;
}

/** A person’s word over what the terms find. */
export async function sayTheme({
  client,
  verbatimId,
  themeId,
  included,
  byId,
}: {
  client: OrgClient;
  verbatimId: string;
  themeId: string;
  included: boolean;
  byId: string;
}): Promise<void> {
  const { orgId } = client;
  await client.verbatimTheme.upsert({
    where: {
      orgId_verbatimId_themeId: { orgId, verbatimId, themeId },
    },
    create: { orgId, verbatimId, themeId, included, byId },
    update: { included, byId },
  });
  await client.theme.updateMany({
    where: { orgId, id: themeId },
    data: { counted: Prisma.DbNull },
  });
}
