import { readDraft, checkDraft, type CheckedDraft } from "./check-draft.server";
import { canMove } from "~/core/import/batch-state";
import {
  getBatch,
  saveMapping,
  type ImportBatch,
} from "~/data/import/import-batch.server";
import { createMetric, getMetric } from "~/data/metric/metric.server";
import { isUuid, withOrg, type OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { fileStorage } from "~/http/storage.server";
import type { DelimitedInspection } from "~/integrations/delimited/inspect-delimited";
import { headerSignature, inspectBatch } from "./describe-file.server";
import { queueImport } from "../import/queue-import.server";
import { answerDraft, type DraftAnswer } from "./review-batch.server";

interface Submitted {
  readonly orgId: string;
  readonly timeZone: string;
  readonly batch: ImportBatch;
  readonly formData: FormData;
}

/** Shows the file as described now, and keeps nothing. Only what stands in the way of reading it is a fault yet. */
export async function previewImport({
  formData,
  ...place
}: Submitted): Promise<DraftAnswer> {
  const inspection = await inspectBatch(fileStorage(), place.batch);
  const draft = readDraft(formData, inspection.columns.length);
  const checked = await withOrg(place.orgId, (client) =>
    checkDraft({ client, draft, inspection }),
  );
  const faults = checked.faults.filter(
    ({ message }) => !message.startsWith("form:required"),
  );
  return answerDraft(place, draft, { ...checked, faults });
}

/**
 * Keeps the description, makes the metric where it is new, and queues the import; or says what is missing. A batch
 * that another tab has sent on meanwhile stays as that one described it.
 */
export async function startImport({
  formData,
  ...place
}: Submitted): Promise<"started" | DraftAnswer> {
  const { orgId, batch, timeZone } = place;
  const inspection = await inspectBatch(fileStorage(), batch);
  const draft = readDraft(formData, inspection.columns.length);
  const checked = await withOrg(orgId, async (client) => {
    await takeTurn({ client, name: "metric names" });
    const now = await getBatch({ client, id: batch.id });
    if (!now || !canMove(now.state, "import")) return null;
    const found = await checkDraft({ client, draft, inspection });
    if (found.faults.length === 0)
      await keep(client, batch, inspection, found, draft.newMetricId);
    return found;
  });
  if (checked === null) return "started";
  if (checked.faults.length > 0) return answerDraft(place, draft, checked);
  await queueImport({ orgId, batchId: batch.id, timeZone });
  return "started";
}

async function keep(
  client: OrgClient,
  batch: ImportBatch,
  inspection: DelimitedInspection,
  { mapping, metric }: CheckedDraft,
  newMetricId: string,
): Promise<void> {
  if (mapping === null || metric === null)
    throw new Error("A draft without faults has a mapping and a metric.");
  const metricId =
    metric.id ?? (await makeMetric(client, metric.fields, newMetricId));
  await saveMapping({
    client,
    id: batch.id,
    metricId,
    mapping,
    headerSignature: headerSignature(inspection),
  });
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
