import { readFile } from "node:fs/promises";
import type { ImportDraft } from "~/core/import/import-draft";
import { getBatch, saveMapping } from "~/data/import/import-batch.server";
import { createMetric, listMetrics } from "~/data/metric/metric.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { fileStorage } from "~/http/storage.server";
import {
  checkDraft,
  type CheckedDraft,
} from "~/jobs/import-draft/check-draft.server";
import {
  findDescription,
  layoutOfDescription,
  startDraft,
} from "~/jobs/import-draft/describe-file.server";
import {
  fileFingerprint,
  inspectBatch,
} from "~/jobs/import-draft/inspect-batch.server";
import { draftSentence, faultSentence } from "./fault-sentence";
import type { ImportOptions } from "./import-arguments";
import { mergeMapping } from "./merge-mapping";

interface Place {
  readonly orgId: string;
  readonly batchId: string;
  readonly options: ImportOptions;
}

/** Says of the file what the options and its own suggestion say. Returns what stands in the way. */
export async function describeFile({
  orgId,
  batchId,
  options,
}: Place): Promise<string[]> {
  const given = options.mapping === null ? {} : await readJson(options.mapping);
  if (typeof given === "string") return [given];
  return withOrg(orgId, async (client) => {
    const batch = await getBatch({ client, id: batchId });
    if (!batch) throw new Error("The batch just made is not there.");
    const fingerprint = await fileFingerprint(fileStorage(), batch);
    const known = await findDescription({ client, batch, fingerprint });
    const layout = layoutOfDescription(known);
    const inspection = await inspectBatch(fileStorage(), batch, layout);
    if (inspection.fault && inspection.columns.length === 0)
      return [`${options.file}: ${faultSentence(inspection.fault)}`];
    const draft = startDraft(known, inspection);
    const merged = mergeMapping(
      { ...draft, ...(await metricFields(client, options)) },
      given,
      inspection.columns,
    );
    if (typeof merged === "string") return [`${options.mapping}: ${merged}`];
    const checked = await checkDraft({ client, draft: merged, inspection });
    if (checked.faults.length > 0) return checked.faults.map(draftSentence);
    await keep({ client, batchId, draft: merged, fingerprint, checked });
    return [];
  });
}

async function readJson(path: string): Promise<object | string> {
  try {
    const parsed: unknown = JSON.parse(await readFile(path, "utf8"));
    return typeof parsed === "object" && parsed !== null
      ? parsed
      : `${path}: must be a JSON object.`;
  } catch (error) {
    return `${path}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function metricFields(
  client: OrgClient,
  { metric, kind, level }: ImportOptions,
): Promise<Partial<ImportDraft>> {
  const known = (await listMetrics({ client })).find(
    ({ name }) => name === metric,
  );
  if (known) return { metricChoice: "existing", metricId: known.id };
  if (kind === null) return { metricChoice: "existing", metricId: "" };
  return { metricChoice: "new", name: metric, kind, level };
}

async function keep({
  client,
  batchId,
  draft,
  fingerprint,
  checked: { mapping, metric },
}: {
  client: OrgClient;
  batchId: string;
  draft: ImportDraft;
  fingerprint: string | null;
  checked: CheckedDraft;
}): Promise<void> {
  if (!mapping || !metric)
    throw new Error("A draft without faults has a mapping and a metric.");
  if (metric.fields)
    await createMetric({
      client,
      id: draft.newMetricId,
      fields: metric.fields,
    });
  const metricId = metric.id ?? draft.newMetricId;
  await saveMapping({
    client,
    id: batchId,
    metricId,
    mapping,
    headerSignature: fingerprint ?? "",
  });
}
