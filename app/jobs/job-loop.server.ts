import type PgBoss from "pg-boss";

const POLL_MS = 1_000;
const PAUSE_AFTER_FAULT_MS = 2_000;

interface JobLoopOptions<Data> {
  readonly queue: string;
  readonly store: PgBoss;
  readonly work: (data: Data) => Promise<void>;
  readonly onFault: (error: unknown) => void;
  /** Runs when a job's failure is recorded: it may have been the last try. */
  readonly afterFailure: (jobId: string, data: Data) => Promise<void>;
}

export interface JobLoop {
  /** Looks for work now instead of at the next poll. */
  wake(): void;
  /** Ends after the job in hand. */
  stop(): Promise<void>;
}

/**
 * Takes jobs one after the other. Own loop instead of pg-boss's: that one reports a job's end without waiting for the
 * answer, so a database that dies at that moment would end the whole process by an unhandled rejection.
 */
export function startJobLoop<Data extends object>(
  options: JobLoopOptions<Data>,
): JobLoop {
  const pause = createPause();
  const stopping = new AbortController();
  const ended = (async () => {
    while (!stopping.signal.aborted) {
      const took = await takeOne(options);
      if (took !== "worked" && !stopping.signal.aborted)
        await pause.wait(took === "fault" ? PAUSE_AFTER_FAULT_MS : POLL_MS);
    }
  })();
  return {
    wake: pause.end,
    async stop() {
      stopping.abort();
      pause.end();
      await ended;
    },
  };
}

async function takeOne<Data extends object>(
  options: JobLoopOptions<Data>,
): Promise<"worked" | "nothing" | "fault"> {
  const { queue, store, work, onFault, afterFailure } = options;
  try {
    const [job] = await store.fetch<Data>(queue);
    if (!job) return "nothing";
    try {
      await work(job.data);
    } catch (error) {
      onFault(error);
      await store.fail(queue, job.id, {
        message: error instanceof Error ? error.message : String(error),
      });
      await afterFailure(job.id, job.data);
      return "fault";
    }
    await store.complete(queue, job.id);
    return "worked";
  } catch (error) {
    onFault(error);
    return "fault";
  }
}

/** A wait that can be cut short; ending it while nobody waits makes the next wait return at once. */
function createPause(): { wait(ms: number): Promise<void>; end(): void } {
  let woken = false;
  let wakeUp: (() => void) | undefined;
  return {
    async wait(ms) {
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wakeUp = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      woken = false;
      wakeUp = undefined;
    },
    end() {
      woken = true;
      wakeUp?.();
    },
  };
}
