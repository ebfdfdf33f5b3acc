import type { BatchCounts } from "~/core/import/batch-state";
import { recordProgress } from "~/data/import/import-state.server";

const EVERY_MS = 400;
/**
 * Times a batch's row is written while its answers come in. Each answer's link is checked against that row, and the
 * versions of it that a running import leaves cannot be cleared before its commit: a thousand of them would make every
 * check a walk of a thousand steps.
 */
const STEPS = 40;

export interface Progress {
  addBytes(count: number): void;
  start(): Promise<void>;
  /** Resolves when nothing is being recorded any more. */
  stop(): Promise<void>;
}

interface Watched {
  readonly orgId: string;
  readonly batchId: string;
  readonly fileBytes: number;
  readonly onProgress?: (counts: BatchCounts) => void;
}

/** Tells the counts at a steady beat while rows are read, and writes them down in steps; one that fails is made up for by the next. */
export function createProgress(
  watched: Watched,
  counts: () => BatchCounts,
): Progress {
  let bytesRead = 0;
  let nextStep = 0;
  let recording: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const record = () => recordProgress(watched, { ...counts(), bytesRead });
  const beat = () => {
    watched.onProgress?.(counts());
    if (bytesRead < nextStep) return;
    nextStep = bytesRead + watched.fileBytes / STEPS;
    recording = recording.then(record).catch(() => {});
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
