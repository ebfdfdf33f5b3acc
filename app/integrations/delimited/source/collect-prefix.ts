import type { ByteSource } from "./byte-source";

export interface Prefix {
  bytes: Uint8Array;
  /** Whether the file ends with these bytes. */
  complete: boolean;
}

/** The first bytes of a file, at most about `maxBytes`; a longer file is let go of at its last full line. */
export async function collectPrefix(
  source: ByteSource,
  maxBytes: number,
): Promise<Prefix> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) {
      return { bytes: upToLastLine(Buffer.concat(chunks)), complete: false };
    }
  }
  return { bytes: Buffer.concat(chunks), complete: true };
}

function upToLastLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}
