import {
  createBatch,
  getBatch,
  type BatchOrigin,
} from "~/data/import/import-batch.server";
import { withOrg } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import type { StoredFile } from "~/http/storage.server";

export interface ReceivedFile extends StoredFile {
  readonly fileName: string;
  readonly storageKey: string;
}

/** False where the batch is there: its form was sent before, and its file is kept already. */
export async function openBatch({
  id,
  orgId,
  account,
  file: { fileName, bytes, hash, storageKey },
  origin,
  metricId,
}: {
  id: string;
  orgId: string;
  account: { readonly id: string; readonly name: string };
  file: ReceivedFile;
  origin?: BatchOrigin;
  metricId?: string;
}): Promise<boolean> {
  const batch = {
    id,
    fileName,
    fileBytes: bytes,
    fileHash: hash,
    storageKey,
    createdById: account.id,
    origin,
    metricId,
  };
  return withOrg(orgId, async (client) => {
    await takeTurn({ client, name: `batch ${id}` });
    if (await getBatch({ client, id })) return false;
    await upsertPerson({ client, id: account.id, name: account.name });
    await createBatch({ client, batch });
    return true;
  });
}
