import { DRAFT_FIELDS, type ImportDraft } from "~/core/import/import-draft";

interface NamedColumn {
  readonly index: number;
  readonly name: string;
}

const FROM_MAPPING = [
  "grain",
  "dateFormat",
  "fixedDay",
  "granularity",
  "decimal",
] as const;

/**
 * A draft with what a mapping file says in place of what was suggested. Columns the file names replace all suggested
 * roles; they go by `index` or by `header`. Returns a sentence where it names what is not there.
 */
export function mergeMapping(
  draft: ImportDraft,
  given: object,
  columns: readonly NamedColumn[],
): ImportDraft | string {
  const values = given as Record<string, unknown>;
  const own = FROM_MAPPING.filter(
    (name) => typeof values[name] === "string",
  ).map((name) => [name, values[name]]);
  const merged = {
    ...draft,
    ...(Object.fromEntries(own) as Partial<
      Record<(typeof DRAFT_FIELDS)[number], string>
    >),
  };
  if (values.columns === undefined) return merged;
  if (!Array.isArray(values.columns)) return "columns must be a list.";
  const roles = columns.map(() => "ignore");
  for (const column of values.columns as {
    index?: unknown;
    header?: unknown;
    role?: unknown;
  }[]) {
    const place = columns.findIndex(
      ({ index, name }) => index === column.index || name === column.header,
    );
    if (place < 0)
      return `no column ${JSON.stringify(column.header ?? column.index)} in this file.`;
    roles[place] = String(column.role);
  }
  return { ...merged, roles };
}
