import type { Confidence } from "~/core/okr/confidence";
import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../calendar-date";
import type { OrgClient } from "../org.server";

export interface CheckIn {
  readonly id: string;
  readonly keyResultId: string;
  readonly madeOn: CalendarDay;
  /** In the metric's unit, or in the key result's own; null where only the confidence was said. */
  readonly value: number | null;
  readonly confidence: Confidence | null;
  readonly note: string;
  readonly madeBy: string;
  readonly madeById: string;
  readonly createdAt: Date;
}

export interface CheckInFields {
  readonly keyResultId: string;
  readonly madeOn: CalendarDay;
  readonly value: number | null;
  readonly confidence: Confidence | null;
  readonly note: string;
  readonly madeById: string;
}

/** `created` is false where the organisation already has this id: the same form sent twice makes one check-in. */
export async function createCheckIn({
  client,
  id,
  madeOn,
  ...fields
}: CheckInFields & {
  client: OrgClient;
  id: string;
}): Promise<{ id: string; created: boolean }> {
  const { orgId } = client;
  const { count } = await client.checkIn.createMany({
    data: [{ orgId, id, madeOn: toUtcDate(madeOn), ...fields }],
    skipDuplicates: true,
  });
  return { id, created: count === 1 };
}

/** Adds why to a check-in of one's own; null where there is none with this id. */
export async function explainCheckIn({
  client,
  id,
  keyResultId,
  madeById,
  note,
}: Pick<CheckInFields, "keyResultId" | "madeById" | "note"> & {
  client: OrgClient;
  id: string;
}): Promise<{ before: string } | null> {
  const where = { orgId: client.orgId, id, keyResultId, madeById };
  const found = await client.checkIn.findFirst({
    where,
    select: { note: true },
  });
  if (!found) return null;
  await client.checkIn.updateMany({ where, data: { note } });
  return { before: found.note };
}

const COLUMNS = {
  id: true,
  keyResultId: true,
  madeOn: true,
  value: true,
  confidence: true,
  note: true,
  madeById: true,
  madeBy: { select: { name: true } },
  createdAt: true,
} as const;

type Row = Omit<CheckIn, "madeOn" | "madeBy" | "confidence"> & {
  madeOn: Date;
  confidence: string | null;
  madeBy: { name: string };
};

function toCheckIn({ madeOn, madeBy, ...row }: Row): CheckIn {
  return { ...row, madeOn: fromColumn(madeOn), madeBy: madeBy.name } as CheckIn;
}

/** Newest first. */
export async function listCheckIns({
  client,
  keyResultId,
  limit = 50,
}: {
  client: OrgClient;
  keyResultId: string;
  limit?: number;
}): Promise<CheckIn[]> {
  const rows = await client.checkIn.findMany({
    where: { orgId: client.orgId, keyResultId },
    select: COLUMNS,
    orderBy: [{ madeOn: "desc" }, { createdAt: "desc" }, { id: "desc" }],
    take: limit,
  });
  return rows.map(toCheckIn);
}

export async function getCheckIn({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<CheckIn | null> {
  const row = await client.checkIn.findFirst({
    where: { orgId: client.orgId, id },
    select: COLUMNS,
  });
  return row && toCheckIn(row);
}

/** False where it was no longer there. */
export async function removeCheckIn({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<boolean> {
  const { count } = await client.checkIn.deleteMany({
    where: { orgId: client.orgId, id },
  });
  return count === 1;
}
