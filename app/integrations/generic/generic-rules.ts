import type { RowSkip, SourceRules } from "../tabular/source-rules";
import { detectHeaderRows } from "./header-rows";
import { createStatusSkipper } from "./skip-by-status";

/** A row that sums or averages the ones above: the word stands alone, so that a place called "Total" something stays. */
const TOTAL =
  /^(?:(?:sous-?|sub-?)?total(?: g[ée]n[ée]ral| general)?|grand total|somme|sum|moyennes?(?: g[ée]n[ée]rale)?|average|avg|mean|overall|ensemble)\s*:?$/i;

/** Any other table. */
export const GENERIC: SourceRules = {
  source: "generic",
  recognise: () => true,
  headerRows: detectHeaderRows,
  skipper: ({ names }) => createStatusSkipper(names),
  hint: () => null,
};

export function skipTotal(cells: readonly string[]): RowSkip | null {
  const first = cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
  return first.length < 40 && TOTAL.test(first) ? "total-row" : null;
}
