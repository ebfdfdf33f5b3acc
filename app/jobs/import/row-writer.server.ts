import type pg from "pg";
import { NO_ROWS, type BatchCounts } from "~/core/import/batch-state";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Granularity } from "~/core/time/period";
import type { SkippedRows } from "~/data/import/import-batch.server";
import { addRefusals, type Refusal } from "~/data/import/import-refusal.server";
import { recomputeDays } from "~/data/metric/answers/count-days.server";
import { recountTotals } from "~/data/metric/totals/period-total-write.server";
import { putPeriods, type NewPeriod } from "~/data/metric/reading-write.server";
import {
  lockErasure,
  removeErased,
} from "~/data/privacy/erased-respondent.server";
import type {
  ImportedRow,
  KeptRow,
  PeriodRow,
  RefusedRow,
  SkippedRow,
} from "~/integrations/delimited/row/row-outcome";
import { nameSites, placeOf, type SiteIds } from "./writer/row-place.server";
import { writeAnswers } from "./writer/write-answers.server";

const CHUNK_ROWS = 1_000;
/** The reason of rows whose respondent asked to be forgotten. */
const ERASED = "erased";

export interface RowTarget {
  readonly client: pg.PoolClient;
  readonly orgId: string;
  readonly batchId: string;
  readonly metricId: string;
  /** Of a series' periods. */
  readonly granularity: Granularity;
}

export interface RowWriter {
  readonly counts: () => BatchCounts;
  /** Rows left out so far, by reason, the most frequent first. */
  readonly skipped: () => SkippedRows[];
  add(outcome: KeptRow | RefusedRow | SkippedRow): Promise<void>;
  /** Writes what is still in hand, then counts the touched days and their totals again. */
  finish(): Promise<BatchCounts>;
  /** Resolves when no statement is under way any more: before that, the transaction must not end. */
  settle(): Promise<void>;
}

/**
 * Writes the rows of one file in chunks inside the caller's transaction, and counts what became of them. One chunk is
 * being written while the next is read, so that neither the file nor the database waits for the other. The caller holds
 * the metric's lock.
 */
export function createRowWriter(target: RowTarget): RowWriter {
  const counts = { ...NO_ROWS };
  const reasons = new Map<string, number>();
  const siteIds = new Map<string, string>();
  const touchedDays = new Set<CalendarDay>();
  const touchedPeriods = new Set<CalendarDay>();
  let namesPeople = false;
  let rows: ImportedRow[] = [];
  let refusals: Refusal[] = [];
  let underWay: Promise<void> = Promise.resolve();

  function skip(reason: string, count = 1) {
    counts.rowsSkipped += count;
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  }

  async function writeRows(chunk: readonly ImportedRow[]) {
    await nameSites(target, chunk, siteIds);
    const written = await writeChunk(target, chunk, siteIds);
    for (const day of written.days) touchedDays.add(day);
    for (const start of written.periods) touchedPeriods.add(start);
    counts.rowsKept += written.added + written.replaced;
    counts.rowsReplaced += written.replaced;
    counts.rowsKnown += written.known;
    if (written.erased > 0) skip(ERASED, written.erased);
  }

  /** Starts one write when the one before has ended, and does not wait for it; its failure is that of the next. */
  async function begin(write: () => Promise<void>) {
    await underWay;
    underWay = write();
    underWay.catch(() => {});
  }

  const passRows = () => {
    const chunk = rows;
    rows = [];
    return begin(() =>
      chunk.length > 0 ? writeRows(chunk) : Promise.resolve(),
    );
  };
  const passRefusals = () => {
    const chunk = refusals;
    refusals = [];
    return begin(async () => {
      if (chunk.length > 0) await addRefusals({ ...target, refusals: chunk });
    });
  };

  /** Somebody may have been erased after the chunk with their answer was written. */
  async function leaveErasedOut() {
    if (!namesPeople) return;
    await lockErasure(target, "adds");
    const removed = await removeErased(target);
    counts.rowsKept -= removed;
    if (removed > 0) skip(ERASED, removed);
  }

  return {
    counts: () => counts,
    skipped: () =>
      [...reasons]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => b.count - a.count),
    async add(outcome) {
      counts.rowsRead += 1;
      if (outcome.outcome === "skipped") skip(outcome.reason);
      else if (outcome.outcome === "kept") {
        namesPeople ||= namesSomebody(outcome.row);
        if (rows.push(outcome.row) >= CHUNK_ROWS) await passRows();
      } else {
        counts.rowsRefused += 1;
        if (refusals.push(toRefusal(outcome)) >= CHUNK_ROWS)
          await passRefusals();
      }
    },
    async finish() {
      await passRows();
      await passRefusals();
      await underWay;
      await leaveErasedOut();
      await recomputeDays({ ...target, days: [...touchedDays] });
      await recountTotals({ ...target, days: [...touchedPeriods] });
      return counts;
    },
    settle: () => underWay.catch(() => {}),
  };
}

function namesSomebody(row: ImportedRow): boolean {
  return row.grain === "responses" && row.respondent !== null;
}

function toRefusal({
  line,
  column,
  reason,
  data,
  value,
  raw,
}: RefusedRow): Refusal {
  return { line, column, reason: { code: reason, data }, value, raw };
}

interface Written {
  readonly added: number;
  readonly replaced: number;
  readonly known: number;
  readonly erased: number;
  /** Days whose answers may have changed. */
  readonly days: readonly CalendarDay[];
  /** First days of the periods of a series. */
  readonly periods: readonly CalendarDay[];
}

/** A file's rows are all of one grain. */
async function writeChunk(
  target: RowTarget,
  rows: readonly ImportedRow[],
  siteIds: SiteIds,
): Promise<Written> {
  const answers = rows.filter((row) => row.grain === "responses");
  if (answers.length > 0)
    return { ...(await writeAnswers(target, answers, siteIds)), periods: [] };
  const periods = rows
    .filter((row) => row.grain === "series")
    .map((row) => toPeriod(row, siteIds));
  const { added, replaced } = await putPeriods({ ...target, periods });
  return {
    added,
    replaced,
    known: periods.length - added - replaced,
    erased: 0,
    days: [],
    periods: periods.map(({ periodStart }) => periodStart),
  };
}

function toPeriod(row: PeriodRow, siteIds: SiteIds): NewPeriod {
  return {
    periodStart: row.periodStart,
    ...placeOf(row, siteIds),
    numerator: row.numerator ?? row.count ?? null,
    denominator: row.denominator ?? row.exposure ?? null,
    value: row.value ?? null,
    sumSquares: row.sumSquares ?? null,
  };
}
