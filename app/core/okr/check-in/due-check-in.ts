import {
  addDays,
  daysBetween,
  type CalendarDay,
} from "../../time/calendar-day";

/** A check-in a week: what a person on the ground feels moves faster than a metric. */
export const CHECK_IN_EVERY_DAYS = 7;

/** The last day on which a check-in made then is due again today: for queries. */
export function dueIfMadeBy(today: CalendarDay): CalendarDay {
  return addDays(today, -CHECK_IN_EVERY_DAYS);
}

/** Whether somebody is asked how a key result goes. One that has not begun asks for nothing. */
export function isCheckInDue(args: {
  lastCheckInOn: CalendarDay | null;
  startOn: CalendarDay | null;
  today: CalendarDay;
}): boolean {
  const { lastCheckInOn, startOn, today } = args;
  if (startOn !== null && startOn > today) return false;
  if (lastCheckInOn === null) return true;
  return daysBetween(lastCheckInOn, today) >= CHECK_IN_EVERY_DAYS;
}
