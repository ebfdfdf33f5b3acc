import type { Readable } from "node:stream";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { FileFault } from "../delimited/import-fault";

/** A workbook of a hundred sheets has some three hundred. */
const MAX_ENTRIES = 5000;

export interface ZipArchive {
  /** Unpacked size of a member as the archive says, which reading it holds it to; null without that member. */
  size(name: string): number | null;
  /** Unpacked bytes of a member; none without it. Fails with a `FileFault` beyond `maxBytes` or when damaged. */
  read(name: string, maxBytes: number): AsyncGenerator<Uint8Array, void>;
}

/** Opens a zip archive held in memory. Names are compared without case, as Office Open XML asks. */
export async function openZip(bytes: Buffer): Promise<ZipArchive> {
  const { zip, entries } = await listed(bytes);
  return {
    size: (name) => entries.get(name.toLowerCase())?.uncompressedSize ?? null,
    read: (name, maxBytes) =>
      unpacked(zip, entries.get(name.toLowerCase()), maxBytes),
  };
}

async function listed(bytes: Buffer) {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    if (zip.entryCount > MAX_ENTRIES)
      throw new FileFault("workbook-too-large", { maxEntries: MAX_ENTRIES });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry())
      entries.set(entry.fileName.toLowerCase(), entry);
    return { zip, entries };
  } catch (error) {
    throw asFault(error);
  }
}

async function* unpacked(
  zip: ZipFile,
  entry: Entry | undefined,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void> {
  if (entry === undefined) return;
  if (entry.isEncrypted()) throw new FileFault("damaged-workbook");
  if (entry.uncompressedSize > maxBytes)
    throw new FileFault("workbook-too-large", { maxBytes });
  let stream: Readable | null = null;
  try {
    // Fails by itself where more comes out than the archive said.
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw asFault(error);
  } finally {
    stream?.destroy();
  }
}

/** Whatever the archive's reader does not like is damage of the file: the bytes are in memory, nothing else can fail. */
function asFault(error: unknown): FileFault {
  return error instanceof FileFault ? error : new FileFault("damaged-workbook");
}
