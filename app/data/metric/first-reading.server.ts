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
  const first = await client.reading.findFirst({
    where: { orgId, metricId },
    orderBy: { periodStart: "asc" },
    select: { periodStart: true },
  });
  return first && fromUtcDate(first.periodStart);
}
