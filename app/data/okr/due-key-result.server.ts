import { Prisma } from "../generated/client";
import { dueIfMadeBy } from "~/core/okr/check-in/due-check-in";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";
import { KEY_RESULT_JOINS, keyResultJson } from "./key-result-json.server";
import type { KeyResult } from "./key-result-record";

interface DueQuery {
  client: OrgClient;
  today: CalendarDay;
  /** Those this person keeps, themselves or by keeping their objective. */
  personId?: string;
  /** Those of this team's objectives. */
  teamId?: string;
  limit?: number;
  /** Left out for now. */
  skippedIds?: readonly string[];
}

/** Key results that wait for a check-in, in the order of their objectives, and how many there are in all. */
export async function listDueKeyResults({
  client,
  today,
  personId,
  teamId,
  limit = 25,
  skippedIds = [],
}: DueQuery): Promise<{ keyResults: KeyResult[]; total: number }> {
  const ofPerson = personId
    ? Prisma.sql`AND coalesce(k."ownerId", o."ownerId") = ${personId}::uuid`
    : Prisma.empty;
  const ofTeam = teamId
    ? Prisma.sql`AND o."teamId" = ${teamId}::uuid`
    : Prisma.empty;
  const rows = await client.$queryRaw<{ row: KeyResult; total: bigint }[]>`
    WITH due AS MATERIALIZED (
      SELECT k.id, o."createdAt" AS "objectiveAt", o.id AS "objectiveId", k."createdAt"
      FROM "Objective" o JOIN "KeyResult" k ON k."orgId" = o."orgId" AND k."objectiveId" = o.id
      WHERE o."orgId" = ${client.orgId}::uuid AND o."archivedAt" IS NULL AND k."archivedAt" IS NULL
        ${ofPerson} ${ofTeam}
        AND k.id <> ALL(${[...skippedIds]}::uuid[])
        AND (k."startOn" IS NULL OR k."startOn" <= ${today}::date)
        AND NOT EXISTS (
          SELECT 1 FROM "CheckIn" c
          WHERE c."orgId" = k."orgId" AND c."keyResultId" = k.id AND c."madeOn" > ${dueIfMadeBy(today)}::date)
    )
    SELECT ${keyResultJson(today)} AS row, (SELECT count(*) FROM due) AS total
    FROM (SELECT * FROM due ORDER BY "objectiveAt" DESC, "objectiveId" DESC, "createdAt", id LIMIT ${limit}) d
    JOIN "KeyResult" k ON k."orgId" = ${client.orgId}::uuid AND k.id = d.id ${KEY_RESULT_JOINS}
    ORDER BY d."objectiveAt" DESC, d."objectiveId" DESC, d."createdAt", d.id`;
  return {
    keyResults: rows.map(({ row }) => row),
    total: Number(rows[0]?.total ?? 0),
  };
}
