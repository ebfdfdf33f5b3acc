import { addDays, toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

/** What a plan's history holds of its expectation. */
const EXPECTED = [
  "metric",
  "direction",
  "minimumEffect",
  "measuringDays",
  "lagDays",
];

/**
 * How often the expectation of a test was changed after the day it is said to have started on: a start can be dated back,
 * when figures may be known already. Saying for the first time what is expected is no change.
 */
export async function countPlanAmendments({
  client,
  experimentId,
  startedOn,
}: {
  client: OrgClient;
  experimentId: string;
  startedOn: CalendarDay;
}): Promise<number> {
  const since = toUtcDate(addDays(startedOn, 1));
  const [row] = await client.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM "Change"
    WHERE "orgId" = ${client.orgId}::uuid AND entity = 'Experiment' AND "entityId" = ${experimentId}::uuid
      AND action = 'updated' AND at >= ${since} AND after ?| ${EXPECTED}::text[] AND before->>'metric' IS DISTINCT FROM ''`;
  return Number(row?.count ?? 0);
}
