import {
  listWaitingFiles,
  type WaitingFile,
} from "~/data/import/import-batch.server";
import { withOrg } from "~/data/org.server";
import { fileStorage } from "~/http/storage.server";
import { fileFingerprint } from "./inspect-batch.server";

/** As many as one send may hold; each is looked at, at its beginning. */
const MAX_WAITING = 24;

export interface WaitingLine {
  readonly id: string;
  readonly fileName: string;
  /** Whether its columns are those of the file at hand. */
  readonly alike: boolean;
}

/** The other files this person sent and has not described yet; the very same bytes are no other file. */
export async function findWaiting(
  {
    orgId,
    accountId,
    batch,
  }: {
    orgId: string;
    accountId: string;
    batch: { id: string; createdAt: Date; fileHash: string };
  },
  fingerprint: string | null,
): Promise<WaitingLine[]> {
  const files = await withOrg(orgId, (client) =>
    listWaitingFiles({
      client,
      createdById: accountId,
      batch,
      limit: MAX_WAITING,
    }),
  );
  const lines: WaitingLine[] = [];
  for (const file of files) {
    if (file.fileHash === batch.fileHash) continue;
    const alike = await isAlike(file, fingerprint);
    lines.push({ id: file.id, fileName: file.fileName, alike });
  }
  return lines;
}

export async function isAlike(
  file: Pick<WaitingFile, "storageKey" | "fileName">,
  fingerprint: string | null,
): Promise<boolean> {
  if (fingerprint === null) return false;
  try {
    return (await fileFingerprint(fileStorage(), file)) === fingerprint;
  } catch {
    // Its file is gone, or cannot be read: it has a page of its own to say so.
    return false;
  }
}
