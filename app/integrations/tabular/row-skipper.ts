import { skipTotal } from "../generic/generic-rules";
import type { RowSkip, SourceRules, TableHeader } from "./source-rules";

/** Why a record below the header is no answer and no period of its own, or null; prepared once per file. */
export function createRowSkipper(
  rules: SourceRules,
  header: TableHeader,
): (cells: readonly string[]) => RowSkip | null {
  const skip = rules.skipper(header);
  const [named = []] = header.rows;
  return (cells) =>
    (skip?.(cells) ?? null) ||
    (repeats(named, cells) ? "repeated-header" : null) ||
    (header.titled && isTitle(cells) ? "title" : null) ||
    skipTotal(cells);
}

function isTitle(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length === 1 && (cells[0] ?? "").trim() !== "";
}

/** Several exports put one below the other. */
function repeats(header: readonly string[], cells: readonly string[]): boolean {
  return (
    header.length > 1 &&
    cells.length === header.length &&
    cells.every((cell, index) => cell === header[index]) &&
    cells.some((cell) => cell.trim() !== "")
  );
}
