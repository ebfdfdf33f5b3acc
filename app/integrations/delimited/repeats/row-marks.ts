/** Bounds the memory at 8 bytes a cell; the rows of a longer file are compared as far as that goes. */
const MAX_CELLS = 1_000_000;

export interface RepeatedRows {
  /** Rows whose key stood on an earlier one. */
  count: number;
  /** Of these, the ones that say something else. */
  conflicts: number;
  /** The first of them. */
  line: number;
}

export interface RowMarks {
  add(cells: readonly string[], line: number): void;
  /** Rows that are the same in the columns of `key`; null where there is none. */
  repeated(
    key: readonly number[],
    measures: readonly number[],
  ): RepeatedRows | null;
}

/**
 * Remembers a mark of every cell, so that rows can be compared in columns that are chosen only when the whole file was
 * seen. Marks have 53 bits: two different cells share one by no chance worth naming.
 */
export function createRowMarks(fieldCount: number): RowMarks {
  const maxRows = Math.floor(MAX_CELLS / Math.max(1, fieldCount));
  const marks: number[] = [];
  const lines: number[] = [];
  const together = (row: number, columns: readonly number[]) =>
    columns.map((column) => marks[row * fieldCount + column]).join(" ");
  return {
    add(cells, line) {
      if (lines.length >= maxRows) return;
      lines.push(line);
      for (let index = 0; index < fieldCount; index += 1)
        marks.push(markOf((cells[index] ?? "").trim()));
    },
    repeated(key, measures) {
      const seen = new Map<string, string>();
      const found = { count: 0, conflicts: 0, line: 0 };
      lines.forEach((line, row) => {
        const name = together(row, key);
        const said = together(row, measures);
        const earlier = seen.get(name);
        if (earlier === undefined) return void seen.set(name, said);
        if (found.count === 0) found.line = line;
        found.count += 1;
        if (earlier !== said) found.conflicts += 1;
      });
      return found.count === 0 ? null : found;
    },
  };
}

/** cyrb53, a non-cryptographic hash in the public domain (bryc, github.com/bryc/code). */
function markOf(text: string): number {
  let high = 0xde_ad_be_ef;
  let low = 0x41_c6_ce_57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507);
  high ^= Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507);
  low ^= Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
