import type { RecordNote } from "../tabular/tabular-file";

const MAX_NAMED = 5;
const MAX_NAME_CHARACTERS = 60;

/** Fields that no column was made for: one note, written as the records go by. */
export function createLateFields() {
  const notes: RecordNote[] = [];
  const named = new Set<string>();
  return {
    /** Empty until the first such field is met. */
    notes,
    add(name: string, line: number): void {
      if (named.size >= MAX_NAMED) return;
      named.add(name.slice(0, MAX_NAME_CHARACTERS));
      const fields = [...named].join(", ");
      const first = notes[0]?.data.line ?? line;
      notes[0] = { message: "late-field", data: { line: first, fields } };
    },
  };
}
