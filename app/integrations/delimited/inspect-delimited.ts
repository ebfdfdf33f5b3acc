import type { DateFormat } from "~/core/time/parse-date";
import type {
  ColumnRole,
  Delimiter,
  TextEncoding,
} from "~/schemas/import-mapping";

import type { SourceName } from "~/core/import/source-name";
import type { RowSkip } from "../tabular/source-rules";
import type { LayoutChoice, RecordSource } from "../tabular/tabular-file";
import type { DecimalMark } from "./cell/number-cell";
import { FileFault, type FaultData, type FileFaultCode } from "./import-fault";
import { inspectTable } from "./inspect-table";
import { openTabular } from "../tabular/open-tabular";
import type { OpenedFile } from "./open-delimited";
import type { InspectionWarning } from "./profile/column-warnings";
import type { ColumnDateFormat } from "./profile/date-samples";
import type { ProfiledColumn } from "./profile/profiled-column";
import { scoreWords } from "../answers/score-words";
import {
  suggestMapping,
  type SuggestedMapping,
} from "./suggest/suggest-mapping";

/** About 200,000 answers; a longer file is described by its beginning, and says so. */
const MAX_INSPECTED_BYTES = 32 * 1024 ** 2;

export interface InspectedColumn {
  index: number;
  /** The header, or "#3" where there is none. */
  name: string;
  /** The question where the file has one below the header, else the name. */
  label: string;
  suggestedRole: ColumnRole;
  /** First different cells. */
  samples: string[];
  /** Filled cells; absent marks such as "N/A" are missing. */
  answered: number;
  missing: number;
  /** Different cells; at least so many when `distinctCapped`. */
  distinct: number;
  distinctCapped: boolean;
  /** Smallest and largest number; null for a column of words. */
  scale: { min: number; max: number } | null;
  /** Of answers written in words: the number of each different cell, null for no answer. */
  words?: Record<string, number | null>;
  dateFormat: ColumnDateFormat;
  numberFormat: DecimalMark | null;
}

export interface DelimitedInspection {
  fileName: string;
  /** Null where the format has none. */
  encoding: TextEncoding | null;
  delimiter: Delimiter | null;
  /** The tool that wrote the file, by its layout. */
  source: SourceName;
  gzip: boolean;
  /** Of a workbook: the sheet looked at, and all that hold anything. */
  sheet?: RecordSource["sheet"];
  headerRows: number;
  /** Data records and physical lines looked at; all of the file when `complete`. */
  rows: number;
  /** Of these, the ones that are no complete, real answer. */
  skipped: { reason: RowSkip; count: number }[];
  lineCountSampled: number;
  complete: boolean;
  columns: InspectedColumn[];
  /** First data records, cells cut to 300 characters. */
  firstRows: string[][];
  warnings: InspectionWarning[];
  suggestedMapping: SuggestedMapping | null;
  /** Why the file cannot be read, or not beyond a line; null for a sound file. */
  fault: { line: number; code: FileFaultCode; data: FaultData } | null;
}

export type {
  ColumnDateFormat,
  DateFormat,
  InspectionWarning,
  SuggestedMapping,
};

/**
 * Looks at a file of any format, plain or gzip, without keeping anything: layout, what each column holds and probably is,
 * and the lines to look at. Never throws for a bad file (see `fault`); errors of `bytes` itself are thrown.
 */
export async function inspectDelimited(file: {
  bytes: Uint8Array | AsyncIterable<Uint8Array>;
  fileName: string;
  maxBytes?: number;
  layout?: LayoutChoice;
}): Promise<DelimitedInspection> {
  const { fileName, layout, maxBytes = MAX_INSPECTED_BYTES } = file;
  try {
    const opened = await openTabular(file.bytes, {
      maxBytes,
      whole: false,
      layout,
    });
    const { gzip } = opened;
    return { fileName, gzip, ...(await inspectOpened(opened)) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { fileName, gzip: false, ...unread(error) };
  }
}

type Findings = Omit<DelimitedInspection, "fileName" | "gzip">;

async function inspectOpened({
  records,
  complete,
}: OpenedFile): Promise<Findings> {
  const { table, file, roles, warnings } = await inspectTable(records, {
    complete,
    unpivoted: true,
  });
  const { source, headerRows, encoding, delimiter, sheet } = table;
  return {
    encoding,
    delimiter,
    source,
    sheet,
    headerRows,
    rows: file.rows,
    skipped: file.skipped,
    lineCountSampled: file.lines,
    complete,
    columns: file.columns.map((column, position) =>
      inspected(column, roles[position] ?? "ignore"),
    ),
    firstRows: file.firstRows,
    warnings,
    suggestedMapping: suggestMapping(file.columns, roles, {
      encoding,
      delimiter,
      source,
      headerRows,
      sheet: sheet?.name,
    }),
    fault: file.stop && {
      line: file.stop.line,
      code: file.stop.fault.code,
      data: file.stop.fault.data,
    },
  };
}

/** Roles a person may well change to a score: what their words mean is said before. */
const MAY_BE_SCORE: ReadonlySet<ColumnRole> = new Set([
  "score",
  "ignore",
  "segment",
  "channel",
  "site",
  "verbatim",
]);

function inspected(
  { index, name, label, profile, reading }: ProfiledColumn,
  suggestedRole: ColumnRole,
): InspectedColumn {
  const { samples, answered, missing, distinct, distinctCapped } = profile;
  const { scale, count, format } = profile.numbers;
  const answers =
    reading !== null && MAY_BE_SCORE.has(suggestedRole) ? reading : null;
  return {
    index,
    name,
    label,
    suggestedRole,
    samples,
    answered,
    missing,
    distinct,
    distinctCapped,
    scale: answers
      ? answers.scale
      : count > 0 && count >= answered * 0.8
        ? scale
        : null,
    ...(answers ? { words: scoreWords(answers) } : {}),
    dateFormat: profile.dateFormat,
    numberFormat: format,
  };
}

function unread(fault: FileFault): Findings {
  return {
    encoding: "utf-8",
    delimiter: ",",
    source: "generic",
    headerRows: 0,
    rows: 0,
    skipped: [],
    lineCountSampled: 0,
    complete: false,
    columns: [],
    firstRows: [],
    warnings: [],
    suggestedMapping: null,
    fault: { line: 1, code: fault.code, data: fault.data },
  };
}
