import type { BatchState } from "~/core/import/batch-state";
import { getBatch } from "~/data/import/import-batch.server";
import { withOrg } from "~/data/org.server";
import type { ImportJob } from "../import/queue-import.server";
import { jobStore } from "../job-store.server";

export const JUDGE_QUEUE = "judge";

export interface JudgeJob {
  readonly orgId: string;
  readonly timeZone: string;
  readonly metricId: string;
}

const RETRIES = 3;
const CHANGED: ReadonlySet<BatchState> = new Set(["done", "undone"]);

/** Has the tests on a metric judged again, by whichever node is free: its readings have changed. */
export async function queueJudgement(job: JudgeJob): Promise<void> {
  const store = await jobStore();
  await store.send(JUDGE_QUEUE, job, { retryLimit: RETRIES });
}

/** What comes answer by answer is judged at most so often. */
const SOON_SECONDS = 300;

/** The same for what programs send: at once, and then once more after the last of what comes in the next minutes. */
export async function queueJudgementSoon(job: JudgeJob): Promise<void> {
  const store = await jobStore();
  await store.send(JUDGE_QUEUE, job, {
    retryLimit: RETRIES,
    singletonKey: `${job.orgId} ${job.metricId}`,
    singletonSeconds: SOON_SECONDS,
    singletonNextSlot: true,
  });
}

/** The same for the metric of an import that is done, or was taken back. */
export async function queueJudgementOfImport({
  orgId,
  timeZone,
  batchId,
}: ImportJob): Promise<void> {
  const batch = await withOrg(orgId, (client) =>
    getBatch({ client, id: batchId }),
  );
  if (!batch?.metric || !CHANGED.has(batch.state)) return;
  await queueJudgement({ orgId, timeZone, metricId: batch.metric.id });
}
