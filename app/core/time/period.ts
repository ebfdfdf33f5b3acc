import { getISOWeek, getISOWeekYear } from "date-fns";
import {
  addDays,
  addMonths,
  daysBetween,
  toUtcDate,
  utc,
  type CalendarDay,
} from "./calendar-day";

/** Finest first. A week is an ISO week: it begins on Monday. */
export const GRANULARITIES = ["day", "week", "month"] as const;

export type Granularity = (typeof GRANULARITIES)[number];

/** First day of the period a day lies in. */
export function periodStart(
  day: CalendarDay,
  granularity: Granularity,
): CalendarDay {
  if (granularity === "day") return day;
  if (granularity === "month") return `${day.slice(0, 7)}-01`;
  const daysAfterMonday = (toUtcDate(day).getUTCDay() + 6) % 7;
  return addDays(day, -daysAfterMonday);
}

/** First day of the period `count` periods later (earlier when negative). `start` is a period's first day. */
export function movePeriod(
  start: CalendarDay,
  granularity: Granularity,
  count: number,
): CalendarDay {
  if (granularity === "month") return addMonths(start, count);
  return addDays(start, granularity === "week" ? 7 * count : count);
}

export function nextPeriod(
  start: CalendarDay,
  granularity: Granularity,
): CalendarDay {
  return movePeriod(start, granularity, 1);
}

/** Last day of the period that begins on `start`. */
export function periodEnd(
  start: CalendarDay,
  granularity: Granularity,
): CalendarDay {
  return addDays(nextPeriod(start, granularity), -1);
}

/** First days of every period from the one holding `from` to the one holding `to`; empty if `to` is earlier. */
export function periodsBetween(
  from: CalendarDay,
  to: CalendarDay,
  granularity: Granularity,
): CalendarDay[] {
  const starts: CalendarDay[] = [];
  const last = periodStart(to, granularity);
  let start = periodStart(from, granularity);
  while (start <= last) {
    starts.push(start);
    start = nextPeriod(start, granularity);
  }
  return starts;
}

export function isCoarser(a: Granularity, b: Granularity): boolean {
  return GRANULARITIES.indexOf(a) > GRANULARITIES.indexOf(b);
}

/** Numbers for a label; the words are the catalogues' business. ISO weeks may belong to another year than their Monday. */
export interface PeriodLabelParts {
  granularity: Granularity;
  year: number;
  month: number;
  day: number;
  isoWeek: number;
  isoWeekYear: number;
  lengthDays: number;
}

export function periodLabelParts(
  start: CalendarDay,
  granularity: Granularity,
): PeriodLabelParts {
  const date = toUtcDate(start);
  return {
    granularity,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    isoWeek: getISOWeek(date, { in: utc }),
    isoWeekYear: getISOWeekYear(date, { in: utc }),
    lengthDays: daysBetween(start, nextPeriod(start, granularity)),
  };
}
