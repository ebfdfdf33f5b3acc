import { isNamedDay, type CalendarDay } from "../time/calendar-day";

/** The months as file names write them, without accents, in French and English, whole or cut short. */
const MONTHS = [
  "jan|janv|janvier|january",
  "fev|fevr|fevrier|feb|february",
  "mar|mars|march",
  "avr|avril|apr|april",
  "mai|may",
  "juin|jun|june",
  "juil|juillet|jul|july",
  "aout|aug|august",
  "sep|sept|septembre|september",
  "oct|octobre|october",
  "nov|novembre|november",
  "dec|decembre|december",
].map((names) => new RegExp(`(?:^|[^a-z])(?:${names})(?:[^a-z]|$)`));

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d{2})[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?([0-3]\d))?(?!\d)/;
const DAY_FIRST =
  /(?<!\d)(?:([0-3]\d)[-_. ])?(0[1-9]|1[0-2])[-_. ]((?:19|20)\d{2})(?!\d)/;

/**
 * The day, or the first day of the month, that the name of a file tells: `agents_2021_03.csv`, `nps-20210325.csv`,
 * `Appels mars 2021.xlsx`. Null where it tells none, or where two months or two years stand in it. Day comes before
 * month in a name that ends with the year.
 */
export function dayInName(fileName: string): CalendarDay | null {
  const name = fileName.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const yearFirst = YEAR_FIRST.exec(name);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(name);
  if (dayFirst) return day(dayFirst[3], dayFirst[2], dayFirst[1]);
  return inWords(name);
}

function inWords(name: string): CalendarDay | null {
  const years = name.match(YEAR) ?? [];
  const letters = name.replace(/\d/g, " ");
  const months = MONTHS.flatMap((month, index) =>
    month.test(letters) ? [index + 1] : [],
  );
  const [month] = months;
  return years.length === 1 && months.length === 1
    ? day(years[0], String(month).padStart(2, "0"), undefined)
    : null;
}

function day(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth = "01",
): CalendarDay | null {
  const text = `${year}-${month}-${dayOfMonth}`;
  return isNamedDay(text) ? text : null;
}
