import { resume } from "../../tabular/peek-bytes";
import type { ByteSource } from "./byte-source";

export interface Prefix {
  bytes: Uint8Array;
  /** Whether the file ends with these bytes. */
  complete: boolean;
  /** The file from its first byte, once. */
  all(): AsyncIterable<Uint8Array>;
  /** Lets go of what is not read. */
  close(): Promise<void>;
}

/** The first bytes of a file, at most about `maxBytes`; a longer file is cut at its last full line. */
export async function collectPrefix(
  source: ByteSource,
  maxBytes: number,
): Promise<Prefix> {
  const iterator = source.bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const close = async () => void (await iterator.return?.());
  while (length <= maxBytes) {
    const next = await iterator.next();
    if (next.done) {
      const bytes = Buffer.concat(chunks);
      return { bytes, complete: true, all: () => only(chunks), close };
    }
    chunks.push(next.value);
    length += next.value.length;
  }
  return {
    bytes: upToLastLine(Buffer.concat(chunks)),
    complete: false,
    all: () => resume(chunks, iterator),
    close,
  };
}

async function* only(chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

function upToLastLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}
