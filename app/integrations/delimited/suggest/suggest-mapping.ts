import { daysBetween, type CalendarDay } from "~/core/time/calendar-day";
import { parseDate, type DateFormat } from "~/core/time/parse-date";
import type { Granularity } from "~/core/time/period";
import type {
  ColumnRole,
  Delimiter,
  ImportMappingInput,
  TextEncoding,
} from "~/schemas/import-mapping";

import type { SourceName } from "~/core/import/source-name";
import { scoreWords } from "../../answers/score-words";
import type { DecimalMark } from "../cell/number-cell";
import type { ProfiledColumn } from "../profile/profiled-column";

/** A mapping to confirm. The date format is null while a person has to choose it, or there is no date. */
export type SuggestedMapping = Omit<ImportMappingInput, "dateFormat"> & {
  dateFormat: DateFormat | null;
};

/** Puts the suggested roles together as a mapping of the file. */
export function suggestMapping(
  columns: readonly ProfiledColumn[],
  roles: readonly ColumnRole[],
  layout: {
    /** Null where the format has none: a mapping then holds the usual ones, which are not used. */
    encoding: TextEncoding | null;
    delimiter: Delimiter | null;
    source: SourceName;
    headerRows: number;
    sheet?: string;
  },
): SuggestedMapping {
  const withRole = (role: ColumnRole) =>
    columns.filter((_, position) => roles[position] === role);
  const dates = withRole("date");
  const dateFormat = dateFormatOf(dates);
  const responses = withRole("score").length > 0;
  return {
    ...layout,
    encoding: layout.encoding ?? "utf-8",
    delimiter: layout.delimiter ?? ",",
    dateFormat,
    decimal: decimalOf(columns),
    grain: responses ? "responses" : "series",
    granularity: responses ? undefined : granularityOf(dates, dateFormat),
    columns: columns.map(({ index, name, reading }, position) => ({
      index,
      role: roles[position] ?? "ignore",
      name: name.slice(0, 200),
      header: layout.headerRows > 0 ? name : undefined,
      ...(roles[position] === "score" && reading
        ? { words: scoreWords(reading) }
        : {}),
    })),
  };
}

function dateFormatOf(dates: readonly ProfiledColumn[]): DateFormat | null {
  if (dates.length === 2) return "yyyy-M";
  if (dates.length === 3) return "yyyy-MM-dd";
  const found = dates[0]?.profile.dateFormat ?? null;
  return typeof found === "string" ? found : null;
}

function decimalOf(columns: readonly ProfiledColumn[]): DecimalMark {
  const marks = new Set(columns.map(({ profile }) => profile.numbers.format));
  return marks.has("comma") && !marks.has("point") ? "comma" : "point";
}

const MONTHS: ReadonlySet<DateFormat> = new Set([
  "yyyy-MM",
  "yyyy-M",
  "MM/yyyy",
  "MMM yyyy",
]);

/** The usual distance between the days of the file: a month, a week or a day. */
function granularityOf(
  dates: readonly ProfiledColumn[],
  format: DateFormat | null,
): Granularity {
  // One file a month, as reports come: its date is in its name.
  if (dates.length === 2 || dates.length === 0) return "month";
  const days = (dates[0]?.profile.dates ?? [])
    .map((text) => dayOf(text, format))
    .filter((day) => day !== null)
    .sort();
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  const usual = gaps.filter((gap) => gap > 0).sort((a, b) => a - b)[
    gaps.length >> 1
  ];
  if ((format !== null && MONTHS.has(format)) || (usual ?? 0) >= 28) {
    return "month";
  }
  return usual === 7 ? "week" : "day";
}

function dayOf(text: string, format: DateFormat | null): CalendarDay | null {
  const date = format === null ? null : parseDate(text, format);
  return date?.outcome === "parsed" ? date.day : null;
}
