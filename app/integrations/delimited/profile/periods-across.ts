import { looksLikeDate } from "./date-samples";
import type { ProfiledColumn } from "./profiled-column";

/** As many headers that are dates are periods side by side, not one dated column. */
const MIN_PERIODS = 3;

/** The columns of a table whose periods stand side by side; none in any other table. */
export function periodsAcross(
  columns: readonly ProfiledColumn[],
): ProfiledColumn[] {
  const dated = columns.filter(({ name }) => looksLikeDate(name));
  return dated.length >= MIN_PERIODS ? dated : [];
}
