import { oneLine, placeName } from "./header-text";

/**
 * Names of the columns from the record that names them: trimmed, a blank one named by its place, and a repeated one
 * told apart by its place.
 */
export function columnNames(
  header: readonly string[] | undefined,
  fieldCount: number,
): string[] {
  const taken = new Set<string>();
  return Array.from({ length: fieldCount }, (_, index) => {
    const text = oneLine(header?.[index] ?? "") || placeName(index);
    const name = taken.has(text) ? `${text} ${placeName(index)}` : text;
    taken.add(name);
    return name;
  });
}

/** The question behind a column: the second header row where there is one, else the name. */
export function columnLabels(
  headers: readonly (readonly string[])[],
  names: readonly string[],
): string[] {
  const questions = headers[1];
  return names.map((name, index) => oneLine(questions?.[index] ?? "") || name);
}
