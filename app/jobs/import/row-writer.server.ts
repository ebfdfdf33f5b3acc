import type pg from "pg";
import { NO_ROWS, type BatchCounts } from "~/core/import/batch-state";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Granularity } from "~/core/time/period";
import { addRefusals, type Refusal } from "~/data/import/import-refusal.server";
import { recountTotals } from "~/data/metric/period-total-write.server";
import {
  putPeriods,
  recomputeDays,
  type NewPeriod,
} from "~/data/metric/reading-write.server";
import { addResponses, type NewResponse } from "~/data/metric/response.server";
import { ensureSites } from "~/data/metric/site.server";
import type {
  ImportedRow,
  PeriodRow,
  RefusedRow,
  ResponseRow,
  SkippedRow,
  KeptRow,
} from "~/integrations/delimited/row/row-outcome";

const CHUNK_ROWS = 1_000;

export interface RowTarget {
  readonly client: pg.PoolClient;
  readonly orgId: string;
  readonly batchId: string;
  readonly metricId: string;
  readonly granularity: Granularity;
  /** Answers are 1 or 0, and their readings a share. */
  readonly asShare: boolean;
}

export interface RowWriter {
  readonly counts: () => BatchCounts;
  add(outcome: KeptRow | RefusedRow | SkippedRow): Promise<void>;
  /** Writes what is still in hand, then counts the touched days and their totals again. */
  finish(): Promise<BatchCounts>;
  /** Resolves when no statement is under way any more: before that, the transaction must not end. */
  settle(): Promise<void>;
}

/**
 * Writes the rows of one file in chunks inside the caller's transaction, and counts what became of them. One chunk is
 * being written while the next is read, so that neither the file nor the database waits for the other.
 */
export function createRowWriter(target: RowTarget): RowWriter {
  const counts = { ...NO_ROWS };
  const siteIds = new Map<string, string>();
  const touchedDays = new Set<CalendarDay>();
  const touchedPeriods = new Set<CalendarDay>();
  let rows: ImportedRow[] = [];
  let refusals: Refusal[] = [];

  let underWay: Promise<void> = Promise.resolve();

  async function writeRows(chunk: readonly ImportedRow[]) {
    await nameSites(target, chunk, siteIds);
    const written = await writeChunk(target, chunk, siteIds);
    for (const day of written.days) touchedDays.add(day);
    for (const start of written.periods) touchedPeriods.add(start);
    counts.rowsKept += written.added + written.replaced;
    counts.rowsReplaced += written.replaced;
    counts.rowsKnown += chunk.length - written.added - written.replaced;
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

  return {
    counts: () => counts,
    async add(outcome) {
      counts.rowsRead += 1;
      if (outcome.outcome === "skipped" || isSilent(outcome))
        counts.rowsSkipped += 1;
      else if (outcome.outcome === "kept") {
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
      await recomputeDays({ ...target, days: [...touchedDays] });
      await recountTotals({ ...target, days: [...touchedPeriods] });
      return counts;
    },
    settle: () => underWay.catch(() => {}),
  };
}

function isSilent(outcome: KeptRow | RefusedRow): boolean {
  return (
    outcome.outcome === "kept" &&
    outcome.row.grain === "responses" &&
    outcome.row.score === null
  );
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

async function nameSites(
  { client, orgId }: RowTarget,
  rows: readonly ImportedRow[],
  siteIds: Map<string, string>,
): Promise<void> {
  const names = new Set(
    rows.flatMap(({ site }) =>
      site !== null && !siteIds.has(site) ? [site] : [],
    ),
  );
  if (names.size === 0) return;
  for (const [name, id] of await ensureSites({
    client,
    orgId,
    names: [...names],
  }))
    siteIds.set(name, id);
}

interface Written {
  readonly added: number;
  readonly replaced: number;
  /** Days whose answers may have changed. */
  readonly days: readonly CalendarDay[];
  /** First days of the periods of a series. */
  readonly periods: readonly CalendarDay[];
}

async function writeChunk(
  target: RowTarget,
  rows: readonly ImportedRow[],
  siteIds: ReadonlyMap<string, string>,
): Promise<Written> {
  const responses = rows
    .filter((row) => row.grain === "responses")
    .flatMap((row) => {
      const { score } = row;
      return score === null ? [] : [toResponse({ ...row, score }, siteIds)];
    });
  if (responses.length > 0) {
    const added = await addResponses({ ...target, responses });
    const days = added > 0 ? responses.map(({ day }) => day) : [];
    return { added, replaced: 0, days, periods: [] };
  }
  const periods = rows
    .filter((row) => row.grain === "series")
    .map((row) => toPeriod(row, siteIds));
  return {
    days: [],
    periods: periods.map(({ periodStart }) => periodStart),
    ...(await putPeriods({ ...target, periods })),
  };
}

function placeOf(
  { site, channel, segment }: ImportedRow,
  siteIds: ReadonlyMap<string, string>,
) {
  return {
    siteId: site === null ? null : (siteIds.get(site) ?? null),
    channel: channel ?? "",
    segmentName: segment?.name ?? "",
    segmentValue: segment?.value ?? "",
  };
}

function toResponse(
  row: ResponseRow & { score: number },
  siteIds: ReadonlyMap<string, string>,
): NewResponse {
  const { identity, day, score, verbatim } = row;
  return { identity, day, score, verbatim, ...placeOf(row, siteIds) };
}

function toPeriod(
  row: PeriodRow,
  siteIds: ReadonlyMap<string, string>,
): NewPeriod {
  return {
    periodStart: row.periodStart,
    ...placeOf(row, siteIds),
    numerator: row.numerator ?? row.count ?? null,
    denominator: row.denominator ?? row.exposure ?? null,
    value: row.value ?? null,
  };
}
