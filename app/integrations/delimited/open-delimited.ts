import type { LayoutChoice, RecordSource } from "../tabular/tabular-file";
import { FileFault } from "./import-fault";
import { openByteSource } from "./source/byte-source";
import { collectPrefix } from "./source/collect-prefix";
import { detectDelimiter } from "./source/detect-delimiter";
import { fileKindFault } from "./source/file-kind";
import { readRecords } from "./source/records";
import { detectEncoding } from "./source/text-encoding";

export interface OpenedFile {
  gzip: boolean;
  /** Whether the records end where the file ends. */
  complete: boolean;
  records: RecordSource;
}

export interface DelimitedLayout {
  encoding: NonNullable<RecordSource["encoding"]>;
  delimiter: NonNullable<RecordSource["delimiter"]>;
}

/**
 * Opens delimited bytes, plain or gzip: the first `maxBytes` settle encoding and delimiter. `whole: false` ends the
 * records with them. Throws a `FileFault` for what is no delimited text.
 */
export async function openDelimited(
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  {
    maxBytes,
    whole,
    layout: chosen = {},
  }: { maxBytes: number; whole: boolean; layout?: LayoutChoice },
): Promise<OpenedFile & { layout: DelimitedLayout }> {
  const source = await openByteSource(bytes);
  const prefix = await collectPrefix(source, maxBytes);
  const kindFault = fileKindFault(prefix.bytes);
  if (kindFault) throw new FileFault(kindFault);
  const encoding =
    chosen.encoding ?? detectEncoding(prefix.bytes, prefix.complete);
  const delimiter = chosen.delimiter ?? detectDelimiter(prefix.bytes, encoding);
  const layout = { encoding, delimiter };
  if (!whole) await prefix.close();
  const records = readRecords(
    whole ? prefix.all() : pieces(prefix.bytes),
    layout,
  );
  return {
    gzip: source.gzip,
    complete: whole || prefix.complete,
    layout,
    records: { ...layout, records },
  };
}

const PIECE_BYTES = 64 * 1024;

/** Small, so that no batch of records is large. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    yield bytes.subarray(at, at + PIECE_BYTES);
}
