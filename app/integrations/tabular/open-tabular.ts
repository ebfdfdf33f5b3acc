import { openDelimited, type OpenedFile } from "../delimited/open-delimited";
import { openByteSource } from "../delimited/source/byte-source";
import { openJson } from "../json/open-json";
import { openXlsx } from "../xlsx/open-xlsx";
import { peekBytes } from "./peek-bytes";
import type { LayoutChoice } from "./tabular-file";

export type TabularForm = "delimited" | "workbook" | "json";

/** What a zip archive begins with: a workbook, or the fault of an archive of something else. */
const ZIP_START = "PK\u0003\u0004";
/** An object, or a list of objects, is no header of a delimited file. */
const JSON_START = /^(?:\u00ef\u00bb\u00bf)?\s*(?:\[\s*)?\{\s*(?:"|\}|$)/;
const LOOKED_AT_BYTES = 1024;

/**
 * Opens the bytes of a file of any format, plain or gzip, as records. What it holds decides, never its name. `whole:
 * false` ends the records with about the first `maxBytes`; `layout` is what a person knows better. Throws a `FileFault` for what is no table.
 */
export async function openTabular(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  options: { maxBytes: number; whole: boolean; layout?: LayoutChoice },
): Promise<OpenedFile> {
  const { layout = {} } = options;
  const { gzip, form, bytes } = await openForm(input);
  if (form === "json")
    return { gzip, ...(await openJson(bytes, options, layout.encoding)) };
  const opened =
    form === "workbook"
      ? await openXlsx(bytes, { ...options, sheet: layout.sheet })
      : await openDelimited(bytes, options);
  const { headerRows = opened.records.headerRows } = layout;
  return { ...opened, gzip, records: { ...opened.records, headerRows } };
}

/** Unpacked bytes and what they are, by their beginning. */
export async function openForm(input: Uint8Array | AsyncIterable<Uint8Array>) {
  const source = await openByteSource(input);
  const { head, bytes } = await peekBytes(source.bytes, LOOKED_AT_BYTES);
  return { gzip: source.gzip, form: formOf(head), bytes };
}

function formOf(head: Uint8Array): TabularForm {
  const text = Buffer.from(head).toString("latin1");
  if (text.startsWith(ZIP_START)) return "workbook";
  return JSON_START.test(text) ? "json" : "delimited";
}
