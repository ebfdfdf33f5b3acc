/** What a person sees of the cells they pasted, before anything is sent. */
export interface PastedTable {
  /** The first rows, as wide as the widest of them. */
  readonly rows: readonly (readonly string[])[];
  /** Of the whole paste; cells with line breaks inside count once. */
  readonly rowCount: number;
}

/**
 * Cuts text as spreadsheets put it on the clipboard: cells parted by tabs, rows by line breaks, a cell with a tab, a line
 * break or a quotation mark inside in quotation marks. Empty rows count for nothing. For a look only: what is kept is read
 * on the server.
 */
export function pastedTable(text: string, shown: number): PastedTable {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let rowCount = 0;
  let quoted = false;
  const endRow = () => {
    row.push(cell);
    cell = "";
    if (row.some((each) => each.trim() !== "")) {
      rowCount += 1;
      if (rows.length < shown) rows.push(row);
    }
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === "\t") {
      row.push(cell);
      cell = "";
    } else if (sign === "\n") endRow();
    else if (sign !== "\r") cell += sign;
  }
  endRow();
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return {
    rowCount,
    rows: rows.map((each) => [
      ...each,
      ...Array.from({ length: width - each.length }, () => ""),
    ]),
  };
}
