import type pg from "pg";
import type { OrgClient } from "../org.server";

export interface Erasure {
  /** The keyed hash: without the server's secret nobody can be found by it. */
  readonly respondent: string;
  readonly answers: number;
  readonly erasedBy: string;
  readonly erasedAt: Date;
}

/** Newest first. */
export async function listErasures({
  client,
  most = 50,
}: {
  client: OrgClient;
  most?: number;
}): Promise<Erasure[]> {
  const rows = await client.erasedRespondent.findMany({
    where: { orgId: client.orgId },
    select: {
      respondent: true,
      answers: true,
      erasedBy: { select: { name: true } },
      erasedAt: true,
    },
    orderBy: [{ erasedAt: "desc" }, { respondent: "asc" }],
    take: most,
  });
  return rows.map(({ erasedBy, ...row }) => ({
    ...row,
    erasedBy: erasedBy.name,
  }));
}

/** From here on nothing of this person is taken in any more. Twice is once. */
export async function recordErasure({
  client,
  orgId,
  respondent,
  erasedById,
}: {
  client: pg.ClientBase;
  orgId: string;
  respondent: string;
  erasedById: string;
}): Promise<void> {
  await client.query(
    `INSERT INTO "ErasedRespondent" ("orgId", respondent, answers, "erasedById") VALUES ($1, $2, 0, $3)
     ON CONFLICT ("orgId", respondent) DO NOTHING`,
    [orgId, respondent, erasedById],
  );
}

/** Adds what was removed to the record of it. */
export async function countErased({
  client,
  orgId,
  respondent,
  removed,
}: {
  client: pg.ClientBase;
  orgId: string;
  respondent: string;
  removed: number;
}): Promise<void> {
  await client.query(
    `UPDATE "ErasedRespondent" SET answers = answers + $3 WHERE "orgId" = $1 AND respondent = $2`,
    [orgId, respondent, removed],
  );
}
