import {
  isWhole,
  isWithin,
  says,
  type ProfiledColumn,
} from "../profile/profiled-column";

/**
 * The column of dates, or the columns of year and month (and day) in that order. Of several dates the first whose
 * header speaks of one.
 */
export function suggestDates(
  columns: readonly ProfiledColumn[],
): ProfiledColumn[] {
  const dated = columns.filter(isDateColumn);
  const chosen = dated.find((column) => says(column, "date")) ?? dated[0];
  return chosen ? [chosen] : splitDate(columns);
}

export function isDateColumn({ profile }: ProfiledColumn): boolean {
  return profile.dateFormat !== null;
}

function splitDate(columns: readonly ProfiledColumn[]): ProfiledColumn[] {
  const whole = columns.filter(isWhole);
  const year = whole.find(
    (column) => says(column, "year") && isWithin(column, 1900, 2100),
  );
  const month = whole.find(
    (column) => says(column, "month") && isWithin(column, 1, 12),
  );
  const day = whole.find(
    (column) => says(column, "day") && isWithin(column, 1, 31),
  );
  if (!year || !month) return [];
  return day ? [year, month, day] : [year, month];
}
