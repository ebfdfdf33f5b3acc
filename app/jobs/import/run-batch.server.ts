import { readBatchState } from "~/data/import/import-state.server";
import { withOrgConnection } from "~/data/org.server";
import type { FileStorage } from "~/http/storage.server";
import type { ImportJob } from "./queue-import.server";
import { runImport } from "./run-import.server";
import { undoImport } from "./undo-import.server";

/** Does what the batch of a job waits for: to be brought in, or to be taken back. Nothing where that is done. */
export async function runBatch(
  job: ImportJob,
  storage: FileStorage,
): Promise<void> {
  const state = await withOrgConnection(job.orgId, (client) =>
    readBatchState({ ...job, client }),
  );
  if (state === "undoing") await undoImport(job);
  else await runImport({ ...job, storage });
}
