import type { BatchCounts } from "~/core/import/batch-state";
import { recordProgress } from "~/data/import/import-state.server";

const EVERY_MS = 400;

export interface Progress {
  addBytes(count: number): void;
  start(): Promise<void>;
  /** Resolves when nothing is being recorded any more. */
  stop(): Promise<void>;
}

interface Watched {
  readonly orgId: string;
  readonly batchId: string;
  readonly onProgress?: (counts: BatchCounts) => void;
}

/** Writes the counts down at a steady beat while rows are read; a beat that fails is made up for by the next. */
export function createProgress(
  watched: Watched,
  counts: () => BatchCounts,
): Progress {
  let bytesRead = 0;
  let recording: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const record = () => recordProgress(watched, { ...counts(), bytesRead });
  const beat = () => {
    recording = recording.then(record).catch(() => {});
    watched.onProgress?.(counts());
  };
  return {
    addBytes(count) {
      bytesRead += count;
    },
    async start() {
      await record();
      timer = setInterval(beat, EVERY_MS);
    },
    async stop() {
      clearInterval(timer);
      await recording;
    },
  };
}

export async function* countBytes(
  bytes: AsyncIterable<Uint8Array>,
  add: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    add(chunk.length);
    yield chunk;
  }
}
