import { FileFault } from "../delimited/import-fault";
import { rulesFor, rulesOf } from "./known-sources";
import { readHeader } from "./table-header";
import type {
  FileRecord,
  FileStop,
  RecordSource,
  RecordStream,
  TabularFile,
} from "./tabular-file";
import { createSplitter, splitRecords } from "./periods/split-records";
import { titleRows } from "./title-rows";
import { planUnpivot } from "./periods/unpivot";

const MAX_COLUMNS = 2000;
/** Enough first records to tell a header from data, and one tool from another. */
const HEAD_RECORDS = 40;

/**
 * Reads the first records, says whose file it is and where its data begin, and hands the rest on as it comes.
 * `unpivoted`: periods that stand side by side become a row each, as an import reads them. Throws a `FileFault` when not even the first record can be read.
 */
export async function openTable(
  from: RecordSource,
  { unpivoted = false } = {},
): Promise<TabularFile> {
  const { head, end } = await readHead(from.records);
  const [first] = head;
  if (first === undefined)
    throw end?.stop?.fault ?? new FileFault("empty-file");
  const cells = head.slice(0, HEAD_RECORDS).map((record) => record.cells);
  const rules = from.source ? rulesOf(from.source) : rulesFor(cells);
  const above = from.headerRows ?? rules.headerRows(cells);
  const headerRows = Math.min(above, head.length);
  const headers = cells.slice(0, headerRows);
  const fieldCount = (cells[titleRows(headers)] ?? first.cells).length;
  if (fieldCount > MAX_COLUMNS)
    throw new FileFault("too-many-columns", { maxColumns: MAX_COLUMNS });
  const table: TabularFile = {
    ...readHeader(headers, fieldCount, rules.nameColumns),
    source: rules.source,
    rules,
    encoding: from.encoding,
    delimiter: from.delimiter,
    sheet: from.sheet,
    headerRows,
    nameLine: head[titleRows(headers)]?.line ?? 1,
    headerLines: linesOf(head.slice(0, headerRows)),
    fieldCount,
    records: resume(head.slice(headerRows), end, from.records),
  };
  return unpivoted ? unpivotTable(table) : table;
}

function unpivotTable(table: TabularFile): TabularFile {
  const pivot = planUnpivot(table.names);
  if (pivot === null) return table;
  const { names } = pivot;
  return {
    ...table,
    names,
    labels: names,
    periods: pivot.periods,
    fieldCount: names.length,
    records: splitRecords(
      table.records,
      createSplitter(pivot, table, table.rules),
    ),
  };
}

function linesOf(records: readonly FileRecord[]): number {
  const last = records.at(-1);
  const breaks = last?.cells.join("").match(/\n/g)?.length ?? 0;
  return last ? last.line + breaks : 0;
}

interface Head {
  head: FileRecord[];
  /** Set where the file ends within its head. */
  end: { stop: FileStop | null } | null;
}

async function readHead(records: RecordStream): Promise<Head> {
  const head: FileRecord[] = [];
  while (head.length < HEAD_RECORDS) {
    const next = await records.next();
    if (next.done) return { head, end: { stop: next.value } };
    head.push(...next.value);
  }
  return { head, end: null };
}

async function* resume(
  head: FileRecord[],
  end: Head["end"],
  rest: RecordStream,
): RecordStream {
  if (head.length > 0) yield head;
  if (end) return end.stop;
  return yield* rest;
}
