import { FileFault } from "../delimited/import-fault";
import type { FileRecord } from "../tabular/tabular-file";
import { cellText, type RawCell, type Workbook } from "./cell-text";
import { xmlEvents, type XmlHandlers } from "./xml-events";

const MAX_COLUMNS = 2000;
/** What a spreadsheet can hold. */
const MAX_ROWS = 1_048_576;
/** Of all cells of one row. */
const MAX_ROW_CHARACTERS = 1_000_000;

/**
 * Rows of a sheet that hold something, with their row number, one batch per piece of the file. A row ends at its last
 * filled cell; cells without a reference follow the one before.
 */
export async function* sheetRows(
  xml: AsyncIterable<Uint8Array>,
  workbook: Workbook,
): AsyncGenerator<FileRecord[], void> {
  let batch: FileRecord[] = [];
  const handlers = new RowReader(workbook, (row) => void batch.push(row));
  for await (const _ of xmlEvents(xml, handlers)) {
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
}

const NOTHING: RawCell = { type: "n", style: 0, value: "", inline: "" };

class RowReader implements XmlHandlers {
  private line = 0;
  private cells: string[] = [];
  private characters = 0;
  private column = -1;
  private cell: RawCell = NOTHING;
  private into: "value" | "inline" | null = null;
  private spoken = false;
  private inRow = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly onRow: (row: FileRecord) => void,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") this.openRow(attributes.r);
    else if (!this.inRow) return;
    else if (name === "c") this.openCell(attributes);
    else if (name === "v") this.into = "value";
    else if (name === "rPh") this.spoken = true;
    else if (name === "t") this.into = this.spoken ? null : "inline";
  }

  text(text: string): void {
    if (this.into) this.cell[this.into] += text;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.into = null;
    else if (name === "rPh") this.spoken = false;
    else if (name === "c" && this.inRow) this.closeCell();
    else if (name === "row") this.closeRow();
  }

  private openRow(reference?: string): void {
    const given = Number(reference);
    this.line = given > this.line ? given : this.line + 1;
    if (!(this.line <= MAX_ROWS))
      throw new FileFault("workbook-too-large", { maxRows: MAX_ROWS });
    this.inRow = true;
    this.cells = [];
    this.characters = 0;
    this.column = -1;
  }

  private openCell({ r = "", t = "n", s = "0" }: Record<string, string>): void {
    const column = columnOf(r);
    this.column = column >= 0 ? column : this.column + 1;
    this.cell = { type: t, style: Number(s), value: "", inline: "" };
  }

  private closeCell(): void {
    const { value, inline } = this.cell;
    // A cell may be there for its colour alone.
    if (value === "" && inline === "") return;
    const text = cellText(this.cell, this.workbook);
    if (text.trim() === "") return;
    if (this.column >= MAX_COLUMNS)
      throw new FileFault("too-many-columns", { maxColumns: MAX_COLUMNS });
    this.characters += text.length;
    if (this.characters > MAX_ROW_CHARACTERS)
      throw new FileFault("record-too-long", { maxBytes: MAX_ROW_CHARACTERS });
    while (this.cells.length < this.column) this.cells.push("");
    this.cells[this.column] = text;
  }

  private closeRow(): void {
    this.inRow = false;
    if (this.cells.length > 0)
      this.onRow({ line: this.line, cells: this.cells });
  }
}

/** Column of a reference such as "AB12", from 0; -1 for what is none. */
export function columnOf(reference: string): number {
  const letters = /^[A-Za-z]{1,3}(?=\d)/.exec(reference)?.[0] ?? "";
  let column = 0;
  for (const letter of letters.toUpperCase())
    column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}
