import { tz, TZDate } from "@date-fns/tz";
import { addMonths as addMonthsTo } from "date-fns";

/** A day without time or zone, as "2026-11-22". Plain text order is the order of time. */
export type CalendarDay = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Context for date-fns: its functions otherwise work in the machine's zone. */
export const utc = tz("UTC");

export function isCalendarDay(text: string): text is CalendarDay {
  const match = SHAPE.exec(text);
  return (
    match !== null && calendarDay(+match[1]!, +match[2]!, +match[3]!) === text
  );
}

/** The day, or null where the calendar has none (31 April, month 13, year 0 or over 9999). */
export function calendarDay(
  year: number,
  month: number,
  day: number,
): CalendarDay | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const kept = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return kept ? fromUtcDate(date) : null;
}

/**
 * Whether a person or a file may name the day. A typing error such as 0225 or 9999 would draw a series over centuries,
 * and the weeks and windows around the ends of the calendar lie outside it.
 */
export function isNamedDay(text: string): text is CalendarDay {
  return isCalendarDay(text) && text >= "1900-01-01" && text <= "2199-12-31";
}

/** Midnight UTC of a day. Throws on text that is no day: that is a caller's bug, not a user's. */
export function toUtcDate(day: CalendarDay): Date {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: "${day}"`);
  return new Date(`${day}T00:00:00Z`);
}

export function fromUtcDate(date: Date): CalendarDay {
  return date.toISOString().slice(0, 10);
}

/** The day it is at an instant, in an IANA time zone such as "Europe/Paris". */
export function dayAt(instant: Date, timeZone: string): CalendarDay {
  const local = new TZDate(instant.getTime(), timeZone);
  const month = String(local.getMonth() + 1).padStart(2, "0");
  const day = String(local.getDate()).padStart(2, "0");
  return `${String(local.getFullYear()).padStart(4, "0")}-${month}-${day}`;
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromUtcDate(new Date(toUtcDate(day).getTime() + days * DAY_MS));
}

/** Same day of another month, or that month's last day where it has no such day. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  return fromUtcDate(
    new Date(addMonthsTo(toUtcDate(day), months, { in: utc }).getTime()),
  );
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round(
    (toUtcDate(to).getTime() - toUtcDate(from).getTime()) / DAY_MS,
  );
}
