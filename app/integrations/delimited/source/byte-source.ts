import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

import { FileFault } from "../import-fault";

const CHUNK_BYTES = 64 * 1024;
const MAX_FILE_BYTES = 4 * 1024 ** 3;

export interface ByteSource {
  gzip: boolean;
  /** Unpacked bytes in pieces of at most 64 KiB. */
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file's bytes, unpacking gzip when its two magic bytes are there (the file name is not trusted).
 * The stream fails with a `FileFault` on a damaged archive, and beyond `maxBytes` unpacked, so that a small
 * archive cannot keep a machine busy for ever. Errors of the given iterable itself pass through.
 */
export async function openByteSource(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_FILE_BYTES,
): Promise<ByteSource> {
  const { head, whole } = await peek(
    input instanceof Uint8Array ? single(input) : input,
  );
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  return { gzip, bytes: bounded(gzip ? gunzip(whole) : whole, maxBytes) };
}

async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function peek(input: AsyncIterable<Uint8Array>) {
  const iterator = input[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let done = false;
  while (head.length < 2 && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (!next.done)
      head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head, whole: resume(head, iterator) };
}

async function* resume(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next())
      yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip();
  // The outcome arrives through the iteration below; `pipeline` is here to close the source with the reader.
  pipeline(Readable.from(packed), unpacked, () => undefined);
  try {
    for await (const chunk of unpacked) yield chunk as Uint8Array;
  } catch (error) {
    const code =
      error instanceof Error && "code" in error ? String(error.code) : "";
    if (code.startsWith("Z_")) throw new FileFault("damaged-gzip");
    throw error;
  }
}

/** Cuts large chunks and gathers small ones, so that the first piece shows how lines end and no piece costs a call. */
async function* bounded(
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  const held: Uint8Array[] = [];
  let heldBytes = 0;
  try {
    for await (const chunk of bytes) {
      total += chunk.length;
      if (total > maxBytes) throw new FileFault("file-too-large", { maxBytes });
      held.push(chunk);
      heldBytes += chunk.length;
      if (heldBytes < CHUNK_BYTES) continue;
      yield* pieces(held.splice(0));
      heldBytes = 0;
    }
  } catch (error) {
    // What came before the fault still counts.
    yield* pieces(held);
    throw error;
  }
  yield* pieces(held);
}

function* pieces(held: readonly Uint8Array[]): Generator<Uint8Array> {
  const [only] = held;
  const bytes =
    held.length === 1 && only !== undefined ? only : Buffer.concat(held);
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    yield bytes.subarray(at, at + CHUNK_BYTES);
  }
}
