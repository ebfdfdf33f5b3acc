import { FileFault } from "../delimited/import-fault";
import {
  readDelimited,
  readTable,
  type ReadDelimitedOptions,
} from "../delimited/read-delimited";
import type { RowOutcome } from "../delimited/row/row-outcome";
import { openJson } from "../json/open-json";
import { openXlsx } from "../xlsx/open-xlsx";
import { openForm } from "./open-tabular";

/** As when the file was looked at, so that the same layout is found. */
const LAYOUT_BYTES = 8 * 1024 ** 2;

/**
 * Reads a mapped file of any format, plain or gzip: `readTable` of its records. Of a mapping's layout, a workbook and JSON
 * only use the rows above the data.
 */
export async function* readTabular({
  bytes,
  ...options
}: ReadDelimitedOptions): AsyncGenerator<RowOutcome, void> {
  try {
    const opened = await openForm(bytes);
    if (opened.form === "delimited") {
      yield* readDelimited({ bytes: opened.bytes, ...options });
      return;
    }
    const how = { maxBytes: LAYOUT_BYTES, whole: true };
    const { records } =
      opened.form === "workbook"
        ? await openXlsx(opened.bytes, { ...how, sheet: options.mapping.sheet })
        : await openJson(opened.bytes, how, options.mapping.encoding);
    yield* readTable(records.records, options);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    yield { line: 1, outcome: "stopped", reason: error.code, data: error.data };
  }
}
