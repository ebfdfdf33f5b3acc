import type { BadScores } from "~/core/metric/churn/bad-experience";
import type { ChurnCell } from "~/core/metric/churn/churn-table";
import type { ChurnWindows } from "~/core/metric/churn/churn-windows";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

/** First and last day on which a metric heard from customers it can tell apart; null where it never did. */
export async function getRespondentSpan({
  client,
  metricId,
}: {
  client: OrgClient;
  metricId: string;
}): Promise<{ first: CalendarDay; last: CalendarDay } | null> {
  const [row] = await client.$queryRaw<
    { first: string | null; last: string | null }[]
  >`
    SELECT to_char(min("answeredOn"), 'YYYY-MM-DD') AS first, to_char(max("answeredOn"), 'YYYY-MM-DD') AS last
    FROM "Response"
    WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid AND respondent IS NOT NULL`;
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}

/**
 * Customers by their bad experiences and answers on this metric while experiences are counted, and how many of them no
 * survey of the organisation reached again by the end.
 */
export async function listChurnCells({
  client,
  metricId,
  bad,
  windows: { from, until, to },
}: {
  client: OrgClient;
  metricId: string;
  bad: BadScores;
  windows: ChurnWindows;
}): Promise<ChurnCell[]> {
  return client.$queryRaw<ChurnCell[]>`
    WITH heard AS (
      SELECT respondent, count(*) AS answers, count(*) FILTER (WHERE score BETWEEN ${bad.from} AND ${bad.to}) AS bad
      FROM "Response"
      WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid AND respondent IS NOT NULL
        AND score IS NOT NULL AND "answeredOn" BETWEEN ${from}::date AND ${until}::date
      GROUP BY 1
    ), back AS (
      SELECT DISTINCT respondent FROM "Response"
      WHERE "orgId" = ${client.orgId}::uuid AND respondent IS NOT NULL
        AND "answeredOn" > ${until}::date AND "answeredOn" <= ${to}::date
    )
    SELECT least(h.bad, 3)::int AS bad, least(h.answers, 4)::int AS answers, count(*)::int AS customers,
      count(*) FILTER (WHERE b.respondent IS NULL)::int AS gone
    FROM heard h LEFT JOIN back b USING (respondent) GROUP BY 1, 2 ORDER BY 1, 2`;
}
