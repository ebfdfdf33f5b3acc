import type { ScheduleSettings } from "~/core/experiment/schedule/schedule-settings";
import type { CalendarDay } from "~/core/time/calendar-day";
import { recordChange } from "~/data/change.server";
import type { Schedule } from "~/data/experiment/schedule/schedule.server";
import type { OrgClient } from "~/data/org.server";
import type { Viewer } from "../../viewer.server";

/** The draw in the test's history, beside the one it replaces and why. */
export function recordDraw({
  client,
  viewer,
  experimentId,
  newest,
  settings,
  draw,
  seed,
  because,
}: {
  client: OrgClient;
  viewer: Viewer;
  experimentId: string;
  newest: Schedule | undefined;
  settings: ScheduleSettings;
  draw: { startsOn: CalendarDay; endsOn: CalendarDay };
  seed: number;
  because: string;
}): Promise<void> {
  return recordChange({
    client,
    entity: "Experiment",
    entityId: experimentId,
    action: "updated",
    before: newest
      ? {
          turnsFrom: newest.startsOn,
          turnsTo: newest.endsOn,
          drawSeed: String(newest.seed),
        }
      : null,
    after: {
      turnsFrom: draw.startsOn,
      turnsTo: draw.endsOn,
      turns: settings.turns,
      drawSeed: String(seed),
      redrawnBecause: because,
    },
    byId: viewer.account.id,
  });
}
