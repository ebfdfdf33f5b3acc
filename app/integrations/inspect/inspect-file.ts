import { FileFault } from "../delimited/import-fault";
import { inspectTable, type TableFindings } from "../delimited/inspect-table";
import { openTabular } from "../tabular/open-tabular";
import type { InspectedFile, Inspection } from "./inspection";
import { inspectionColumn } from "./inspection-column";
import { inspectionRoles } from "./inspection-roles";

/** So much of a file settles its encoding and delimiter. */
const LAYOUT_BYTES = 8 * 1024 ** 2;

/**
 * Looks at a whole file, in one pass and bounded memory, and keeps nothing. Refuses what cannot be read to its end; errors
 * of `bytes` itself are thrown.
 */
export async function inspectFile({
  bytes,
}: {
  bytes: Uint8Array | AsyncIterable<Uint8Array>;
}): Promise<InspectedFile> {
  try {
    const { records } = await openTabular(bytes, {
      maxBytes: LAYOUT_BYTES,
      whole: true,
    });
    const found = await inspectTable(records, {
      complete: true,
      unpivoted: false,
    });
    const { stop } = found.file;
    if (stop) return refused(stop.fault, stop.line);
    return { outcome: "inspected", inspection: inspectionOf(found) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return refused(error, 1);
  }
}

function refused({ code, data }: FileFault, line: number): InspectedFile {
  return { outcome: "refused", line, code, data };
}

/** The findings of any format in the words outside programs rely on. */
export function inspectionOf({
  table,
  file,
  roles,
  warnings,
}: TableFindings): Inspection {
  const left = file.skipped.reduce((total, { count }) => total + count, 0);
  const complete = file.rows - left;
  const found = inspectionRoles(file.columns, roles);
  const columns = file.columns.map((column, position) =>
    inspectionColumn(column, found[position] ?? { role: "ignore" }, complete),
  );
  return {
    source: table.source,
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerRows: table.headerRows,
    rows: file.rows,
    complete,
    skipped: file.skipped,
    columns: columns.filter((_, index) => !isTrailing(file.columns, index)),
    warnings,
  };
}

/** A mark at the end of every line makes a last column of nothing. */
function isTrailing(
  columns: TableFindings["file"]["columns"],
  index: number,
): boolean {
  const { name, profile } = columns[index]!;
  const last = index === columns.length - 1;
  return last && name.startsWith("#") && profile.answered === 0;
}
