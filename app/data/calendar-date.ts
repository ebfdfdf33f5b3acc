import {
  fromUtcDate,
  toUtcDate,
  type CalendarDay,
} from "~/core/time/calendar-day";

/** A `@db.Date` column holds midnight UTC of the day. */
export function toOptionalColumn(
  day: CalendarDay | null | undefined,
): Date | null {
  return day ? toUtcDate(day) : null;
}

export function fromColumn(date: Date): CalendarDay {
  return fromUtcDate(date);
}

export function fromOptionalColumn(date: Date | null): CalendarDay | null {
  return date ? fromUtcDate(date) : null;
}
