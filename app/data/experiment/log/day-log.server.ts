import type { DayDone } from "~/core/experiment/log/fidelity";
import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../../calendar-date";
import type { OrgClient } from "../../org.server";

export interface DayLog {
  readonly id: string;
  readonly day: CalendarDay;
  /** Null where the answer is for the whole test. */
  readonly site: { readonly id: string; readonly name: string } | null;
  readonly done: DayDone;
  readonly note: string;
  readonly madeBy: string;
}

interface DayKey {
  client: OrgClient;
  experimentId: string;
  day: CalendarDay;
  siteId: string | null;
}

/** One answer a day and place: `siteKey` stands in for the site, since two NULLs are not equal to an index. */
function keyOf({ client, experimentId, day, siteId }: DayKey) {
  const siteKey = siteId ?? "";
  return {
    orgId: client.orgId,
    experimentId,
    day: toUtcDate(day),
    siteKey,
  };
}

/** Answers a day, or answers it otherwise; says what stood there before. The id is that of the first answer. */
export async function saveDay({
  id,
  done,
  note = "",
  madeById,
  ...where
}: DayKey & {
  id: string;
  done: DayDone;
  note?: string;
  madeById: string;
}): Promise<{ id: string; before: DayDone | null }> {
  const key = keyOf(where);
  const before = await where.client.dayLog.findFirst({
    where: key,
    select: { done: true },
  });
  const saved = await where.client.dayLog.upsert({
    where: { orgId_experimentId_day_siteKey: key },
    create: { ...key, id, siteId: where.siteId, done, note, madeById },
    update: { done, note, madeById },
    select: { id: true },
  });
  return { id: saved.id, before: (before?.done as DayDone) ?? null };
}

/** Takes an answer back: the day is unanswered again. Null where nobody had answered. */
export async function removeDay(
  where: DayKey,
): Promise<{ id: string; done: DayDone } | null> {
  const found = await where.client.dayLog.findFirst({
    where: keyOf(where),
    select: { id: true, done: true },
  });
  if (!found) return null;
  await where.client.dayLog.deleteMany({
    where: { orgId: where.client.orgId, id: found.id },
  });
  return found as { id: string; done: DayDone };
}

/** In the order of the calendar; a test has one a day and place. */
export async function listDays({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<DayLog[]> {
  const rows = await client.dayLog.findMany({
    where: { orgId: client.orgId, experimentId },
    select: {
      id: true,
      day: true,
      site: { select: { id: true, name: true } },
      done: true,
      note: true,
      madeBy: { select: { name: true } },
    },
    orderBy: [{ day: "asc" }, { siteKey: "asc" }],
  });
  return rows.map(({ day, madeBy, ...row }) => ({
    ...row,
    day: fromColumn(day),
    madeBy: madeBy.name,
  })) as DayLog[];
}
