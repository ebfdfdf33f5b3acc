import { canMove } from "~/core/import/batch-state";
import type { ImportDraft } from "~/core/import/import-draft";
import { getBatch, saveMapping } from "~/data/import/import-batch.server";
import { createMetric, getMetric } from "~/data/metric/metric.server";
import { isUuid, withOrg, type OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { fileStorage } from "~/http/storage.server";
import type { DelimitedInspection } from "~/integrations/delimited/inspect-delimited";
import { queueImport } from "../import/queue-import.server";
import { checkDraft, readDraft, type CheckedDraft } from "./check-draft.server";
import { describedDraft } from "./describe-file.server";
import { fitToMetric } from "./fit-to-metric.server";
import { importAlike } from "./import-alike.server";
import {
  fileFingerprint,
  inspectBatch,
  layoutOf,
} from "./inspect-batch.server";
import {
  answerDraft,
  type DraftAnswer,
  type Place,
} from "./review-batch.server";

interface Submitted extends Place {
  readonly formData: FormData;
}

interface ReadForm {
  readonly draft: ImportDraft;
  readonly inspection: DelimitedInspection;
  readonly readAgain: boolean;
  readonly fitted: boolean;
}

/**
 * The form as it was sent, with the file as its layout says it is to be looked at. Where that gives other columns than
 * those whose roles were chosen, rows and columns are proposed anew; the metric stands as typed. Roles that do not feed the
 * metric are fitted to it, once for each metric: what a person makes of them afterwards stands.
 */
async function readSubmitted(formData: FormData, { orgId, batch }: Place) {
  const typed = readDraft(formData, 0);
  const layout = layoutOf(typed);
  const inspection = await inspectBatch(fileStorage(), batch, layout);
  const draft = readDraft(formData, inspection.columns.length);
  const fresh = describedDraft(inspection.suggestedMapping, inspection);
  const { encoding, delimiter, headerRows, sheet, columnsKey } = fresh;
  const now = { encoding, delimiter, headerRows, sheet, columnsKey };
  const readAgain = draft.columnsKey !== "" && draft.columnsKey !== columnsKey;
  const typedOn = { ...draft, ...(readAgain ? fresh : now) };
  const fitted = await withOrg(orgId, (client) =>
    fitToMetric({ client, draft: typedOn, inspection }),
  );
  const read: ReadForm = {
    draft: { ...typedOn, ...fitted },
    inspection,
    readAgain,
    fitted: fitted !== null,
  };
  return read;
}

/** Shows the file as described now, and keeps nothing. Only what stands in the way of reading it is a fault yet. */
export async function previewImport({
  formData,
  ...place
}: Submitted): Promise<DraftAnswer> {
  const read = await readSubmitted(formData, place);
  const checked = await withOrg(place.orgId, (client) =>
    checkDraft({ client, ...read }),
  );
  const faults = checked.faults.filter(
    ({ message }) => !message.startsWith("form:required"),
  );
  return answerDraft(place, read, {
    ...checked,
    faults: read.readAgain || read.fitted ? [] : faults,
  });
}

export type Started = { outcome: "started"; files: number } | DraftAnswer;

/**
 * Keeps the description, makes the metric where it is new, and queues the import, with it those other files that are to
 * be read the same way; or says what is missing. A batch that another tab has sent on meanwhile stays as that one
 * described it.
 */
export async function startImport({
  formData,
  ...place
}: Submitted): Promise<Started> {
  const { orgId, batch, timeZone } = place;
  const read = await readSubmitted(formData, place);
  if (read.readAgain || read.fitted)
    return previewImport({ formData, ...place });
  const { draft, inspection } = read;
  const fingerprint = await fileFingerprint(fileStorage(), batch);
  const checked = await withOrg(orgId, async (client) => {
    await takeTurn({ client, name: "metric names" });
    const now = await getBatch({ client, id: batch.id });
    if (!now || !canMove(now.state, "import")) return null;
    const found = await checkDraft({ client, draft, inspection });
    if (found.faults.length > 0) return found;
    await keep(client, { id: batch.id, fingerprint }, found, draft);
    return found;
  });
  if (checked === null) return { outcome: "started", files: 1 };
  if (checked.faults.length > 0) return answerDraft(place, read, checked);
  await queueImport({ orgId, batchId: batch.id, timeZone });
  const also = formData.getAll("also").map(String);
  const files = await importAlike(place, { ids: also, fingerprint });
  return { outcome: "started", files: files + 1 };
}

async function keep(
  client: OrgClient,
  { id, fingerprint }: { id: string; fingerprint: string | null },
  { mapping, metric }: CheckedDraft,
  { newMetricId }: ImportDraft,
): Promise<void> {
  if (mapping === null || metric === null)
    throw new Error("A draft without faults has a mapping and a metric.");
  const metricId =
    metric.id ?? (await makeMetric(client, metric.fields, newMetricId));
  const headerSignature = fingerprint ?? "";
  await saveMapping({ client, id, metricId, mapping, headerSignature });
}

/** The id came with the form, so that a second press of the button finds the metric of the first. */
async function makeMetric(
  client: OrgClient,
  fields: Parameters<typeof createMetric>[0]["fields"] | null,
  newMetricId: string,
): Promise<string> {
  if (fields === null || !isUuid(newMetricId))
    throw new Error("A new metric has its fields and an id.");
  const made = await getMetric({ client, id: newMetricId });
  return (
    made?.id ?? (await createMetric({ client, id: newMetricId, fields })).id
  );
}
