import type { Design } from "../../evidence/contract";
import { daysBetween, type CalendarDay } from "../../time/calendar-day";
import { isCoarser, type Granularity } from "../../time/period";
import { placesOf, type DrawnSchedule } from "./drawn-schedule";
import { isScheduleDesign } from "./schedule-settings";

export type ScheduleStanding =
  /** The design takes no turns. */
  | { outcome: "not-needed" }
  | { outcome: "missing" }
  /** Drawn for another plan than the one that stands. */
  | { outcome: "outdated"; because: "design" | "places" | "metric" }
  | { outcome: "drawn" };

/** How the newest draw stands to the plan: a test with turns starts by a draw made for it. */
export function scheduleStanding(
  plan: {
    design: Design;
    treatedSiteIds: readonly string[];
    /** Of the metric it should move; null where none is named. */
    granularity: Granularity | null;
  },
  schedule: Pick<DrawnSchedule, "design" | "granularity" | "slots"> | null,
): ScheduleStanding {
  const { design, treatedSiteIds, granularity } = plan;
  if (!isScheduleDesign(design)) return { outcome: "not-needed" };
  if (!schedule) return { outcome: "missing" };
  if (schedule.design !== design)
    return { outcome: "outdated", because: "design" };
  const places = placesOf(schedule);
  const isElsewhere =
    places.length > 0 && places.join() !== treatedSiteIds.toSorted().join();
  if (isElsewhere) return { outcome: "outdated", because: "places" };
  if (granularity && isCoarser(granularity, schedule.granularity))
    return { outcome: "outdated", because: "metric" };
  return { outcome: "drawn" };
}

/** Windows of a test that follows a schedule: what is done and what is read both last as long as its turns. */
export function scheduleWindows({
  startsOn,
  endsOn,
}: {
  startsOn: CalendarDay;
  endsOn: CalendarDay;
}): { actingDays: number; measuringDays: number; lagDays: 0 } {
  const days = daysBetween(startsOn, endsOn) + 1;
  return { actingDays: days, measuringDays: days, lagDays: 0 };
}
