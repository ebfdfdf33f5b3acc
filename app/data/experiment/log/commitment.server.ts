import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../../calendar-date";
import type { OrgClient } from "../../org.server";

export interface CommitmentFields {
  readonly who: string;
  readonly what: string;
  readonly madeOn: CalendarDay;
}

export interface Commitment extends CommitmentFields {
  readonly id: string;
}

/** False where this id is there: the same form, sent twice. */
export async function addCommitment({
  client,
  madeOn,
  ...fields
}: {
  client: OrgClient;
  id: string;
  experimentId: string;
} & CommitmentFields): Promise<boolean> {
  const { count } = await client.commitment.createMany({
    data: [{ orgId: client.orgId, madeOn: toUtcDate(madeOn), ...fields }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** What was removed, so that it can be put back; null where it is gone already. */
export async function removeCommitment({
  client,
  experimentId,
  id,
}: {
  client: OrgClient;
  experimentId: string;
  id: string;
}): Promise<CommitmentFields | null> {
  const where = { orgId: client.orgId, experimentId, id };
  const row = await client.commitment.findFirst({
    where,
    select: { who: true, what: true, madeOn: true },
  });
  if (!row) return null;
  await client.commitment.deleteMany({ where });
  return { ...row, madeOn: fromColumn(row.madeOn) };
}
