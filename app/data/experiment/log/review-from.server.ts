import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../../org.server";

/** Keeps the first day on which a verdict may be asked for, by which due tests are found. */
export async function saveReviewFrom({
  client,
  id,
  reviewFrom,
}: {
  client: OrgClient;
  id: string;
  reviewFrom: CalendarDay;
}): Promise<void> {
  await client.experiment.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { reviewFrom: toUtcDate(reviewFrom) },
    select: { id: true },
  });
}
