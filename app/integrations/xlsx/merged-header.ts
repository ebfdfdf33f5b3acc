import { parseNumberCell } from "../delimited/cell/number-cell";
import { looksLikeDate } from "../delimited/profile/date-samples";
import type { FileRecord } from "../tabular/tabular-file";
import { columnOf } from "./sheet-rows";

export interface MergedRange {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The merged cells stand behind all rows: a longer sheet is not read twice for its header. */
export const MAX_SCANNED_BYTES = 32 * 1024 ** 2;
const MAX_HEADER_ROW = 12;
const MAX_RANGES = 1000;
const OVERLAP = 100;
const RANGE =
  /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** The merged cells that begin in the first rows of a sheet. */
export async function headerRanges(
  xml: AsyncIterable<Uint8Array>,
): Promise<MergedRange[]> {
  const ranges = new Map<string, MergedRange>();
  let text = "";
  for await (const chunk of xml) {
    text = text.slice(-OVERLAP) + Buffer.from(chunk).toString("latin1");
    for (const [ref, left, top, right, bottom] of text.matchAll(RANGE)) {
      if (Number(top) > MAX_HEADER_ROW || ranges.size >= MAX_RANGES) continue;
      ranges.set(ref, {
        top: Number(top),
        bottom: Number(bottom),
        left: columnOf(`${left}1`),
        right: columnOf(`${right}1`),
      });
    }
  }
  return [...ranges.values()];
}

/**
 * Puts a header of merged cells together: each column is named by what stands above it, in one record. A lone merged
 * title above stays what it is, and so does everything below the first row of data.
 */
export function spreadHeader(
  records: readonly FileRecord[],
  ranges: readonly MergedRange[],
): FileRecord[] | null {
  const at = records.findIndex(({ cells }) => filled(cells) > 1);
  const header = records[at];
  if (header === undefined) return null;
  const own = ranges.filter(({ top }) => top === header.line);
  if (own.length === 0) return null;
  const last = Math.max(
    ...own.map(({ bottom, left, right }) =>
      right > left ? Math.max(bottom, header.line + 1) : bottom,
    ),
  );
  const below = records
    .slice(at + 1)
    .filter(({ line }) => line <= last && line <= MAX_HEADER_ROW);
  const rows = below.some(({ cells }) => cells.some(isDatum)) ? [] : below;
  const names = spread(header, own);
  const cells = Array.from(
    { length: Math.max(names.length, ...rows.map((row) => row.cells.length)) },
    (_, index) =>
      joined([names[index], ...rows.map((row) => row.cells[index])]),
  );
  const line = rows.at(-1)?.line ?? header.line;
  const rest = records.slice(at + 1 + rows.length);
  return [...records.slice(0, at), { line, cells }, ...rest];
}

function spread(
  { cells }: FileRecord,
  ranges: readonly MergedRange[],
): string[] {
  const names = [...cells];
  for (const { left, right } of ranges)
    for (let index = left + 1; index <= right && index < 2000; index += 1)
      names[index] = cells[left] ?? "";
  return Array.from(names, (name) => name ?? "");
}

function joined(parts: readonly (string | undefined)[]): string {
  const said = parts.map((part) => part?.trim() ?? "").filter(Boolean);
  return [...new Set(said)].join(" – ");
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function isDatum(cell: string): boolean {
  const text = cell.trim();
  return parseNumberCell(text, "point") !== null || looksLikeDate(text);
}
