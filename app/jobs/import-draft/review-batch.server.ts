import type { ImportDraft } from "~/core/import/import-draft";
import type { UnderstoodFile } from "~/core/import/understood/understood-file";
import type { ImportBatch } from "~/data/import/import-batch.server";
import { findSameFile } from "~/data/import/import-batch.server";
import { listMetrics } from "~/data/metric/metric.server";
import { withOrg } from "~/data/org.server";
import { fileStorage } from "~/http/storage.server";
import type { DelimitedInspection } from "~/integrations/delimited/inspect-delimited";
import { checkDraft, type CheckedDraft } from "./check-draft.server";
import {
  findDescription,
  layoutOfDescription,
  startDraft,
} from "./describe-file.server";
import { fileFingerprint, inspectBatch } from "./inspect-batch.server";
import { previewFile } from "./preview-file.server";
import { findWaiting } from "./waiting-files.server";

export interface Place {
  readonly orgId: string;
  readonly timeZone: string;
  readonly accountId: string;
  readonly batch: ImportBatch;
}

/** What the page that describes a file shows before anything was typed. */
export async function reviewBatch(place: Place) {
  const { orgId, batch } = place;
  const fingerprint = await fileFingerprint(fileStorage(), batch);
  const known = await withOrg(orgId, (client) =>
    findDescription({ client, batch, fingerprint }),
  );
  const layout = layoutOfDescription(known);
  const inspection = await inspectBatch(fileStorage(), batch, layout);
  const draft = startDraft(known, inspection);
  const { checked, metrics, sameFile } = await withOrg(
    orgId,
    async (client) => ({
      checked: await checkDraft({ client, draft, inspection }),
      metrics: await listMetrics({ client }),
      sameFile: await findSameFile({
        client,
        fileHash: batch.fileHash,
        exceptId: batch.id,
      }),
    }),
  );
  return {
    inspection: shown(inspection),
    draft,
    rememberedFrom: known.rememberedFrom,
    sameFile: sameFile && sameFile.finishedAt,
    metrics: metrics.map(({ id, name }) => ({ id, name })),
    waiting: await findWaiting(place, fingerprint),
    understood: await previewOf(place, checked),
  };
}

export interface DraftAnswer {
  readonly draft: ImportDraft;
  readonly faults: CheckedDraft["faults"];
  readonly understood: UnderstoodFile | null;
  readonly inspection: ReturnType<typeof shown>;
  /** Whether the columns are others than those the roles were chosen for, so that they stand as proposed. */
  readonly readAgain: boolean;
  /** Whether the columns' parts were fitted to the chosen metric just now. */
  readonly fitted: boolean;
}

/** What was typed, what is wrong with it, and the first rows as it reads them. */
export async function answerDraft(
  place: Place,
  {
    draft,
    inspection,
    readAgain = false,
    fitted = false,
  }: {
    draft: ImportDraft;
    inspection: DelimitedInspection;
    readAgain?: boolean;
    fitted?: boolean;
  },
  checked: CheckedDraft,
): Promise<DraftAnswer> {
  return {
    draft,
    faults: checked.faults,
    understood: await previewOf(place, checked),
    inspection: shown(inspection),
    readAgain,
    fitted,
  };
}

/** What a page draws of a look at a file. */
function shown({
  columns,
  firstRows: _rows,
  suggestedMapping: _mapping,
  ...rest
}: DelimitedInspection) {
  return {
    ...rest,
    columns: columns.map(
      ({
        index,
        name,
        label,
        samples,
        answered,
        missing,
        distinct,
        scale,
        dateFormat,
      }) => ({
        index,
        name,
        label,
        samples,
        answered,
        missing,
        distinct,
        scale,
        isDate: dateFormat !== null,
      }),
    ),
  };
}

async function previewOf(
  { batch, timeZone }: Place,
  { mapping, feed, shape }: CheckedDraft,
): Promise<UnderstoodFile | null> {
  if (mapping === null || feed === null || shape === null) return null;
  return previewFile({
    storage: fileStorage(),
    storageKey: batch.storageKey,
    mapping,
    feed,
    shape,
    timeZone,
  });
}
