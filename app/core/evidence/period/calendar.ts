/** Days as whole numbers since 1970-01-01, without clock or time zone. */

const MS_PER_DAY = 86_400_000;

/** Days before each month of a year that is not a leap year. */
const DAYS_BEFORE = [
  0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365,
];
const FOUR_CENTURIES = 146_097;
/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;

/**
 * The day number of a YYYY-MM-DD date; `null` when it is not a date that exists. By arithmetic: every observation of every
 * analysis passes here several times.
 */
export function dayNumber(date: string): number | null {
  if (date.length !== 10 || date[4] !== "-" || date[7] !== "-") return null;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  if (year < 0 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  // Years begin in March, so that the leap day is the last of a year.
  const shifted = month > 2 ? year : year - 1;
  const century = Math.floor(shifted / 400);
  const ofCentury = shifted - 400 * century;
  const fromMarch = (month + 9) % 12;
  const ofYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const ofCenturies =
    365 * ofCentury +
    Math.floor(ofCentury / 4) -
    Math.floor(ofCentury / 100) +
    ofYear;
  return FOUR_CENTURIES * century + ofCenturies - EPOCH;
}

/** The whole number written from `from` to before `to`; −1 where there is anything but digits. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = DAYS_BEFORE[month]! - DAYS_BEFORE[month - 1]!;
  return month === 2 && isLeap ? 29 : days;
}

export function dateOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Months since January 1970. */
export function monthNumber(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

export function firstDayOfMonth(month: number): number {
  return Date.UTC(1970, month, 1) / MS_PER_DAY;
}

/** 1 on 1 January. */
export function dayOfYear(day: number): number {
  const year = new Date(day * MS_PER_DAY).getUTCFullYear();
  return day - Date.UTC(year, 0, 1) / MS_PER_DAY + 1;
}
