import type { ColumnRole, ImportMapping } from "~/schemas/import-mapping";

import type { FileRecord } from "../source/records";
import type { RowFault } from "./row-fault";
import type { RefusedRow } from "./row-outcome";

const MAX_VALUE_CHARACTERS = 200;
const MAX_RAW_CHARACTERS = 2000;
/** An address stands in columns that nobody named personal, too: as an id, in a note. */
const ADDRESS = /[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,255}/g;

/** Whether a column's cells may not be kept as they stand, not even with a refused row. */
export function isHidden({ role }: { role: ColumnRole }): boolean {
  return role === "personal" || role === "respondent";
}

/** The refusal of one record, fit to be kept: nothing personal, no address, nothing endless, no NUL that a database refuses. */
export function refuse(
  { line, cells }: FileRecord,
  fault: RowFault,
  mapping: ImportMapping,
): RefusedRow {
  const { column, reason, data } = fault;
  return {
    line,
    outcome: "refused",
    column,
    reason,
    value: storable(
      isNamed(mapping, column) ? "" : fault.value,
      MAX_VALUE_CHARACTERS,
    ),
    data,
    raw: storable(rawLine(cells, fault, mapping), MAX_RAW_CHARACTERS),
  };
}

function isNamed({ columns }: ImportMapping, column: string | null): boolean {
  return columns.some((each) => isHidden(each) && each.name === column);
}

function rawLine(
  cells: readonly string[],
  fault: RowFault,
  { columns, delimiter }: ImportMapping,
): string {
  const personal = new Set(columns.filter(isHidden).map(({ index }) => index));
  // Shifted cells no longer tell which of them is personal.
  if (fault.reason === "wrong-field-count" && personal.size > 0) return "";
  return cells
    .map((cell, index) => (personal.has(index) ? "" : quoted(cell, delimiter)))
    .join(delimiter);
}

function quoted(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Cut between characters, not inside one, and with NUL shown as its symbol. */
function storable(text: string, maxCharacters: number): string {
  const cut = text.length > maxCharacters ? text.slice(0, maxCharacters) : text;
  const plain = cut.includes("@") ? cut.replace(ADDRESS, "…@…") : cut;
  return plain.replace(/[\ud800-\udbff]$/, "").replaceAll("\0", "\u2400");
}
