import type { ColumnRole, MappedColumn } from "~/schemas/import-mapping";

import { fits } from "../profile/file-profile";
import { RowFault } from "../row/row-fault";
import type { RowPlan } from "../row/row-plan";

const MAX_CELL_CHARACTERS = 50_000;
const MAX_LABEL_CHARACTERS = 200;

const LABEL_ROLES: ReadonlySet<ColumnRole> = new Set([
  "site",
  "channel",
  "segment",
  "externalId",
  "respondent",
]);

/** Refuses what no role may hold, before any cell is understood; null when the cells may be read. */
export function checkCells(
  cells: readonly string[],
  fieldCount: number,
  plan: RowPlan,
): RowFault | null {
  if (!fits(cells, fieldCount)) {
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
  const { role, name } = column;
  if (text.includes("\0")) return new RowFault("nul-byte", name, text);
  const label = LABEL_ROLES.has(role);
  const maxCharacters = label ? MAX_LABEL_CHARACTERS : MAX_CELL_CHARACTERS;
  if (text.length > maxCharacters) {
    const reason = label ? "label-too-long" : "cell-too-long";
    return new RowFault(reason, name, text, { maxCharacters });
  }
  // A broken word is still a word; a broken name or number would pass for another one.
  return role !== "verbatim" && text.includes("\ufffd")
    ? new RowFault("unreadable-characters", name, text)
    : null;
}
