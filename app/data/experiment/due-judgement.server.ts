import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

/** A test that could not be judged within this time waits for readings, or for somebody who asks. */
const LOOK_BACK_DAYS = 30;

/** Tests whose window has closed lately and that have no verdict yet, the longest waiting first. */
export async function listTestsToJudge({
  client,
  today,
  most = 100,
}: {
  client: OrgClient;
  today: CalendarDay;
  most?: number;
}): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Experiment"
    WHERE "orgId" = ${client.orgId}::uuid
      AND state IN ('running', 'measuring', 'to-review', 'stopped-early')
      AND "reviewFrom" <= ${today}::date AND "reviewFrom" > ${today}::date - ${LOOK_BACK_DAYS}::int
      AND (verdict IS NULL OR verdict = 'too-early')
    ORDER BY "reviewFrom", id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** Tests with a closed window and no decision that aim at this metric or guard it: its readings have changed. */
export async function listTestsOnMetric({
  client,
  metricId,
  today,
  most = 500,
}: {
  client: OrgClient;
  metricId: string;
  today: CalendarDay;
  most?: number;
}): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Experiment" AS test
    WHERE "orgId" = ${client.orgId}::uuid
      AND state IN ('running', 'measuring', 'to-review', 'stopped-early') AND "reviewFrom" <= ${today}::date
      AND (
        EXISTS (SELECT 1 FROM "Expectation" AS aim
                WHERE aim."orgId" = test."orgId" AND aim."experimentId" = test.id AND aim."metricId" = ${metricId}::uuid)
        OR EXISTS (SELECT 1 FROM "Guardrail" AS guard
                   WHERE guard."orgId" = test."orgId" AND guard."experimentId" = test.id
                     AND guard."metricId" = ${metricId}::uuid)
      )
    ORDER BY "reviewFrom" DESC, id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
