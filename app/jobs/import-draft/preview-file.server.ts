import type { MetricFeed } from "~/core/import/metric-feed";
import type {
  FaultLine,
  UnderstoodFile,
} from "~/core/import/understood/understood-file";
import type { UnderstoodRow } from "~/core/import/understood/understood-row";
import { createFileSummary } from "~/core/import/understood/understood-summary";
import type { FileStorage } from "~/http/storage.server";
import { readTabular } from "~/integrations/tabular/read-tabular";
import type {
  KeptRow,
  RefusedRow,
} from "~/integrations/delimited/row/row-outcome";
import type { ImportMapping } from "~/schemas/import-mapping";
import type { MetricShape } from "./chosen-metric.server";

const MAX_ROWS = 20_000;
const SHOWN_ROWS = 8;
const SHOWN_REFUSALS = 20;

/** Reads the file as the import would, up to a bound, and keeps nothing. */
export async function previewFile({
  storage,
  storageKey,
  mapping,
  feed,
  shape,
  timeZone,
}: {
  storage: FileStorage;
  storageKey: string;
  mapping: ImportMapping;
  feed: MetricFeed;
  shape: MetricShape;
  timeZone: string;
}): Promise<UnderstoodFile> {
  const preview = createPreview(shape);
  const bytes = storage.read(storageKey);
  for await (const outcome of readTabular({
    bytes,
    mapping,
    scale: feed.scale,
    least: feed.least,
    timeZone,
  })) {
    if (outcome.outcome === "stopped") {
      const data = { ...outcome.data, line: outcome.line };
      return preview.end(true, { code: outcome.reason, data });
    }
    if (preview.counts.read === MAX_ROWS) return preview.end(false);
    preview.counts.read += 1;
    preview.counts[outcome.outcome] += 1;
    if (outcome.outcome === "kept") preview.keep(outcome);
    else if (outcome.outcome === "refused") preview.refuse(outcome);
    else preview.skip(outcome.reason);
  }
  return preview.end(true);
}

function createPreview(metric: MetricShape) {
  const rows: UnderstoodRow[] = [];
  const refusals: FaultLine[] = [];
  const skipped = new Map<string, number>();
  const summary = createFileSummary(metric);
  const counts = { read: 0, kept: 0, refused: 0, skipped: 0 };
  return {
    counts,
    keep(outcome: KeptRow) {
      const row = understood(outcome);
      summary.add(row);
      if (rows.length < SHOWN_ROWS) rows.push(row);
    },
    refuse(outcome: RefusedRow) {
      if (refusals.length < SHOWN_REFUSALS) refusals.push(faultLine(outcome));
    },
    skip(reason: string) {
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    },
    end(
      complete: boolean,
      stopped: UnderstoodFile["stopped"] = null,
    ): UnderstoodFile {
      const skippedBy = [...skipped]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => b.count - a.count);
      return {
        rows,
        refusals,
        ...counts,
        skippedBy,
        summary: summary.result(),
        metric: { kind: metric.kind, unit: metric.unit },
        complete,
        stopped,
      };
    },
  };
}

function understood({ line, row }: KeptRow): UnderstoodRow {
  const { site, channel, segment } = row;
  const place = { line, site, channel, segment: segment && segment.value };
  if (row.grain === "responses") {
    return {
      ...place,
      day: row.day,
      isPeriod: false,
      words: row.verbatim,
      score: row.score,
    };
  }
  const { periodStart, numerator, denominator, count, exposure, value } = row;
  return {
    ...place,
    day: periodStart,
    isPeriod: true,
    words: null,
    numerator,
    denominator,
    count,
    exposure,
    value,
  };
}

function faultLine({
  line,
  column,
  reason,
  data,
  value,
}: RefusedRow): FaultLine {
  return { line, column, reason: { code: reason, data }, value };
}
