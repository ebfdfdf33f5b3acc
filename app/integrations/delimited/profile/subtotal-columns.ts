import { parseNumberCell } from "../cell/number-cell";
import type { ProfiledFile } from "./profile-records";
import { isPeriodSum } from "./periods-across";
import { isNumeric, type ProfiledColumn } from "./profiled-column";

const TOTAL_NAME =
  /^(?:(?:sous-?|sub-?)?totals?|grand total|somme|sum|ensemble|total g[ée]n[ée]ral)$/i;
const MIN_ROWS = 3;
const MAX_PARTS = 12;

/** Columns that add up others: by their name, or because each of the first rows says so. */
export function findSubtotals(
  { columns, firstRows }: ProfiledFile,
  periodsAcross: boolean,
): ProfiledColumn[] {
  const rows = firstRows.map((cells) => cells.map(toNumber));
  return columns.filter((column) => {
    const name = column.name.trim();
    if (column.profile.answered === 0 && !periodsAcross) return false;
    if (TOTAL_NAME.test(name)) return isNumeric(column);
    if (periodsAcross && isPeriodSum(name)) return true;
    return isNumeric(column) && addsUp(rows, column.index);
  });
}

function toNumber(cell: string): number | null {
  return parseNumberCell(cell.trim(), "point");
}

/** Two or more neighbours on the left whose sum it is, in every one of the first rows. */
function addsUp(rows: readonly (number | null)[][], index: number): boolean {
  for (let parts = 2; parts <= Math.min(MAX_PARTS, index); parts += 1) {
    const sums = rows.filter((row) => isSum(row, index, parts));
    const varied = new Set(sums.map((row) => row[index])).size > 1;
    if (rows.length >= MIN_ROWS && sums.length === rows.length && varied)
      return true;
  }
  return false;
}

function isSum(
  row: readonly (number | null)[],
  index: number,
  parts: number,
): boolean {
  const total = row[index] ?? null;
  const terms = row.slice(index - parts, index);
  if (total === null || terms.includes(null)) return false;
  const sum = terms.reduce<number>((all, term) => all + (term ?? 0), 0);
  return (
    total > 0 &&
    Math.abs(sum - total) < 1e-6 * total &&
    terms.every((term) => term !== total)
  );
}
