import { looksLikeDate } from "./date-samples";
import { parseNumberCell } from "../cell/number-cell";

/** Third row of a Qualtrics export, in either quoting. */
const QUALTRICS_NOTE = /^\{\s*['"]ImportId['"]/;
/** Second row of a SurveyMonkey export. */
const SURVEYMONKEY_NOTE = /^(?:Open-Ended )?Response$/;

/**
 * How many records stand above the data: 3 and 2 for the two survey tools that are known to do so, 0 when the first
 * record looks like the ones below it, else 1.
 */
export function detectHeaderRows(
  records: readonly (readonly string[])[],
): number {
  const [first, second, third] = records;
  if (first === undefined) return 0;
  if (third?.some((cell) => QUALTRICS_NOTE.test(cell))) return 3;
  if (second?.some((cell) => SURVEYMONKEY_NOTE.test(cell.trim()))) return 2;
  const below = records.slice(1);
  let headed = 0;
  let headless = 0;
  first.forEach((cell, index) => {
    if (!below.some((record) => isDatum(record[index] ?? ""))) return;
    if (cell.trim() === "") return;
    if (isDatum(cell)) headless += 1;
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
