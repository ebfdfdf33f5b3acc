import { addDays, toUtcDate, type CalendarDay } from "../../time/calendar-day";
import type { ScheduleSettings } from "./schedule-settings";

/** 1 is Monday, 7 is Sunday. */
export function isoWeekday(day: CalendarDay): number {
  return toUtcDate(day).getUTCDay() || 7;
}

/** ISO weekdays on which there are turns, Monday first. */
export function openWeekdays({
  granularity,
  closedWeekdays = [],
}: Pick<ScheduleSettings, "granularity" | "closedWeekdays">): number[] {
  const all = [1, 2, 3, 4, 5, 6, 7];
  return granularity === "week"
    ? all
    : all.filter((weekday) => !closedWeekdays.includes(weekday));
}

/** First days of the turns, in order; empty where no weekday is open. */
export function turnDays(settings: ScheduleSettings): CalendarDay[] {
  const { granularity, startsOn, turns } = settings;
  const open = openWeekdays(settings);
  if (open.length === 0) return [];
  if (granularity === "week")
    return Array.from({ length: turns }, (_, turn) =>
      addDays(startsOn, 7 * turn),
    );
  const days: CalendarDay[] = [];
  for (let day = startsOn; days.length < turns; day = addDays(day, 1))
    if (open.includes(isoWeekday(day))) days.push(day);
  return days;
}

/** Last day of the turn that begins on `start`. */
export function turnEnd(
  start: CalendarDay,
  granularity: ScheduleSettings["granularity"],
): CalendarDay {
  return addDays(start, granularity === "week" ? 6 : 0);
}
