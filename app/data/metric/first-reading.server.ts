import { fromUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

/** First day of the oldest reading of a metric; null without any. */
export async function getFirstReading({
  client,
  metricId,
}: {
  client: OrgClient;
  metricId: string;
}): Promise<CalendarDay | null> {
  const { orgId } = client;
  const rows = await client.reading.aggregate({
    where: { orgId, metricId },
    _min: { periodStart: true },
  });
  const first = rows._min.periodStart;
  return first && fromUtcDate(first);
}
