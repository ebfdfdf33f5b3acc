import { Prisma } from "../generated/client";
import type { CalendarDay } from "~/core/time/calendar-day";
import { toOptionalColumn } from "../calendar-date";
import type { OrgClient } from "../org.server";
import { KEY_RESULT_JOINS, keyResultJson } from "./key-result-json.server";
import type { KeyResult, KeyResultFields } from "./key-result-record";

export type { KeyResult, KeyResultFields };

/** A page of one objective's, of one metric's, or of every objective's that is (by default: is not) archived. */
export async function listKeyResults({
  client,
  objectiveId,
  metricId,
  archivedObjectives = false,
  today = null,
  limit = 500,
}: {
  client: OrgClient;
  objectiveId?: string;
  metricId?: string;
  archivedObjectives?: boolean;
  /** Up to when tests are counted; by default the database's day. */
  today?: CalendarDay | null;
  limit?: number;
}): Promise<KeyResult[]> {
  const ofObjective = objectiveId
    ? Prisma.sql`AND k."objectiveId" = ${objectiveId}::uuid`
    : Prisma.sql`AND (o."archivedAt" IS NOT NULL) = ${archivedObjectives}`;
  const ofMetric = metricId
    ? Prisma.sql`AND k."metricId" = ${metricId}::uuid`
    : Prisma.empty;
  return read(client, today, {
    where: Prisma.sql`k."archivedAt" IS NULL ${ofObjective} ${ofMetric}`,
    limit,
  });
}

export async function getKeyResult({
  client,
  id,
  today = null,
}: {
  client: OrgClient;
  id: string;
  today?: CalendarDay | null;
}): Promise<KeyResult | null> {
  const where = Prisma.sql`k.id = ${id}::uuid`;
  const [found] = await read(client, today, { where, limit: 1 });
  return found ?? null;
}

async function read(
  client: OrgClient,
  today: CalendarDay | null,
  { where, limit }: { where: Prisma.Sql; limit: number },
): Promise<KeyResult[]> {
  const rows = await client.$queryRaw<{ row: KeyResult }[]>`
    SELECT ${keyResultJson(today)} AS row FROM "KeyResult" k ${KEY_RESULT_JOINS}
    WHERE k."orgId" = ${client.orgId}::uuid AND ${where}
    ORDER BY o."createdAt" DESC, o.id DESC, k."createdAt", k.id
    LIMIT ${limit}`;
  return rows.map(({ row }) => row);
}

function toRow({ startOn, dueOn, ...fields }: KeyResultFields) {
  return {
    ...fields,
    startOn: toOptionalColumn(startOn),
    dueOn: toOptionalColumn(dueOn),
  };
}

/** `created` is false where the organisation already has this id: the same form sent twice makes one key result. */
export async function createKeyResult({
  client,
  id,
  objectiveId,
  fields,
}: {
  client: OrgClient;
  id: string;
  objectiveId: string;
  fields: KeyResultFields;
}): Promise<{ id: string; created: boolean }> {
  const { count } = await client.keyResult.createMany({
    data: [{ orgId: client.orgId, id, objectiveId, ...toRow(fields) }],
    skipDuplicates: true,
  });
  return { id, created: count === 1 };
}

/** Throws where the organisation has no such key result. */
export async function updateKeyResult({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: KeyResultFields;
}): Promise<{ id: string }> {
  return client.keyResult.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: toRow(fields),
    select: { id: true },
  });
}

/** `archivedAt: null` brings it back. Throws where the organisation has no such key result. */
export async function archiveKeyResult({
  client,
  id,
  archivedAt,
}: {
  client: OrgClient;
  id: string;
  archivedAt: Date | null;
}): Promise<{ id: string }> {
  return client.keyResult.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { archivedAt },
    select: { id: true },
  });
}
