import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../../org.server";

/** ISO weekdays on which a metric read by the day had no reading since a day, four weeks of readings being there; else none. */
export async function listUnreadWeekdays({
  client,
  metricId,
  since,
}: {
  client: OrgClient;
  metricId: string;
  since: CalendarDay;
}): Promise<number[]> {
  const rows = await client.$queryRaw<{ weekday: number; days: number }[]>`
    SELECT extract(isodow FROM "periodStart")::int AS weekday, count(DISTINCT "periodStart")::int AS days FROM "Reading"
    WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid AND granularity = 'day'
      AND "periodStart" >= ${since}::date GROUP BY 1`;
  const most = Math.max(0, ...rows.map(({ days }) => days));
  if (most < 4) return [];
  const read = new Set(rows.map(({ weekday }) => weekday));
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !read.has(weekday));
}
