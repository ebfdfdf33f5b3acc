import type { FileHead } from "./source-rules";

/** Blank cells of a title row, as a program that needed a header filled them. */
const FILLER = /^(?:Unnamed: \d+)?$/;
/** A table of two columns may have a header with one name; from three on, one filled cell is a title. */
const MIN_TABLE_CELLS = 3;
const MAX_TITLE_ROWS = 9;

/**
 * How many records above the one that names the columns hold a title and blanks: the first of them has one filled cell
 * where the table has several.
 */
export function titleRows(head: FileHead): number {
  if (filledCells(head[0]) !== 1) return 0;
  const names = head.findIndex(
    (cells) => filledCells(cells) >= MIN_TABLE_CELLS,
  );
  return names > 0 && names <= MAX_TITLE_ROWS ? names : 0;
}

function filledCells(cells: readonly string[] = []): number {
  return cells.filter((cell) => !FILLER.test(cell.trim())).length;
}
