import {
  calendarDay,
  dayAt,
  isNamedDay,
  type CalendarDay,
} from "./calendar-day";
import { monthNumber } from "./month-name";
import type { Granularity } from "./period";

/** Ways dates are written in files. Slashed and dotted days and months may lack their leading zero. */
export const DATE_FORMATS = [
  "yyyy-MM-dd",
  "iso-datetime",
  "dd/MM/yyyy",
  "MM/dd/yyyy",
  "dd/MM/yyyy HH:mm",
  "MM/dd/yyyy HH:mm",
  "dd.MM.yyyy",
  "yyyy-MM",
  "yyyy-M",
  "MM/yyyy",
  "MMM yyyy",
  "yyyy/MM/dd",
  "EEE MMM dd yyyy",
  "epoch-seconds",
] as const;

export type DateFormat = (typeof DATE_FORMATS)[number];

export type ParsedDate =
  /** `granularity` is month where the text names no day: `day` is then the first of that month. */
  | { outcome: "parsed"; day: CalendarDay; granularity: Granularity }
  | { outcome: "not-this-format" }
  /** Shaped right, but no such day or time exists (31/04, month 13, 25:00), or not within living memory. */
  | { outcome: "no-such-day" };

const CLOCK = String.raw`[ T](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?<half> ?[AaPp]\.?[Mm]\.?)?`;
const DAY_FIRST = String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})`;
const MONTH_FIRST = String.raw`(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})`;
const ISO_DAY = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`;

const SHAPES: Readonly<Record<DateFormat, RegExp>> = {
  "yyyy-MM-dd": new RegExp(`^${ISO_DAY}$`),
  "iso-datetime": new RegExp(
    String.raw`^${ISO_DAY}${CLOCK} ?(?<offset>Z|UTC|[+-]\d{2}(?::?\d{2})?)?$`,
  ),
  "dd/MM/yyyy": new RegExp(`^${DAY_FIRST}$`),
  "MM/dd/yyyy": new RegExp(`^${MONTH_FIRST}$`),
  "dd/MM/yyyy HH:mm": new RegExp(`^${DAY_FIRST}${CLOCK}$`),
  "MM/dd/yyyy HH:mm": new RegExp(`^${MONTH_FIRST}${CLOCK}$`),
  "dd.MM.yyyy": new RegExp(
    String.raw`^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:${CLOCK})?$`,
  ),
  "yyyy-MM": /^(?<year>\d{4})-(?<month>\d{2})$/,
  "yyyy-M": /^(?<year>\d{4})-(?<month>\d{1,2})$/,
  "MM/yyyy": /^(?<month>\d{1,2})[/-](?<year>\d{4})$/,
  // "janvier 2024", and what spreadsheets show of a month: "janv.-24". "Jan 24" may be a day.
  "MMM yyyy":
    /^(?<monthWord>\p{L}{3,10})\.?(?:[ -](?<year>\d{4})|[-'’](?<shortYear>\d{2}))$/u,
  // Google Forms' own download: "2018/06/21 11:29:42 PM GMT+2", the time where the answer was given.
  "yyyy/MM/dd": new RegExp(
    String.raw`^(?<year>\d{4})/(?<month>\d{1,2})/(?<day>\d{1,2})(?:${CLOCK}(?: (?:GMT|UTC)(?:[+-]\d{1,2}(?::\d{2})?)?)?)?$`,
  ),
  // JavaScript's Date.toDateString, with or without the rest of Date.toString: "Thu Feb 22 2024".
  "EEE MMM dd yyyy":
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?<monthName>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?<day>\d{1,2}),? (?<year>\d{4})(?: .*)?$/,
  // Nine or ten digits: 1973 to 2286. Fewer would swallow plain numbers.
  "epoch-seconds": /^(?<epoch>\d{9,10})$/,
};

/**
 * Reads one date. `timeZone` (IANA) decides the day of texts that name an instant: an epoch, or a
 * date and time with an offset. A date and time without one is the day as written.
 */
export function parseDate(
  text: string,
  format: DateFormat,
  timeZone = "UTC",
): ParsedDate {
  const parts = SHAPES[format].exec(text.trim())?.groups;
  if (parts === undefined) return { outcome: "not-this-format" };
  if (parts.epoch !== undefined) {
    return parsed(dayAt(new Date(Number(parts.epoch) * 1000), timeZone));
  }
  if (!isClock(parts)) return { outcome: "no-such-day" };
  const month = monthOf(parts);
  if (month === null) return { outcome: "not-this-format" };
  const year = Number(parts.year ?? `20${parts.shortYear}`);
  const day = calendarDay(year, month, Number(parts.day ?? 1));
  if (day === null) return { outcome: "no-such-day" };
  if (parts.offset !== undefined)
    return parsed(dayAt(instantOf(day, parts), timeZone));
  return parsed(day, parts.day === undefined ? "month" : "day");
}

function parsed(
  day: CalendarDay,
  granularity: Granularity = "day",
): ParsedDate {
  if (!isNamedDay(day)) return { outcome: "no-such-day" };
  return { outcome: "parsed", day, granularity };
}

type Parts = Record<string, string | undefined>;

/** Null for a word that names no month. */
function monthOf({ month, monthName, monthWord }: Parts): number | null {
  if (monthName !== undefined) return MONTHS.indexOf(monthName) + 1;
  return monthWord === undefined ? Number(month) : monthNumber(monthWord);
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** With AM or PM the hours go from 1 to 12; the day is the same. */
function isClock({ hour = "0", minute = "0", second = "0", half }: Parts) {
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12))
    return false;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** 12 AM is midnight, 12 PM noon. */
function hourOfDay(hour: string, half: string | undefined): string {
  if (half === undefined) return hour;
  const afternoon = half.trim().toLowerCase().startsWith("p");
  return String((Number(hour) % 12) + (afternoon ? 12 : 0));
}

function instantOf(day: CalendarDay, parts: Parts): Date {
  const { hour = "0", minute = "0", second = "0", offset = "Z" } = parts;
  const time = [hourOfDay(hour, parts.half), minute, second]
    .map((part) => part.padStart(2, "0"))
    .join(":");
  const midnight = new Date(`${day}T${time}Z`).getTime();
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  if (match === null) return new Date(midnight);
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return new Date(midnight - (match[1] === "-" ? -1 : 1) * minutes * 60_000);
}
