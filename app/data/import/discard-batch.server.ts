import { statesBefore } from "~/core/import/batch-state";
import type { OrgClient } from "../org.server";

/**
 * Takes a batch off the list, with the refused lines of earlier tries; nothing else is of it while it is not imported.
 * Returns where its file lies; null where it is past that, or gone.
 */
export async function removeUnusedBatch({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<{ storageKey: string } | null> {
  const which = {
    orgId: client.orgId,
    id,
    state: { in: [...statesBefore("discard")] },
  };
  const batch = await client.importBatch.findFirst({
    where: which,
    select: { storageKey: true },
  });
  if (!batch) return null;
  const { count } = await client.importBatch.deleteMany({ where: which });
  return count === 1 ? batch : null;
}
