import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../../calendar-date";
import type { OrgClient } from "../../org.server";

export interface SurpriseFields {
  readonly day: CalendarDay;
  readonly text: string;
}

/** False where this id was noted before: the same form, sent twice. */
export async function noteSurprise({
  client,
  day,
  ...fields
}: {
  client: OrgClient;
  id: string;
  experimentId: string;
  madeById: string;
} & SurpriseFields): Promise<boolean> {
  const { count } = await client.surprise.createMany({
    data: [{ orgId: client.orgId, day: toUtcDate(day), ...fields }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** What was removed, so that it can be put back; its photos stay with the test. Null where it is gone already. */
export async function removeSurprise({
  client,
  experimentId,
  id,
}: {
  client: OrgClient;
  experimentId: string;
  id: string;
}): Promise<(SurpriseFields & { madeById: string }) | null> {
  const { orgId } = client;
  const where = { orgId, experimentId, id };
  const row = await client.surprise.findFirst({
    where,
    select: { day: true, text: true, madeById: true },
  });
  if (!row) return null;
  await client.photo.updateMany({
    where: { orgId, surpriseId: id },
    data: { surpriseId: null },
  });
  await client.surprise.deleteMany({ where });
  return { ...row, day: fromColumn(row.day) };
}
