import { columnLabels, columnNames } from "./column-names";
import type { FileHead, SourceRules, TableHeader } from "./source-rules";
import { titleRows } from "./title-rows";

/** Names and questions from the records above the data; without any, columns are named by their place. */
export function readHeader(
  rows: FileHead,
  fieldCount: number,
  nameColumns?: SourceRules["nameColumns"],
): TableHeader {
  const below = rows.slice(titleRows(rows));
  const named = nameColumns?.(below);
  if (named) return { rows: below, ...named };
  const names = columnNames(below[0], fieldCount);
  return { rows: below, names, labels: columnLabels(below, names) };
}
