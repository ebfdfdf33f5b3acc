/** The first bytes of a stream, at least `count` of them where it has as many, and the stream from its first byte. */
export async function peekBytes(
  input: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ head: Uint8Array; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = input[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(chunks), bytes: resume(chunks, iterator) };
}

/** What was read already, then the rest; lets go of the rest where the reader stops. */
export async function* resume(
  chunks: Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks.splice(0);
    for (let next = await rest.next(); !next.done; next = await rest.next())
      yield next.value;
  } finally {
    await rest.return?.();
  }
}
