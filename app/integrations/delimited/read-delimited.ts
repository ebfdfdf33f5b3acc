import type { MetricScale } from "~/core/metric/metric-kind";
import type { ImportMapping } from "~/schemas/import-mapping";

import { rulesOf } from "../tabular/known-sources";
import { createRowSkipper } from "../tabular/row-skipper";
import type { TableHeader } from "../tabular/source-rules";
import { createSplitter } from "../tabular/periods/split-records";
import { readHeader } from "../tabular/table-header";
import type { FileRecord, RecordStream } from "../tabular/tabular-file";
import { PERIOD_COLUMN, planUnpivot } from "../tabular/periods/unpivot";
import { FileFault, type RowFaultCode } from "./import-fault";
import { isHidden, refuse } from "./row/refuse";
import { RowFault } from "./row/row-fault";
import { createRowReader } from "./row/row-reader";
import type { RowOutcome, StoppedReading } from "./row/row-outcome";
import { openByteSource } from "./source/byte-source";
import { readRecords } from "./source/records";

export interface ReadingOptions {
  mapping: ImportMapping;
  /** Scale of one answer of the metric fed; null where any number is an answer. */
  scale: MetricScale | null;
  /** Without a scale, no answer is under it: durations are not negative. Nothing unless told. */
  least?: number;
  /** IANA zone that decides the day of an instant; UTC unless told. */
  timeZone?: string;
}

export interface ReadDelimitedOptions extends ReadingOptions {
  /** The file, plain or gzip. */
  bytes: AsyncIterable<Uint8Array>;
}

/** Opens delimited bytes and reads them as `readTable` does. */
export async function* readDelimited({
  bytes,
  ...options
}: ReadDelimitedOptions): AsyncGenerator<RowOutcome, void> {
  const opened = await openByteSource(bytes);
  yield* readTable(readRecords(opened.bytes, options.mapping), options);
}

/**
 * Reads a mapped table from its first to its last record, in one pass and bounded memory, and says of every record below
 * the header whether it is kept, refused or skipped, and why. A fault of the file itself ends the reading with one
 * `stopped` outcome, which is always the last; errors of the records themselves are thrown.
 */
export async function* readTable(
  records: RecordStream,
  { mapping, scale, least = -Infinity, timeZone = "UTC" }: ReadingOptions,
): AsyncGenerator<RowOutcome, void> {
  const above: FileRecord[] = [];
  let readRow: RecordReader | null = null;
  let split: ((record: FileRecord) => FileRecord[]) | null = null;
  let next = await records.next();
  for (; !next.done; next = await records.next()) {
    for (const record of next.value) {
      if (readRow === null) {
        if (above.length < mapping.headerRows) above.push(record);
        if (above.length < mapping.headerRows) continue;
        const written = headerOf(above, record, mapping);
        const pivot = isUnpivoted(mapping) ? planUnpivot(written.names) : null;
        const header = pivot ? { ...written, names: pivot.names } : written;
        const stop = headerStop(header.names, above[0] ?? record, mapping);
        if (stop) return yield stop;
        readRow = createRecordReader(header, {
          mapping,
          scale,
          least,
          timeZone,
        });
        const rules = rulesOf(mapping.source ?? "generic");
        split = pivot && createSplitter(pivot, written, rules);
        if (mapping.headerRows > 0) continue;
      }
      if (split === null) yield readRow(record);
      else for (const part of split(record)) yield readRow(part);
    }
  }
  if (next.value) yield stopped(next.value.line, next.value.fault);
  else if (readRow === null) yield endedEarly(above, mapping);
}

/** Whether the mapping was made of periods that stand side by side. */
function isUnpivoted({ columns }: ImportMapping): boolean {
  return columns.some(({ header }) => header === PERIOD_COLUMN);
}

type RecordReader = (record: FileRecord) => RowOutcome;

function headerOf(
  above: readonly FileRecord[],
  first: FileRecord,
  { source = "generic" }: ImportMapping,
): TableHeader {
  const rows = above.map(({ cells }) => cells);
  const fieldCount = (rows.at(-1) ?? first.cells).length;
  return readHeader(rows, fieldCount, rulesOf(source).nameColumns);
}

function createRecordReader(
  header: TableHeader,
  { mapping, scale, least, timeZone }: Required<ReadingOptions>,
): RecordReader {
  const readRow = createRowReader(mapping, scale, timeZone, least);
  const { source } = mapping;
  const skip = source ? createRowSkipper(rulesOf(source), header) : null;
  return (record) => {
    if (record.fault) return refuseUncut(record, record.fault, mapping);
    const reason = skip?.(record.cells) ?? null;
    if (reason === null) return readRow(record, header.names.length);
    const skipped = { line: record.line, outcome: "skipped", reason } as const;
    if (reason !== "not-answered") return skipped;
    const row = readRow(record, header.names.length);
    return isSilence(row) ? row : skipped;
  };
}

/** Without an answer, but the tool says why there is none. */
function isSilence(row: RowOutcome): boolean {
  return (
    row.outcome === "kept" &&
    row.row.grain === "responses" &&
    row.row.silence !== ""
  );
}

/** A text that was never cut into cells: which part of it is personal cannot be told. */
function refuseUncut(
  { line, cells }: FileRecord,
  fault: RowFaultCode,
  mapping: ImportMapping,
): RowOutcome {
  const hidden = mapping.columns.some(isHidden);
  const text = hidden ? "" : (cells[0] ?? "");
  return refuse({ line, cells: [] }, new RowFault(fault, null, text), mapping);
}

/** A file that is not laid out as the mapping says would feed the wrong columns, row after row. */
function headerStop(
  names: readonly string[],
  { line }: FileRecord,
  { columns }: ImportMapping,
): StoppedReading | null {
  for (const { index, name, header } of columns) {
    const found = names[index];
    if (found === undefined) {
      const data = { column: name, index };
      return stopped(line, new FileFault("mapped-column-missing", data));
    }
    if (header !== undefined && header !== found) {
      const data = { expected: header, found };
      return stopped(line, new FileFault("header-changed", data));
    }
  }
  return null;
}

/** The file has fewer records than its mapping has header rows. */
function endedEarly(
  above: readonly FileRecord[],
  mapping: ImportMapping,
): StoppedReading {
  const [first] = above;
  const header = first && headerOf(above, first, mapping);
  return (
    (header && headerStop(header.names, first, mapping)) ??
    stopped(1, new FileFault("empty-file"))
  );
}

function stopped(line: number, fault: FileFault): StoppedReading {
  return { line, outcome: "stopped", reason: fault.code, data: fault.data };
}
