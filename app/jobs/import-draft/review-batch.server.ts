import type { ImportDraft } from "~/core/import/import-draft";
import type { UnderstoodFile } from "~/core/import/understood-file";
import type { ImportBatch } from "~/data/import/import-batch.server";
import { findSameFile } from "~/data/import/import-batch.server";
import { listMetrics } from "~/data/metric/metric.server";
import { withOrg } from "~/data/org.server";
import { fileStorage } from "~/http/storage.server";
import { checkDraft, type CheckedDraft } from "./check-draft.server";
import { inspectBatch, startDraft } from "./describe-file.server";
import { previewFile } from "./preview-file.server";

interface Place {
  readonly orgId: string;
  readonly timeZone: string;
  readonly batch: ImportBatch;
}

/** What the page that describes a file shows before anything was typed. */
export async function reviewBatch(place: Place) {
  const { orgId, batch } = place;
  const inspection = await inspectBatch(fileStorage(), batch);
  const { draft, remembered, checked, metrics, sameFile } = await withOrg(
    orgId,
    async (client) => {
      const start = await startDraft({ client, batch, inspection });
      return {
        ...start,
        checked: await checkDraft({ client, draft: start.draft, inspection }),
        metrics: await listMetrics({ client }),
        sameFile:
          (await findSameFile({
            client,
            fileHash: batch.fileHash,
            exceptId: batch.id,
          })) !== null,
      };
    },
  );
  return {
    inspection,
    draft,
    remembered,
    sameFile,
    metrics: metrics.map(({ id, name }) => ({ id, name })),
    understood: await previewOf(place, checked),
  };
}

export interface DraftAnswer {
  readonly draft: ImportDraft;
  readonly faults: CheckedDraft["faults"];
  readonly understood: UnderstoodFile | null;
}

/** What was typed, what is wrong with it, and the first rows as it reads them. */
export async function answerDraft(
  place: Place,
  draft: ImportDraft,
  checked: CheckedDraft,
): Promise<DraftAnswer> {
  return {
    draft,
    faults: checked.faults,
    understood: await previewOf(place, checked),
  };
}

async function previewOf(
  { batch, timeZone }: Place,
  { mapping, feed }: CheckedDraft,
): Promise<UnderstoodFile | null> {
  if (mapping === null || feed === null) return null;
  return previewFile({
    storage: fileStorage(),
    storageKey: batch.storageKey,
    mapping,
    feed,
    timeZone,
  });
}
