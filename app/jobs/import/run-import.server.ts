import type { BatchCounts } from "~/core/import/batch-state";
import type { CodedFault } from "~/core/import/coded-fault";
import { columnPrivacy } from "~/core/import/column-privacy";
import {
  feedFor,
  rolesFitFeed,
  type MetricFeed,
} from "~/core/import/metric-feed";
import { getBatch, type ImportBatch } from "~/data/import/import-batch.server";
import { removeRefusals } from "~/data/import/import-refusal.server";
import {
  lockBatch,
  lockMetric,
  readBatchState,
  recordDone,
  recordFailure,
} from "~/data/import/import-state.server";
import { getMetric, type Metric } from "~/data/metric/metric.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import type { FileStorage } from "~/http/storage.server";
import { readTabular } from "~/integrations/tabular/read-tabular";
import type { ImportMapping } from "~/schemas/import-mapping";
import { createBreathing } from "./breathing";
import { forgetPersonalFile } from "./forget-file.server";
import { countBytes, createProgress } from "./progress.server";
import { createRowWriter } from "./row-writer.server";

export type ImportOutcome =
  | { outcome: "done"; counts: BatchCounts }
  /** Nothing was kept. */
  | { outcome: "failed"; fault: CodedFault }
  /** Another worker has it in hand, or had it. */
  | { outcome: "not-mine" };

interface ImportTask {
  readonly orgId: string;
  readonly batchId: string;
  readonly timeZone: string;
  readonly storage: FileStorage;
  readonly onProgress?: (counts: BatchCounts) => void;
}

interface Plan {
  readonly batch: ImportBatch;
  readonly mapping: ImportMapping;
  readonly metric: Metric;
  readonly feed: MetricFeed;
}

/** Ends the transaction without keeping anything; not a surprise. */
class ImportStop extends Error {
  constructor(readonly fault: CodedFault) {
    super(fault.code);
  }
}

/**
 * Brings one queued batch in. Its rows, their readings, its refusals and its state `done` are one transaction: whatever
 * dies on the way, nothing of it is seen, and the batch can be taken up again. Throws on surprises only.
 */
export async function runImport(task: ImportTask): Promise<ImportOutcome> {
  const { orgId, batchId } = task;
  try {
    const plan = await readPlan(task);
    const outcome = await withOrgConnection<ImportOutcome>(
      orgId,
      async (client) => {
        if (!(await lockBatch(client, batchId))) return { outcome: "not-mine" };
        await lockMetric(client, plan.metric.id);
        const state = await readBatchState({ client, orgId, batchId });
        if (state !== "queued" && state !== "running")
          return { outcome: "not-mine" };
        return { outcome: "done", counts: await bringIn(task, plan, client) };
      },
    );
    // Also where another worker was the one that brought it in, and died before this.
    await forgetPersonalFile(task, task.storage);
    return outcome;
  } catch (error) {
    if (!(error instanceof ImportStop)) throw error;
    await recordFailure(task, error.fault);
    return { outcome: "failed", fault: error.fault };
  }
}

async function readPlan({ orgId, batchId }: ImportTask): Promise<Plan> {
  return withOrg(orgId, async (client) => {
    const batch = await getBatch({ client, id: batchId });
    const metric =
      batch?.metric && (await getMetric({ client, id: batch.metric.id }));
    if (!batch?.mapping || !metric)
      throw new ImportStop({ code: "not-mapped", data: {} });
    const { mapping } = batch;
    if (batch.storageKey === "")
      throw new ImportStop({ code: "file-gone", data: {} });
    const feed = feedFor(metric.kind, metric.scale, mapping.grain);
    const roles = mapping.columns.map(({ role }) => role);
    if (!feed || !rolesFitFeed(roles, feed))
      throw new ImportStop({ code: "metric-takes-other-columns", data: {} });
    return { batch, mapping, metric, feed };
  });
}

type Connection = Parameters<Parameters<typeof withOrgConnection>[1]>[0];

async function bringIn(
  task: ImportTask,
  { batch, mapping, metric, feed }: Plan,
  client: Connection,
) {
  const { orgId, batchId, storage, timeZone } = task;
  await removeRefusals({ client, orgId, batchId });
  const writer = createRowWriter({
    client,
    orgId,
    batchId,
    metricId: metric.id,
    granularity: mapping.granularity ?? "day",
  });
  const progress = createProgress(
    { ...task, fileBytes: batch.fileBytes },
    writer.counts,
  );
  const bytes = countBytes(storage.read(batch.storageKey), progress.addBytes);
  const breathe = createBreathing();
  try {
    await progress.start();
    for await (const outcome of readTabular({
      bytes,
      mapping,
      scale: feed.scale,
      least: feed.least,
      timeZone,
    })) {
      if (outcome.outcome === "stopped") {
        throw new ImportStop({
          code: outcome.reason,
          data: { ...outcome.data, line: outcome.line },
        });
      }
      await writer.add(outcome);
      const breath = breathe();
      if (breath) await breath;
    }
    await writer.finish();
  } finally {
    await writer.settle();
    await progress.stop();
  }
  const counts = writer.counts();
  await recordDone(
    { client, orgId, batchId },
    { ...counts, bytesRead: batch.fileBytes },
    { skipped: writer.skipped(), privacy: columnPrivacy(mapping.columns) },
  );
  return counts;
}
