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
  return count === 1;
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
  return { ...row, day: fromColumn(row.day) };
}
