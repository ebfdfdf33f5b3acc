import { FileFault } from "../delimited/import-fault";
import type {
  FileRecord,
  RecordNote,
  RecordSource,
  RecordStream,
} from "../tabular/tabular-file";
import type { Workbook } from "./cell-text";
import { headerRanges, MAX_SCANNED_BYTES, spreadHeader } from "./merged-header";
import { readSharedStrings } from "./shared-strings";
import { sheetRows } from "./sheet-rows";
import {
  readParts,
  readStyles,
  type SheetPart,
  type WorkbookParts,
} from "./workbook-parts";
import { openZip, type ZipArchive } from "./zip-archive";

/** The archive's list stands at its end, so that all of it is held in memory. */
const MAX_FILE_BYTES = 64 * 1024 ** 2;
/** Read piece by piece: bounds the time, not the memory. A million rows of ten cells take about 500 MB. */
const MAX_SHEET_BYTES = 1024 ** 3;
const MAX_SHEETS_LOOKED_INTO = 50;
/** The widest of so many first rows says how many cells the others have. */
const WIDTH_ROWS = 100;

export interface OpenedWorkbook {
  complete: boolean;
  records: RecordSource;
}

/**
 * Opens a workbook (.xlsx): the sheet of that name, else the first visible one that holds anything, the others named in a
 * note. `whole: false` ends the records after about `maxBytes` of it. Throws a `FileFault` for what is no workbook, locked, damaged or too large.
 */
export async function openXlsx(
  bytes: AsyncIterable<Uint8Array>,
  {
    maxBytes,
    whole,
    sheet: chosen,
  }: { maxBytes: number; whole: boolean; sheet?: string },
): Promise<OpenedWorkbook> {
  const zip = await openZip(await collected(bytes));
  const parts = await readParts(zip);
  const workbook = await readWorkbook(zip, parts);
  const filled = await filledSheets(zip, parts, workbook);
  const sheet = filled.find(({ name }) => name === chosen) ?? filled[0];
  if (sheet === undefined) throw new FileFault("empty-file");
  const others = filled.filter((other) => other !== sheet);
  const complete = whole || (zip.size(sheet.path) ?? 0) <= maxBytes;
  const xml = zip.read(sheet.path, MAX_SHEET_BYTES);
  const short = (zip.size(sheet.path) ?? 0) <= MAX_SCANNED_BYTES;
  const merged = short
    ? await headerRanges(zip.read(sheet.path, MAX_SCANNED_BYTES))
    : [];
  const notes = notesOf(sheet, others);
  const rows = sheetRows(complete ? xml : beginning(xml, maxBytes), workbook);
  return {
    complete,
    records: {
      encoding: null,
      delimiter: null,
      notes,
      sheet: { name: sheet.name, all: filled.map(({ name }) => name) },
      records: squared(rows, complete, (first) => {
        const named = spreadHeader(first, merged);
        if (named) notes.push({ message: "merged-header", data: {} });
        return named ?? first;
      }),
    },
  };
}

async function collected(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > MAX_FILE_BYTES)
      throw new FileFault("workbook-too-large", { maxBytes: MAX_FILE_BYTES });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readWorkbook(
  zip: ZipArchive,
  { stringsPath, stylesPath, from1904 }: WorkbookParts,
): Promise<Workbook> {
  return {
    from1904,
    shown: await readStyles(zip, stylesPath),
    strings: await readSharedStrings(zip, stringsPath),
  };
}

/** Visible ones first: what is hidden was put away by somebody. */
async function filledSheets(
  zip: ZipArchive,
  { sheets }: WorkbookParts,
  workbook: Workbook,
): Promise<SheetPart[]> {
  const filled: SheetPart[] = [];
  for (const sheet of sheets.slice(0, MAX_SHEETS_LOOKED_INTO)) {
    const rows = sheetRows(zip.read(sheet.path, MAX_SHEET_BYTES), workbook);
    const first = await rows.next();
    await rows.return();
    if (!first.done) filled.push(sheet);
  }
  const visible = filled.filter(({ hidden }) => !hidden);
  return visible.length > 0 ? visible : filled;
}

function notesOf(sheet: SheetPart, others: readonly SheetPart[]): RecordNote[] {
  if (others.length === 0) return [];
  const names = others.map(({ name }) => name).join(", ");
  return [
    {
      message: "other-sheets",
      data: { sheet: sheet.name, others: names.slice(0, 500) },
    },
  ];
}

async function* beginning(
  xml: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void> {
  let left = maxBytes;
  for await (const chunk of xml) {
    yield chunk;
    left -= chunk.length;
    if (left <= 0) return;
  }
}

/** Rows end at their last filled cell; a table's records are all as wide as the widest of the first ones. */
async function* squared(
  rows: AsyncGenerator<FileRecord[], void>,
  complete: boolean,
  named: (first: FileRecord[]) => FileRecord[],
): RecordStream {
  let width: number | null = null;
  let held: FileRecord[] = [];
  let line = 0;
  const pass = () => {
    const records = width === null ? named(held) : held;
    width ??= widthOf(records);
    held = [];
    return padded(records, width);
  };
  try {
    for await (const batch of rows) {
      held.push(...batch);
      line = batch.at(-1)?.line ?? line;
      if (width === null && held.length < WIDTH_ROWS) continue;
      yield pass();
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    if (held.length > 0) yield pass();
    // The beginning of a sheet is not well-formed by itself.
    return complete ? { line: line + 1, fault: error } : null;
  }
  if (held.length > 0) yield pass();
  return null;
}

function widthOf(records: readonly FileRecord[]): number {
  const first = records.slice(0, WIDTH_ROWS);
  return Math.max(...first.map(({ cells }) => cells.length));
}

function padded(records: readonly FileRecord[], width: number): FileRecord[] {
  return records.map(({ line, cells }) => ({
    line,
    cells: [...cells, ...blanks(width - cells.length)],
  }));
}

function blanks(count: number): string[] {
  return Array.from({ length: Math.max(0, count) }, () => "");
}
