import type pg from "pg";
import type { BatchCounts } from "~/core/import/batch-state";
import type { FeedGrain } from "~/core/import/metric-feed";
import { dayAt } from "~/core/time/calendar-day";
import { lockMetric } from "~/data/import/import-state.server";
import type { FedMetric } from "~/data/source/fed-metric.server";
import { withOrgConnection } from "~/data/org.server";
import {
  addToBatch,
  ensureProgramBatch,
  isFedOtherwise,
} from "~/data/source/program-batch.server";
import type {
  KeptRow,
  RefusedRow,
  SkippedRow,
} from "~/integrations/delimited/row/row-outcome";
import type { Granularity } from "~/core/time/period";
import { createRowWriter } from "../import/row-writer.server";
import { queueJudgementSoon } from "../judge/queue-judgement.server";

export interface SentBatch {
  readonly orgId: string;
  readonly timeZone: string;
  readonly now: Date;
  readonly source: { readonly id: string; readonly name: string };
  readonly createdById: string;
  readonly origin: "api" | "webhook";
  readonly metric: FedMetric;
  readonly grain: FeedGrain;
  readonly granularity: Granularity;
  readonly rows: readonly (KeptRow | RefusedRow | SkippedRow)[];
  /** Of the body they came in. */
  readonly bytes: number;
}

export type WrittenBatch =
  | { outcome: "written"; batchId: string; counts: BatchCounts }
  /** Answers feed the metric and these are periods, or the other way round. */
  | { outcome: "fed-otherwise" }
  /** A large import has the metric in hand. */
  | { outcome: "busy" };

/** A request that waits longer than this holds what others need. */
const WAIT_MS = 5_000;
const LOCK_NOT_AVAILABLE = "55P03";

/** Writes one request's rows, their readings and the batch's counts in one transaction: all of it, or nothing. */
export async function writeSent(batch: SentBatch): Promise<WrittenBatch> {
  const { orgId, timeZone, metric } = batch;
  try {
    const written = await withOrgConnection(orgId, (client) =>
      writeIn(client, batch),
    );
    if (written.outcome === "written" && written.counts.rowsKept > 0)
      await queueJudgementSoon({ orgId, timeZone, metricId: metric.id });
    return written;
  } catch (error) {
    if (codeOf(error) === LOCK_NOT_AVAILABLE) return { outcome: "busy" };
    throw error;
  }
}

async function writeIn(
  client: pg.PoolClient,
  batch: SentBatch,
): Promise<WrittenBatch> {
  const { orgId, metric, grain, granularity, rows, source } = batch;
  await client.query(`SET LOCAL lock_timeout = ${WAIT_MS}`);
  await lockMetric(client, metric.id);
  const key = { orgId, metricId: metric.id, grain };
  if (await isFedOtherwise(client, key)) return { outcome: "fed-otherwise" };
  const { id: batchId, rowsRead } = await ensureProgramBatch(client, {
    ...key,
    sourceId: source.id,
    sourceName: source.name,
    origin: batch.origin,
    day: dayAt(batch.now, batch.timeZone),
    createdById: batch.createdById,
  });
  const target = { client, orgId, batchId, metricId: metric.id };
  const writer = createRowWriter({ ...target, granularity });
  try {
    // Numbered through the day: its refusals are read on by their line.
    for (const row of rows)
      await writer.add({ ...row, line: rowsRead + row.line });
    await writer.finish();
  } finally {
    await writer.settle();
  }
  const counts = writer.counts();
  const { bytes } = batch;
  const skipped = writer.skipped();
  const privacy = privacyOf(rows);
  await addToBatch(client, { orgId, batchId, counts, bytes, skipped, privacy });
  return { outcome: "written", batchId, counts };
}

function privacyOf(rows: SentBatch["rows"]) {
  const named = rows.some(
    (each) =>
      each.outcome === "kept" &&
      each.row.grain === "responses" &&
      each.row.respondent !== null,
  );
  return named
    ? [{ column: "respondent", found: "respondent", done: "pseudonymised" }]
    : [];
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error
    ? error.code
    : undefined;
}
