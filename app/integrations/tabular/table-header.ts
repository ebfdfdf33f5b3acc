import { columnLabels, columnNames } from "./column-names";
import type { FileHead, SourceRules, TableHeader } from "./source-rules";
import { titleRows } from "./title-rows";

/** Names and questions from the records above the data; without any, columns are named by their place. */
export function readHeader(
  rows: FileHead,
  fieldCount: number,
  nameColumns?: SourceRules["nameColumns"],
): TableHeader {
  const title = titleRows(rows);
  const below = rows.slice(title);
  const found = { titled: title > 0, rows: below };
  const named = nameColumns?.(below);
  if (named) return { ...found, ...named };
  const names = columnNames(below[0], fieldCount);
  return { ...found, names, labels: columnLabels(below, names) };
}
