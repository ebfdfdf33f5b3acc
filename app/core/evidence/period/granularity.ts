import { firstDayOfMonth, monthNumber } from "./calendar";

export type Granularity = "day" | "week" | "month";

/**
 * What a period is, inferred from the first days of all periods (day numbers, any order, repeats allowed): months when
 * all of at least two are the first of a month, else weeks when all lie whole weeks apart, else days. One single period is a day.
 */
export function inferGranularity(days: readonly number[]): Granularity {
  const distinct = [...new Set(days)];
  const first = distinct[0];
  if (first === undefined || distinct.length < 2) return "day";
  if (distinct.every((day) => firstDayOfMonth(monthNumber(day)) === day))
    return "month";
  if (distinct.every((day) => (day - first) % 7 === 0)) return "week";
  return "day";
}

/** First day after the period that begins on `day`. */
export function endOfPeriod(day: number, granularity: Granularity): number {
  if (granularity === "month") return firstDayOfMonth(monthNumber(day) + 1);
  return day + (granularity === "week" ? 7 : 1);
}

/** How many periods `day` lies after `origin`: 0 for the origin itself. */
export function periodsBetween(
  origin: number,
  day: number,
  granularity: Granularity,
): number {
  if (granularity === "month") return monthNumber(day) - monthNumber(origin);
  return (day - origin) / (granularity === "week" ? 7 : 1);
}

/** The largest step that all of these whole numbers are multiples of: 12 for yearly periods counted in months; 1 where there is none. */
export function commonStep(offsets: readonly number[]): number {
  const divisor = (a: number, b: number): number =>
    b === 0 ? a : divisor(b, a % b);
  return offsets.reduce((step, offset) => divisor(step, offset), 0) || 1;
}
