import { Worker } from "node:worker_threads";
import type { Calibration } from "./run-scenario";

interface Asked {
  /** Numbers of the cells, in the order of the answer. */
  cells: readonly number[];
  runs: number;
  workers: number;
  onResult: (result: Calibration, done: number) => void;
}

/** Every cell has its own seed, so that what comes out does not depend on how many work at it. */
export async function runCells({
  cells,
  runs,
  workers,
  onResult,
}: Asked): Promise<Calibration[]> {
  const results = new Map<number, Calibration>();
  const left = [...cells];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL("worker-entry.mjs", import.meta.url));
      const next = () => {
        const at = left.shift();
        if (at === undefined) void worker.terminate().then(() => resolve());
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        else worker.postMessage({ at, runs });
      };
      worker.on("message", (message: { at: number; result: Calibration }) => {
        results.set(message.at, message.result);
        onResult(message.result, results.size);
        next();
      });
      worker.on("error", reject);
      next();
    });
  await Promise.all(Array.from({ length: workers }, work));
  return cells.map((at) => results.get(at)!);
}
