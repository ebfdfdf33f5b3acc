import type { OrgClient } from "../org.server";
import { likeLiteral } from "../other-named";
import { LEARNING_COLUMNS, toLearning, type Learning } from "./learning.server";

export const LEARNINGS_PER_PAGE = 25;

/**
 * A page of the library, newest first, with whether there is another. `search` is looked for in the words of the
 * learning and in the titles of its tests, whatever the case.
 */
export async function listLearnings({
  client,
  search = "",
  page = 1,
  archived = false,
  most = LEARNINGS_PER_PAGE,
}: {
  client: OrgClient;
  search?: string;
  /** From 1. */
  page?: number;
  archived?: boolean;
  most?: number;
}): Promise<{ learnings: Learning[]; more: boolean }> {
  const words = { contains: likeLiteral(search), mode: "insensitive" } as const;
  const rows = await client.learning.findMany({
    where: {
      orgId: client.orgId,
      archivedAt: archived ? { not: null } : null,
      ...(search === ""
        ? {}
        : {
            OR: [
              { statement: words },
              { detail: words },
              { supports: { some: { experiment: { title: words } } } },
            ],
          }),
    },
    select: LEARNING_COLUMNS,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * most,
    take: most + 1,
  });
  return {
    learnings: rows.slice(0, most).map(toLearning),
    more: rows.length > most,
  };
}

/** What a test taught, or spoke for or against: archived ones are left out. */
export async function listLearningsOf({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<Learning[]> {
  const rows = await client.learning.findMany({
    where: {
      orgId: client.orgId,
      archivedAt: null,
      supports: { some: { experimentId } },
    },
    select: LEARNING_COLUMNS,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toLearning);
}
