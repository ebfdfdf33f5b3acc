import type { ShownAs } from "./number-format";

const DAY_SECONDS = 86_400;
/** Days from 1 January 1900 being 1 to 1 January 1904 being 0. */
const DAYS_TO_1904 = 1462;
/** 31 December 9999, the last day a spreadsheet knows. */
const MAX_SERIAL = 2_958_465;
/** Day 0 for serials from 60 on: spreadsheets believe in 29 February 1900. */
const EPOCH_SECONDS = Date.UTC(1899, 11, 30) / 1000;

/** A day, an instant without zone or a time of day from a spreadsheet's day number; null for what is none. */
export function serialDate(
  serial: number,
  shown: Exclude<ShownAs, "number">,
  from1904: boolean,
): string | null {
  if (!(serial >= 0)) return null;
  if (shown === "time") return serial > 366 ? null : clock(seconds(serial));
  const days = from1904 ? serial + DAYS_TO_1904 : serial;
  if (days < 1 || days >= MAX_SERIAL + 1) return null;
  const leap = days < 60 ? 1 : 0;
  const instant = EPOCH_SECONDS + seconds(days + leap);
  const text = new Date(instant * 1000).toISOString();
  return shown === "date" ? text.slice(0, 10) : text.slice(0, 19);
}

/** To the second: a fraction of a day rarely names one exactly. */
function seconds(days: number): number {
  return Math.round(days * DAY_SECONDS);
}

function clock(total: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${two(total / 3600)}:${two((total % 3600) / 60)}:${two(total % 60)}`;
}
