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

/** Has the tests on a metric judged again, by whichever node is free: its readings have changed. */
export async function queueJudgement(job: JudgeJob): Promise<void> {
  const store = await jobStore();
  await store.send(JUDGE_QUEUE, job, { retryLimit: RETRIES });
}

/** The same for the metric of an import that is done. */
export async function queueJudgementOfImport({
  orgId,
  timeZone,
  batchId,
}: ImportJob): Promise<void> {
  const batch = await withOrg(orgId, (client) =>
    getBatch({ client, id: batchId }),
  );
  if (batch?.state !== "done" || !batch.metric) return;
  await queueJudgement({ orgId, timeZone, metricId: batch.metric.id });
}
