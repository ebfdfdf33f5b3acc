import { statesBefore } from "~/core/import/batch-state";
import { clearCounts, moveBatch } from "~/data/import/import-state.server";
import { withOrgConnection } from "~/data/org.server";
import { jobStore } from "../job-store.server";

export const IMPORT_QUEUE = "import";

export interface ImportJob {
  readonly orgId: string;
  readonly batchId: string;
  /** The organisation's, which decides the day of an instant. */
  readonly timeZone: string;
}

/** A batch that brings the process down every time is given up after this many further tries. */
const RETRIES = 3;
const HOURS_AT_MOST = 23;

let wake: () => void = () => {};

/** Lets a queued import start at once on this node; without it, it waits for the next poll. */
export function onImportQueued(listener: () => void): void {
  wake = listener;
}

/**
 * Moves a batch to `queued` and writes its job in the same transaction: what the page acknowledges is never lost.
 * False where the batch is under way or done already. Whoever runs the import itself lets the job wait, as a net for
 * the case that it dies.
 */
export async function queueImport(
  job: ImportJob,
  { startAfterSeconds = 0 }: { startAfterSeconds?: number } = {},
): Promise<boolean> {
  return moveWithJob(job, {
    move: async (client) => {
      const target = { ...job, client };
      const from = statesBefore("import");
      if (!(await moveBatch({ ...target, from, to: "queued" }))) return false;
      await clearCounts(target);
      return true;
    },
    startAfterSeconds,
  });
}

/** The same for taking a batch back: it is `undoing` until the job has ended. False where it is not done. */
export async function queueUndo(job: ImportJob): Promise<boolean> {
  return moveWithJob(job, {
    move: (client) =>
      moveBatch({ ...job, client, from: statesBefore("undo"), to: "undoing" }),
    startAfterSeconds: 0,
  });
}

type Connection = Parameters<Parameters<typeof withOrgConnection>[1]>[0];

async function moveWithJob(
  job: ImportJob,
  {
    move,
    startAfterSeconds,
  }: {
    move: (client: Connection) => Promise<boolean>;
    startAfterSeconds: number;
  },
): Promise<boolean> {
  const store = await jobStore();
  const queued = await withOrgConnection(job.orgId, async (client) => {
    if (!(await move(client))) return false;
    // The app's role has no right on the queue's tables; the login behind it may act as either.
    await client.query("SET LOCAL ROLE essai_jobs");
    const executeSql = (text: string, values: unknown[]) =>
      client.query(text, values);
    const options = {
      startAfter: startAfterSeconds,
      retryLimit: RETRIES,
      expireInHours: HOURS_AT_MOST,
      db: { executeSql },
    };
    await store.send(IMPORT_QUEUE, job, options);
    return true;
  });
  if (queued) wake();
  return queued;
}
