import { parseNumberCell } from "../delimited/cell/number-cell";
import { looksLikeDate } from "../delimited/profile/date-samples";
import type { FileHead } from "../tabular/source-rules";
import { titleRows } from "../tabular/title-rows";

/**
 * How many records stand above the data of a table of no known tool: a title and what is blank below it, then one
 * header row; 0 when the first record looks like the ones below it.
 */
export function detectHeaderRows(records: FileHead): number {
  const title = titleRows(records);
  const [first, ...below] = records.slice(title);
  if (first === undefined) return 0;
  if (title > 0) return title + 1;
  let headed = 0;
  let headless = 0;
  first.forEach((cell, index) => {
    if (!below.some((record) => isDatum(record[index] ?? ""))) return;
    if (cell.trim() === "") return;
    // A period above numbers is the name of their column.
    const isPeriod =
      looksLikeDate(cell.trim()) &&
      !below.some((record) => looksLikeDate((record[index] ?? "").trim()));
    if (isDatum(cell) && !isPeriod) headless += 1;
    else headed += 1;
  });
  const aloneAndData = below.length === 0 && first.some(isDatum);
  return headless > headed || aloneAndData ? 0 : 1;
}

function isDatum(cell: string): boolean {
  const text = cell.trim();
  return (
    parseNumberCell(text, "point") !== null ||
    parseNumberCell(text, "comma") !== null ||
    looksLikeDate(text)
  );
}
