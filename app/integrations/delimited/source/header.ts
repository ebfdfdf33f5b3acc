/** How a column without a header is called, in every language: its place, counted from 1. */
function placeName(index: number): string {
  return `#${index + 1}`;
}

/**
 * Names of the columns from the first header record: trimmed, a blank one named by its place, and a repeated one
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

/** The question behind a column: the header row that is neither its name nor a machine's note. */
export function columnLabels(
  headers: readonly (readonly string[])[],
  names: readonly string[],
): string[] {
  const questions = headers[1];
  return names.map((name, index) => oneLine(questions?.[index] ?? "") || name);
}

/** Header text as one line; tools put whole questions there, with breaks and non-breaking spaces. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().slice(0, 500).normalize("NFC");
}
