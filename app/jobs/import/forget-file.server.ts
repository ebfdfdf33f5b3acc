import { columnPrivacy } from "~/core/import/column-privacy";
import { getBatch } from "~/data/import/import-batch.server";
import { recordFileGone } from "~/data/import/import-state.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import type { FileStorage } from "~/http/storage.server";

/**
 * Removes the stored file of an import that is done, where it has columns about people: what was to be kept of it is kept.
 * Its batch then has no storage key. A process that dies in between does both at its next try.
 */
export async function forgetPersonalFile(
  { orgId, batchId }: { orgId: string; batchId: string },
  storage: FileStorage,
): Promise<void> {
  const batch = await withOrg(orgId, (client) =>
    getBatch({ client, id: batchId }),
  );
  if (batch?.state !== "done" || batch.storageKey === "") return;
  if (columnPrivacy(batch.mapping?.columns ?? []).length === 0) return;
  await storage.remove(batch.storageKey);
  await withOrgConnection(orgId, (client) =>
    recordFileGone({ client, orgId, batchId }),
  );
}
