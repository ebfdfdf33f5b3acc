import type { ColumnRole, MappedColumn } from "~/schemas/import-mapping";

import { RowFault } from "./row-fault";
import type { RowPlan } from "./row-plan";

const MAX_CELL_CHARACTERS = 50_000;
const MAX_LABEL_CHARACTERS = 200;

const LABEL_ROLES: ReadonlySet<ColumnRole> = new Set([
  "site",
  "channel",
  "segment",
  "externalId",
]);

/** Refuses what no role may hold, before any cell is understood; null when the cells may be read. */
export function checkCells(
  cells: readonly string[],
  fieldCount: number,
  plan: RowPlan,
): RowFault | null {
  if (cells.length !== fieldCount) {
    return new RowFault("wrong-field-count", null, "", {
      expected: fieldCount,
      found: cells.length,
    });
  }
  for (const column of plan.read) {
    const fault = checkCell(cells[column.index] ?? "", column);
    if (fault) return fault;
  }
  return null;
}

function checkCell(text: string, column: MappedColumn): RowFault | null {
  const fault = (reason: RowFault["reason"], data = {}) =>
    new RowFault(reason, column.name, text, data);
  if (text.includes("\0")) return fault("nul-byte");
  if (text.length > MAX_CELL_CHARACTERS) {
    return fault("cell-too-long", { maxCharacters: MAX_CELL_CHARACTERS });
  }
  if (LABEL_ROLES.has(column.role) && text.length > MAX_LABEL_CHARACTERS) {
    return fault("label-too-long", { maxCharacters: MAX_LABEL_CHARACTERS });
  }
  // A broken word is still a word; a broken name or number would pass for another one.
  const broken = column.role !== "verbatim" && text.includes("\ufffd");
  return broken ? fault("unreadable-characters") : null;
}
