import { looksLikeDate } from "./date-samples";
import type { ProfiledColumn } from "./profiled-column";

/** Between months written across, a quarter, half-year or year sums up the ones before it. */
const PERIOD_NAME =
  /^(?:(?:fy ?\d{2,4} ?)?(?:q[1-4]|h[12]|[tT][1-4]|[sS][12])(?: ?(?:fy)?\d{2,4})?|fy ?\d{2,4}|ytd|total.*|cumul.*)$/i;

/** As many headers that are dates are periods side by side, not one dated column. */
export const MIN_PERIODS = 3;

/** The columns of a table whose periods stand side by side; none in any other table. */
export function periodsAcross(
  columns: readonly ProfiledColumn[],
): ProfiledColumn[] {
  const dated = columns.filter(({ name }) => looksLikeDate(name));
  return dated.length >= MIN_PERIODS ? dated : [];
}

/** Whether a header names what sums up the periods beside it. */
export function isPeriodSum(name: string): boolean {
  return PERIOD_NAME.test(name.trim());
}
