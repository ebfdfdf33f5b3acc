import { canMove } from "~/core/import/batch-state";
import { dayInName } from "~/core/import/day-in-name";
import { getBatch, saveMapping } from "~/data/import/import-batch.server";
import { isUuid, withOrg } from "~/data/org.server";
import { fileStorage } from "~/http/storage.server";
import type { ImportMapping } from "~/schemas/import-mapping";
import { queueImport } from "../import/queue-import.server";
import { inspectBatch } from "./inspect-batch.server";
import type { Place } from "./review-batch.server";
import { isAlike } from "./waiting-files.server";

const MAX_FILES = 24;
/** An encoding is known by the file's first accents. */
const ENCODING_BYTES = 1024 ** 2;

/**
 * Reads further files of one send as the batch at hand was described. A file whose columns are others, or whose name
 * tells no day where the file itself tells none, stays to be described. Returns how many were queued.
 */
export async function importAlike(
  { orgId, timeZone, batch: { id: describedId } }: Place,
  { ids, fingerprint }: { ids: string[]; fingerprint: string | null },
): Promise<number> {
  if (fingerprint === null || ids.length === 0) return 0;
  const described = await withOrg(orgId, (client) =>
    getBatch({ client, id: describedId }),
  );
  const { mapping, metric } = described ?? {};
  if (!mapping || !metric) return 0;
  let queued = 0;
  for (const id of new Set(ids.slice(0, MAX_FILES))) {
    if (!isUuid(id) || id === describedId) continue;
    const file = await withOrg(orgId, (client) => getBatch({ client, id }));
    if (!file || !canMove(file.state, "import")) continue;
    if (!(await isAlike(file, fingerprint))) continue;
    const its = await mappingOf(mapping, file);
    if (its === null) continue;
    const kept = await withOrg(orgId, (client) =>
      saveMapping({
        client,
        id,
        metricId: metric.id,
        mapping: its,
        headerSignature: fingerprint,
      }),
    );
    if (kept && (await queueImport({ orgId, batchId: id, timeZone })))
      queued += 1;
  }
  return queued;
}

/** The same description, but for what each file says by itself: its encoding, and its day where only its name tells it. */
async function mappingOf(
  mapping: ImportMapping,
  file: { storageKey: string; fileName: string },
): Promise<ImportMapping | null> {
  const { encoding } = await inspectBatch(
    fileStorage(),
    file,
    {},
    ENCODING_BYTES,
  );
  const own = { ...mapping, encoding: encoding ?? mapping.encoding };
  if (mapping.fixedDay === null) return own;
  const fixedDay = dayInName(file.fileName);
  return fixedDay === null ? null : { ...own, fixedDay };
}
