import { calendarFile } from "~/core/experiment/schedule/calendar-file";
import { getExperiment } from "~/data/experiment/experiment.server";
import { getSchedule } from "~/data/experiment/schedule/schedule.server";
import type { OrgClient } from "~/data/org.server";
import { serverI18n } from "~/i18n/i18n.server";
import type { Locale } from "~/i18n/locale";

/** The newest draw as a calendar file in the reader's language; null where there is no such test or no draw. */
export async function scheduleFile({
  client,
  id,
  locale,
}: {
  client: OrgClient;
  id: string;
  locale: Locale;
}): Promise<string | null> {
  const experiment = await getExperiment({ client, id });
  const schedule = await getSchedule({ client, experimentId: id });
  if (!experiment || !schedule) return null;
  const t = serverI18n(locale).getFixedT(locale, "schedule");
  const names = new Map(schedule.places.map((place) => [place.id, place.name]));
  return calendarFile({
    schedule,
    experimentId: id,
    stamp: schedule.drawnAt.toISOString(),
    summaryOf: (arm, siteId) => {
      const place = siteId === null ? undefined : names.get(siteId);
      const title = place ? `${experiment.title} (${place})` : experiment.title;
      return t(arm === "treatment" ? "ics.with" : "ics.without", { title });
    },
  });
}
