import type { MetricFeed } from "~/core/import/metric-feed";
import type {
  FaultLine,
  UnderstoodFile,
  UnderstoodRow,
} from "~/core/import/understood-file";
import type { FileStorage } from "~/http/storage.server";
import { readTabular } from "~/integrations/tabular/read-tabular";
import type {
  KeptRow,
  RefusedRow,
} from "~/integrations/delimited/row/row-outcome";
import type { ImportMapping } from "~/schemas/import-mapping";

const MAX_ROWS = 20_000;
const SHOWN_ROWS = 8;
const SHOWN_REFUSALS = 20;

/** Reads the file as the import would, up to a bound, and keeps nothing. */
export async function previewFile({
  storage,
  storageKey,
  mapping,
  feed,
  timeZone,
}: {
  storage: FileStorage;
  storageKey: string;
  mapping: ImportMapping;
  feed: MetricFeed;
  timeZone: string;
}): Promise<UnderstoodFile> {
  const rows: UnderstoodRow[] = [];
  const refusals: FaultLine[] = [];
  const counts = { read: 0, kept: 0, refused: 0, skipped: 0 };
  const end = (
    complete: boolean,
    stopped: UnderstoodFile["stopped"] = null,
  ) => {
    return { rows, refusals, ...counts, complete, stopped };
  };
  const bytes = storage.read(storageKey);
  for await (const outcome of readTabular({
    bytes,
    mapping,
    scale: feed.scale,
    timeZone,
  })) {
    if (outcome.outcome === "stopped") {
      return end(true, {
        code: outcome.reason,
        data: { ...outcome.data, line: outcome.line },
      });
    }
    if (counts.read === MAX_ROWS) return end(false);
    counts.read += 1;
    counts[outcome.outcome] += 1;
    if (outcome.outcome === "kept" && rows.length < SHOWN_ROWS)
      rows.push(understood(outcome));
    if (outcome.outcome === "refused" && refusals.length < SHOWN_REFUSALS)
      refusals.push(faultLine(outcome));
  }
  return end(true);
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
