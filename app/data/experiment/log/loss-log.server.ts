import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../../calendar-date";
import type { OrgClient } from "../../org.server";

export interface LossAmounts {
  /** In the organisation's currency. */
  readonly money: number;
  readonly hours: number;
  readonly customers: number;
}

export interface LossFields extends LossAmounts {
  readonly day: CalendarDay;
  readonly note: string;
}

export interface LossLog extends LossFields {
  readonly id: string;
  readonly madeBy: string;
}

/** Adds what a day cost; false where this id was logged before: the same form, sent twice. */
export async function logLoss({
  client,
  day,
  ...fields
}: {
  client: OrgClient;
  id: string;
  experimentId: string;
  madeById: string;
} & LossFields): Promise<boolean> {
  const { count } = await client.lossLog.createMany({
    data: [{ orgId: client.orgId, day: toUtcDate(day), ...fields }],
    skipDuplicates: true,
  });
  if (count === 1) await keepSpent(client, fields.experimentId);
  return count === 1;
}

/** The test keeps the sums of its losses, in the transaction that changes them: lists sort by them without reading losses. */
export async function keepSpent(
  client: OrgClient,
  experimentId: string,
): Promise<void> {
  await client.$executeRaw`
    UPDATE "Experiment" e SET "spentMoney" = l.money, "spentHours" = l.hours
    FROM (SELECT coalesce(sum(money), 0) AS money, coalesce(sum(hours), 0) AS hours FROM "LossLog"
          WHERE "orgId" = ${client.orgId}::uuid AND "experimentId" = ${experimentId}::uuid) AS l
    WHERE e."orgId" = ${client.orgId}::uuid AND e.id = ${experimentId}::uuid`;
}

/** In the order of the calendar. */
export async function listLosses({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<LossLog[]> {
  const rows = await client.lossLog.findMany({
    where: { orgId: client.orgId, experimentId },
    select: {
      id: true,
      day: true,
      money: true,
      hours: true,
      customers: true,
      note: true,
      madeBy: { select: { name: true } },
    },
    orderBy: [{ day: "asc" }, { createdAt: "asc" }],
  });
  return rows.map(({ day, madeBy, ...row }) => ({
    ...row,
    day: fromColumn(day),
    madeBy: madeBy.name,
  }));
}

/** What was removed, so that it can be put back; null where it is gone already. */
export async function removeLoss({
  client,
  experimentId,
  id,
}: {
  client: OrgClient;
  experimentId: string;
  id: string;
}): Promise<(LossFields & { madeById: string }) | null> {
  const where = { orgId: client.orgId, experimentId, id };
  const row = await client.lossLog.findFirst({
    where,
    select: {
      day: true,
      money: true,
      hours: true,
      customers: true,
      note: true,
      madeById: true,
    },
  });
  if (!row) return null;
  await client.lossLog.deleteMany({ where });
  await keepSpent(client, experimentId);
  return { ...row, day: fromColumn(row.day) };
}
