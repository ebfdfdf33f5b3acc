import { createHash } from "node:crypto";
import { delimiterNamed } from "~/core/import/delimiter-name";
import type { LayoutFields } from "~/core/import/import-draft";
import type { ImportBatch } from "~/data/import/import-batch.server";
import type { FileStorage } from "~/http/storage.server";
import {
  inspectDelimited,
  type DelimitedInspection,
} from "~/integrations/delimited/inspect-delimited";
import type { LayoutChoice } from "~/integrations/tabular/tabular-file";
import { TEXT_ENCODINGS } from "~/schemas/import-mapping";

/** The page waits for it; roughly 50,000 answers. */
const MAX_INSPECTED_BYTES = 8 * 1024 ** 2;
/** Holds the header of any file, however long its questions. */
const HEAD_BYTES = 256 * 1024;
const MAX_HEADER_ROWS = 10;

type StoredFile = Pick<ImportBatch, "storageKey" | "fileName">;

export async function inspectBatch(
  storage: FileStorage,
  { storageKey, fileName }: StoredFile,
  layout: LayoutChoice = {},
  maxBytes = MAX_INSPECTED_BYTES,
): Promise<DelimitedInspection> {
  const bytes = storage.read(storageKey);
  return inspectDelimited({ bytes, fileName, maxBytes, layout });
}

/** What of a form's layout can be heard; the rest is read as it looks. */
export function layoutOf({
  encoding,
  delimiter,
  headerRows,
  sheet,
}: LayoutFields): LayoutChoice {
  const rows = headerRows === "" ? Number.NaN : Number(headerRows);
  const isCount = Number.isInteger(rows) && rows >= 0;
  return {
    encoding: TEXT_ENCODINGS.find((known) => known === encoding),
    delimiter: delimiterNamed(delimiter) ?? undefined,
    headerRows: isCount ? Math.min(rows, MAX_HEADER_ROWS) : undefined,
    sheet: sheet === "" ? undefined : sheet,
  };
}

/** Same for two files whose columns are the same, in the same order. */
export function headerSignature({
  columns,
  delimiter,
  headerRows,
}: DelimitedInspection): string {
  const header = JSON.stringify([
    delimiter,
    headerRows,
    columns.map(({ name }) => name),
  ]);
  return createHash("sha256").update(header).digest("hex");
}

/**
 * The signature of a file as it looks by itself, by its beginning: the next file of the same tool has the same one,
 * whatever a person then said of its layout. Null for what is no table.
 */
export async function fileFingerprint(
  storage: FileStorage,
  file: StoredFile,
): Promise<string | null> {
  const looked = await inspectBatch(storage, file, {}, HEAD_BYTES);
  return looked.columns.length === 0 ? null : headerSignature(looked);
}
