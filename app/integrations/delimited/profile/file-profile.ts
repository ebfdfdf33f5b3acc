import type { RowSkip } from "../../tabular/source-rules";
import type { InspectionWarningCode } from "../import-fault";
import type { FileRecord } from "../source/records";
import { createColumnSamples, type ColumnProfile } from "./column-profile";
import type { InspectionWarning } from "./column-warnings";
import { createRowMarks, type RowMarks } from "../repeats/row-marks";

const MAX_FIRST_ROWS = 10;
const MAX_SHOWN_CHARACTERS = 300;
/** Of one kind of warning, so that a broken file does not drown its own faults. */
const MAX_WARNINGS_PER_KIND = 20;

/** What the file itself does not mark as no answer. */
const WARNINGS: Partial<Record<RowSkip, InspectionWarningCode>> = {
  "total-row": "total-row",
  "repeated-header": "repeated-header",
  title: "second-table",
};

const TOTAL =
  /^(?:sous-?total|sub-?total|grand total|total|somme|sum|ensemble|moyenne|average)\b/i;

export interface FileProfile {
  rows: number;
  columns: ColumnProfile[];
  marks: RowMarks;
  firstRows: string[][];
  warnings: InspectionWarning[];
  /** Records left out of the columns, and why. */
  skipped: { reason: RowSkip; count: number }[];
}

export interface FileSamples {
  add(record: FileRecord): void;
  profile(): FileProfile;
}

/** Gathers the data records of a file: what each column holds, the first rows, and the lines to look at. */
export function createFileSamples(
  fieldCount: number,
  skip: (cells: readonly string[]) => RowSkip | null,
): FileSamples {
  const columns = Array.from({ length: fieldCount }, () =>
    createColumnSamples(fieldCount),
  );
  const marks = createRowMarks(fieldCount);
  const skipped = new Map<RowSkip, number>();
  const firstRows: string[][] = [];
  const warnings: InspectionWarning[] = [];
  const told = new Map<InspectionWarningCode, number>();
  let rows = 0;

  function warn(line: number, message: InspectionWarningCode, data = {}): void {
    const count = told.get(message) ?? 0;
    told.set(message, count + 1);
    if (count < MAX_WARNINGS_PER_KIND) {
      warnings.push({ line, column: null, message, data });
    }
  }

  return {
    add({ cells, line, fault }) {
      if (cells.every((cell) => cell.trim() === "")) return;
      rows += 1;
      if (fault) return warn(line, fault as InspectionWarningCode);
      const reason = skip(cells);
      if (reason !== null) {
        skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
        const told = WARNINGS[reason];
        if (told) warn(line, told);
        return;
      }
      if (firstRows.length < MAX_FIRST_ROWS) firstRows.push(cells.map(shown));
      if (!fits(cells, fieldCount)) {
        warn(line, "wrong-field-count", {
          expected: fieldCount,
          found: cells.length,
        });
        return;
      }
      for (const fault of textFaults(cells)) warn(line, fault);
      marks.add(cells, line);
      columns.forEach((column, index) => column.add(cells[index] ?? "", line));
    },
    profile: () => ({
      rows,
      columns: columns.map((column) => column.profile()),
      marks,
      firstRows,
      warnings,
      skipped: [...skipped].map(([reason, count]) => ({ reason, count })),
    }),
  };
}

/** A mark at the end of each data line, and not of the header, makes one blank cell too many. */
export function fits(cells: readonly string[], fieldCount: number): boolean {
  return (
    cells.length === fieldCount ||
    (cells.length === fieldCount + 1 && cells.at(-1)?.trim() === "")
  );
}

function textFaults(cells: readonly string[]): InspectionWarningCode[] {
  const faults: InspectionWarningCode[] = [];
  if (cells.some((cell) => cell.includes("\0"))) faults.push("nul-byte");
  if (cells.some((cell) => cell.includes("\ufffd")))
    faults.push("unreadable-characters");
  const first = cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
  if (first.length < 40 && TOTAL.test(first)) faults.push("total-row");
  return faults;
}

function shown(cell: string): string {
  return cell.slice(0, MAX_SHOWN_CHARACTERS);
}
