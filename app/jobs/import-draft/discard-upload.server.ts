import { removeUnusedBatch } from "~/data/import/discard-batch.server";
import { withOrg } from "~/data/org.server";
import { fileStorage } from "~/http/storage.server";

/**
 * Throws away a file that feeds nothing: its batch goes first, so that nobody can start what has no file. False where it
 * was started meanwhile.
 */
export async function discardUpload({
  orgId,
  batchId,
}: {
  orgId: string;
  batchId: string;
}): Promise<boolean> {
  const removed = await withOrg(orgId, (client) =>
    removeUnusedBatch({ client, id: batchId }),
  );
  if (removed && removed.storageKey !== "")
    await fileStorage().remove(removed.storageKey);
  return removed !== null;
}
