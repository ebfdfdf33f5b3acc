import { addDays, addMonths, type CalendarDay } from "~/core/time/calendar-day";
import { periodStart } from "~/core/time/period";

/** Eighteen months of tests, and what the first of them look back on. */
export const HISTORY_WEEKS = 92;
export const HISTORY_MONTHS = 21;

export interface DemoCalendar {
  readonly today: CalendarDay;
  /** The Monday `weeks` weeks before this week's. */
  monday(weeks: number): CalendarDay;
  /** The first day of the month `months` months before this one. */
  month(months: number): CalendarDay;
}

/** Days of the demonstration, counted back from today. */
export function demoCalendar(today: CalendarDay): DemoCalendar {
  const thisMonday = periodStart(today, "week");
  const thisMonth = periodStart(today, "month");
  return {
    today,
    monday: (weeks) => addDays(thisMonday, -7 * weeks),
    month: (months) => addMonths(thisMonth, -months),
  };
}
