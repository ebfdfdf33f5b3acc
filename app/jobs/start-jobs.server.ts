import { setTimeout } from "node:timers/promises";
import type PgBoss from "pg-boss";
import { fileStorage } from "~/http/storage.server";
import {
  IMPORT_QUEUE,
  onImportQueued,
  type ImportJob,
} from "./import/queue-import.server";
import { failWithJob, recoverImports } from "./import/recover-imports.server";
import { runBatch } from "./import/run-batch.server";
import { computeDueInsights } from "./insight/compute-insights.server";
import { startJobLoop } from "./job-loop.server";
import { judgeClosedWindows } from "./judge/judge-closed-windows.server";
import { judgeTests } from "./judge/judge-tests.server";
import {
  JUDGE_QUEUE,
  queueJudgementOfImport,
  type JudgeJob,
} from "./judge/queue-judgement.server";
import { closeJobStore, jobStore } from "./job-store.server";
import { keepPrivacy } from "./privacy/keep-privacy.server";
import { outliveLostConnections } from "./lost-connections.server";

/** Two at once on a node: a large file does not keep the next shop waiting. */
const LOOPS = 2;
const RECOVER_EVERY_MS = 5_000;
/** Windows close at midnight, in every time zone; the first look comes once the node has settled. */
const JUDGE_EVERY_MS = 1_800_000;
const JUDGE_FIRST_MS = 20_000;
/** Retentions count in days; an erasure that an import held up should not wait for the next one. */
const PRIVACY_EVERY_MS = 3_600_000;
const PRIVACY_FIRST_MS = 60_000;
/** A long import is cut short rather than a stop held up: it leaves nothing behind and is taken up at the next start. */
const PATIENCE_MS = 5_000;

/** Starts the work that outlives a request, on this node. Returns what ends it, after the jobs in hand. */
export async function startJobs(): Promise<() => Promise<void>> {
  outliveLostConnections();
  const store = await jobStore();
  const loops = Array.from({ length: LOOPS }, () => startImportLoop(store));
  const judging = startJudging(store);
  const endPrivacy = startPrivacy();
  const wakeAll = () => loops.forEach((loop) => loop.wake());
  onImportQueued(wakeAll);
  const recover = async () => {
    if ((await recoverImports(store)) > 0) wakeAll();
  };
  const timer = setInterval(
    () => void recover().catch(reportFault),
    RECOVER_EVERY_MS,
  );
  await recover();
  return async () => {
    clearInterval(timer);
    endPrivacy();
    const ended = Promise.all([
      ...loops.map((loop) => loop.stop()),
      judging.stop(),
    ]);
    await Promise.race([
      ended,
      setTimeout(PATIENCE_MS, undefined, { ref: false }),
    ]);
    await closeJobStore();
  };
}

function startImportLoop(store: PgBoss) {
  return startJobLoop<ImportJob>({
    queue: IMPORT_QUEUE,
    store,
    work: async (job) => {
      await runBatch(job, fileStorage());
      // Also where another worker brought it in or took it back, and died before this.
      await queueJudgementOfImport(job);
    },
    onFault: reportFault,
    afterFailure: (jobId, job) => failWithJob(store, jobId, job),
  });
}

/** One after the other: verdicts wait for nobody, and pages come first. */
function startJudging(store: PgBoss) {
  const loop = startJobLoop<JudgeJob>({
    queue: JUDGE_QUEUE,
    store,
    work: async (job) => void (await judgeTests(job)),
    onFault: reportFault,
    afterFailure: async () => {},
  });
  const look = () =>
    void judgeClosedWindows(reportFault)
      .then(() => computeDueInsights(reportFault))
      .catch(reportFault);
  const first = globalThis.setTimeout(look, JUDGE_FIRST_MS);
  const timer = setInterval(look, JUDGE_EVERY_MS);
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(timer);
      await loop.stop();
    },
  };
}

function startPrivacy(): () => void {
  const look = () =>
    void keepPrivacy(fileStorage(), reportFault).catch(reportFault);
  const first = globalThis.setTimeout(look, PRIVACY_FIRST_MS);
  const timer = setInterval(look, PRIVACY_EVERY_MS);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

function reportFault(error: unknown): void {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
