import type { MetricScale } from "~/core/metric/metric-kind";
import type { ImportMapping } from "~/schemas/import-mapping";

import { createRowReader } from "./row/row-reader";
import type { RowOutcome, StoppedReading } from "./row/row-outcome";
import { openByteSource } from "./source/byte-source";
import { columnNames } from "./source/header";
import { readRecords, type FileRecord } from "./source/records";
import { FileFault } from "./import-fault";

export interface ReadDelimitedOptions {
  /** The file, plain or gzip. */
  bytes: AsyncIterable<Uint8Array>;
  mapping: ImportMapping;
  /** Scale of one answer of the metric fed; null where any number is an answer. */
  scale: MetricScale | null;
  /** IANA zone that decides the day of an instant; UTC unless told. */
  timeZone?: string;
}

/**
 * Reads a mapped file from its first to its last line, in one pass and bounded memory, and says of every record below
 * the header whether it is kept, refused or skipped, and why. A fault of the file itself ends the reading with one
 * `stopped` outcome, which is always the last; errors of `bytes` itself are thrown.
 */
export async function* readDelimited(
  options: ReadDelimitedOptions,
): AsyncGenerator<RowOutcome, void> {
  const { mapping, scale, timeZone = "UTC" } = options;
  const readRow = createRowReader(mapping, scale, timeZone);
  const { bytes } = await openByteSource(options.bytes);
  const records = readRecords(bytes, mapping);
  let fieldCount = -1;
  let headerLeft = mapping.headerRows;
  let next = await records.next();
  for (; !next.done; next = await records.next()) {
    for (const record of next.value) {
      if (fieldCount < 0) {
        fieldCount = record.cells.length;
        const stop = headerStop(record, mapping);
        if (stop) return yield stop;
      }
      if (headerLeft > 0) headerLeft -= 1;
      else yield readRow(record, fieldCount);
    }
  }
  if (next.value) yield stopped(next.value.line, next.value.fault);
  else if (fieldCount < 0) yield stopped(1, new FileFault("empty-file"));
}

/** A file that is not laid out as the mapping says would feed the wrong columns, row after row. */
function headerStop(
  first: FileRecord,
  mapping: ImportMapping,
): StoppedReading | null {
  const names = columnNames(
    mapping.headerRows > 0 ? first.cells : undefined,
    first.cells.length,
  );
  for (const { index, name, header } of mapping.columns) {
    const found = names[index];
    if (found === undefined) {
      return stopped(
        first.line,
        new FileFault("mapped-column-missing", { column: name, index }),
      );
    }
    if (header !== undefined && header !== found) {
      return stopped(
        first.line,
        new FileFault("header-changed", { expected: header, found }),
      );
    }
  }
  return null;
}

function stopped(line: number, fault: FileFault): StoppedReading {
  return { line, outcome: "stopped", reason: fault.code, data: fault.data };
}
