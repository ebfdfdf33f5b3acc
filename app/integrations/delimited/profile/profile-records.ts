import { FileFault } from "../import-fault";
import { openByteSource } from "../source/byte-source";
import { columnLabels, columnNames } from "../source/header";
import {
  readRecords,
  type FileLayout,
  type FileRecord,
  type FileStop,
} from "../source/records";
import type { ColumnProfile } from "./column-profile";
import type { InspectionWarning } from "./column-warnings";
import { createFileSamples, type FileSamples } from "./file-profile";
import { detectHeaderRows } from "./header-rows";
import { says, type ProfiledColumn } from "./profiled-column";

const MAX_COLUMNS = 2000;
/** Enough first records to tell a header from data. */
const HEAD_RECORDS = 40;

export interface ProfiledFile {
  headerRows: number;
  columns: ProfiledColumn[];
  /** Data records that are not blank. */
  rows: number;
  /** Physical lines read. */
  lines: number;
  firstRows: string[][];
  warnings: InspectionWarning[];
  /** Whether two columns have the same header. */
  repeatedName: boolean;
  stop: FileStop | null;
}

/** Reads the records once and describes the columns. Throws a `FileFault` when not even the first record can be read. */
export async function profileRecords(
  bytes: Uint8Array,
  layout: FileLayout,
): Promise<ProfiledFile> {
  const source = await openByteSource(bytes);
  const records = readRecords(source.bytes, layout);
  const head: FileRecord[] = [];
  let samples: FileSamples | null = null;
  let lines = 0;
  let next = await records.next();
  for (; !next.done; next = await records.next()) {
    lines = lastLineOf(next.value) ?? lines;
    if (samples) next.value.forEach(samples.add);
    else head.push(...next.value);
    if (!samples && head.length >= HEAD_RECORDS) samples = sampleHead(head);
  }
  const stop = next.value;
  if (head[0] === undefined) throw stop?.fault ?? new FileFault("empty-file");
  samples ??= sampleHead(head);
  return { ...describe(head, samples), lines, stop };
}

/** The line on which the last record ends, not the one on which it starts. */
function lastLineOf(records: readonly FileRecord[]): number | null {
  const last = records.at(-1);
  const breaks = last?.cells.join("").match(/\n/g)?.length ?? 0;
  return last ? last.line + breaks : null;
}

function sampleHead(head: readonly FileRecord[]): FileSamples {
  const fieldCount = head[0]?.cells.length ?? 0;
  if (fieldCount > MAX_COLUMNS) {
    throw new FileFault("too-many-columns", { maxColumns: MAX_COLUMNS });
  }
  const samples = createFileSamples(fieldCount);
  head.slice(headerRowsOf(head)).forEach(samples.add);
  return samples;
}

function headerRowsOf(head: readonly FileRecord[]): number {
  return detectHeaderRows(
    head.slice(0, HEAD_RECORDS).map((record) => record.cells),
  );
}

function describe(head: readonly FileRecord[], samples: FileSamples) {
  const headerRows = headerRowsOf(head);
  const headers = head.slice(0, headerRows).map((record) => record.cells);
  const { columns, rows, firstRows, warnings } = samples.profile();
  const names = columnNames(headers[0], columns.length);
  const labels = columnLabels(headers, names);
  const filled = (headers[0] ?? []).map((cell) => cell.trim()).filter(Boolean);
  return {
    headerRows,
    columns: columns.map((profile, index) =>
      named(profile, index, names[index] ?? "", labels[index] ?? ""),
    ),
    rows,
    firstRows,
    warnings,
    repeatedName: new Set(filled).size < filled.length,
  };
}

/** Ten plain digits are an instant only where the header speaks of one; else they are somebody's number. */
function named(
  profile: ColumnProfile,
  index: number,
  name: string,
  label: string,
): ProfiledColumn {
  const column = { index, name, label, profile };
  const instant = profile.dateFormat === "epoch-seconds";
  if (!instant || says(column, "date")) return column;
  return { ...column, profile: { ...profile, dateFormat: null } };
}
