import { Prisma } from "../generated/client";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";
import { KEY_RESULT_JOINS, keyResultJson } from "./key-result-json.server";
import type { KeyResult } from "./key-result-record";

export const OBJECTIVES_A_PAGE = 25;

export interface ObjectiveEntry {
  readonly id: string;
  readonly statement: string;
  readonly nextAction: string;
  readonly owner: string;
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly experimentCount: number;
  readonly keyResults: readonly KeyResult[];
}

/** A page of objectives, newest first, with everything their lines show: one statement, whatever the organisation's size. */
export async function listObjectivePage({
  client,
  today,
  teamId,
  ownerId,
  archived = false,
  page = 1,
}: {
  client: OrgClient;
  today: CalendarDay;
  teamId?: string;
  ownerId?: string;
  archived?: boolean;
  /** From 1. */
  page?: number;
}): Promise<{ objectives: ObjectiveEntry[]; hasMore: boolean }> {
  const team = teamId
    ? Prisma.sql`AND "teamId" = ${teamId}::uuid`
    : Prisma.empty;
  const owner = ownerId
    ? Prisma.sql`AND "ownerId" = ${ownerId}::uuid`
    : Prisma.empty;
  const rows = await client.$queryRaw<{ row: ObjectiveEntry }[]>`
    WITH shown AS (
      SELECT * FROM "Objective"
      WHERE "orgId" = ${client.orgId}::uuid AND ("archivedAt" IS NOT NULL) = ${archived} ${team} ${owner}
      ORDER BY "createdAt" DESC, id DESC
      LIMIT ${OBJECTIVES_A_PAGE + 1} OFFSET ${(page - 1) * OBJECTIVES_A_PAGE}
    )
    SELECT jsonb_build_object(
      'id', s.id, 'statement', s.statement, 'nextAction', s."nextAction", 'owner', a.name,
      'team', CASE WHEN t.id IS NOT NULL THEN jsonb_build_object('id', t.id, 'name', t.name) END,
      'experimentCount', (SELECT count(*) FROM "Experiment" e WHERE e."orgId" = s."orgId" AND e."objectiveId" = s.id),
      'keyResults', (
        SELECT coalesce(jsonb_agg(${keyResultJson(today)} ORDER BY k."createdAt", k.id), '[]')
        FROM "KeyResult" k ${KEY_RESULT_JOINS}
        WHERE k."orgId" = s."orgId" AND k."objectiveId" = s.id AND k."archivedAt" IS NULL)
    ) AS row
    FROM shown s
    JOIN "Person" a ON a."orgId" = s."orgId" AND a.id = s."ownerId"
    LEFT JOIN "Team" t ON t."orgId" = s."orgId" AND t.id = s."teamId"
    ORDER BY s."createdAt" DESC, s.id DESC`;
  return {
    objectives: rows.slice(0, OBJECTIVES_A_PAGE).map(({ row }) => row),
    hasMore: rows.length > OBJECTIVES_A_PAGE,
  };
}
