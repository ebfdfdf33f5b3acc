import type { TextEncoding } from "~/schemas/import-mapping";

import { FileFault } from "../delimited/import-fault";
import { collectPrefix, type Prefix } from "../delimited/source/collect-prefix";
import {
  createUtf8Transcoder,
  detectEncoding,
} from "../delimited/source/text-encoding";
import type { RecordSource } from "../tabular/tabular-file";
import { readDocuments } from "./documents";
import { jsonLayout } from "./json-layout";
import { jsonRecords } from "./json-records";
import { listElements } from "./list-elements";
import { textLines } from "./text-lines";

export interface OpenedJson {
  complete: boolean;
  records: RecordSource;
}

/**
 * Opens JSON Lines, or a JSON text with a list of objects: the first `maxBytes` settle its layout. `whole: false` ends the
 * records with them. Columns are named from all documents that begin in them; a field that appears later is left out,
 * and noted once the records have been read.
 */
export async function openJson(
  bytes: AsyncIterable<Uint8Array>,
  { maxBytes, whole }: { maxBytes: number; whole: boolean },
  known?: TextEncoding,
): Promise<OpenedJson> {
  const prefix = await collectPrefix({ gzip: false, bytes }, maxBytes);
  const encoding = known ?? detectEncoding(prefix.bytes, prefix.complete);
  const head = createUtf8Transcoder(encoding)(prefix.bytes);
  const layout = jsonLayout(
    Buffer.from(head).toString("utf8"),
    prefix.complete,
  );
  const complete = whole || prefix.complete;
  if (!whole) await prefix.close();
  const documents = (from: AsyncIterable<Uint8Array>, cutShort: boolean) => {
    const text = decoded(from, encoding);
    const texts =
      layout.form === "lines"
        ? textLines(text)
        : listElements(text, layout.under);
    return readDocuments(texts, { cutShort });
  };
  const records = await jsonRecords(
    documents(whole ? prefix.all() : only(prefix), !complete),
    documents(only(prefix), !prefix.complete),
  );
  if (records === null) throw new FileFault("empty-file");
  return { complete, records: { encoding, delimiter: null, ...records } };
}

const PIECE_BYTES = 64 * 1024;

async function* only({ bytes }: Prefix): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    yield bytes.subarray(at, at + PIECE_BYTES);
}

async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string, void> {
  const toUtf8 = createUtf8Transcoder(encoding);
  // Drops a byte order mark.
  const decoder = new TextDecoder("utf-8");
  for await (const chunk of bytes)
    yield decoder.decode(toUtf8(chunk), { stream: true });
  yield decoder.decode();
}
