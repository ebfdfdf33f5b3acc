import { detectDateFormat } from "~/core/time/detect-date-format";
import { DATE_FORMATS, parseDate } from "~/core/time/parse-date";

import type { FileRecord } from "../../delimited/source/records";
import { looksLikeDate } from "../../delimited/profile/date-samples";
import {
  isPeriodSum,
  MIN_PERIODS,
} from "../../delimited/profile/periods-across";

/** Names of the two columns that stand for the periods side by side, as `#1` stands for a column without a name. */
export const PERIOD_COLUMN = "#period";
export const VALUE_COLUMN = "#value";

export interface Unpivot {
  /** The columns that are no period, then the period and its value. */
  names: string[];
  /** The periods as their columns are called. */
  periods: string[];
  /** One record per filled period of a row, all with its line. */
  split(record: FileRecord): FileRecord[];
  /** A record that is none of the table's rows, at the width of the others. */
  narrow(record: FileRecord): FileRecord;
}

/**
 * How a table with its periods side by side becomes one row per period; null for any other table. Columns that sum up
 * periods are left out. Periods that leave day and month open stay as written.
 */
export function planUnpivot(names: readonly string[]): Unpivot | null {
  const dated = indexesOf(names, looksLikeDate);
  if (dated.length < MIN_PERIODS) return null;
  const written = readable(dated.map((index) => names[index] ?? ""));
  const kept = indexesOf(
    names,
    (name) => !looksLikeDate(name) && !isPeriodSum(name),
  );
  const own = ({ cells }: FileRecord) =>
    kept.map((index) => cells[index] ?? "");
  return {
    names: [
      ...kept.map((index) => names[index] ?? ""),
      PERIOD_COLUMN,
      VALUE_COLUMN,
    ],
    periods: dated.map((index) => names[index] ?? ""),
    split: (record) =>
      dated.flatMap((index, position) => {
        const cell = record.cells[index] ?? "";
        if (cell.trim() === "") return [];
        const cells = [...own(record), written[position] ?? "", cell];
        return [{ line: record.line, cells }];
      }),
    narrow: (record) => ({ ...record, cells: [...own(record), "", ""] }),
  };
}

function indexesOf(
  names: readonly string[],
  which: (name: string) => boolean,
): number[] {
  return names.flatMap((name, index) => (which(name) ? [index] : []));
}

/** Spreadsheets write the same header in several ways ("2022-04-01 00:00:00", "2022-05-01"): one for all. */
function readable(periods: readonly string[]): string[] {
  const found = detectDateFormat(periods);
  if ("ambiguous" in found || "unknown" in found) return [...periods];
  const days = periods.map((text) => {
    for (const format of "format" in found ? [found.format] : DATE_FORMATS) {
      const date = parseDate(text, format);
      if (date.outcome === "parsed") return date.day;
    }
    return text;
  });
  const monthly = days.every((day) => /^\d{4}-\d{2}-01$/.test(day));
  return monthly ? days.map((day) => day.slice(0, 7)) : days;
}
