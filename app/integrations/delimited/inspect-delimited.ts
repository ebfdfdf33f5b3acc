import type { DateFormat } from "~/core/time/parse-date";
import type {
  ColumnRole,
  Delimiter,
  TextEncoding,
} from "~/schemas/import-mapping";

import {
  FileFault,
  type FaultData,
  type FileFaultCode,
  type InspectionWarningCode,
} from "./import-fault";
import {
  columnWarnings,
  type InspectionWarning,
} from "./profile/column-warnings";
import type { ColumnDateFormat } from "./profile/date-samples";
import { profileRecords, type ProfiledFile } from "./profile/profile-records";
import type { ProfiledColumn } from "./profile/profiled-column";
import {
  suggestMapping,
  type SuggestedMapping,
} from "./suggest/suggest-mapping";
import { suggestRoles } from "./suggest/suggest-roles";
import type { DecimalMark } from "./cell/number-cell";
import { openByteSource } from "./source/byte-source";
import { collectPrefix, type Prefix } from "./source/collect-prefix";
import { detectDelimiter } from "./source/detect-delimiter";
import { fileKindFault } from "./source/file-kind";
import { detectEncoding } from "./source/text-encoding";

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
  dateFormat: ColumnDateFormat;
  numberFormat: DecimalMark | null;
}

export interface DelimitedInspection {
  fileName: string;
  encoding: TextEncoding;
  delimiter: Delimiter;
  gzip: boolean;
  headerRows: number;
  /** Data records and physical lines looked at; all of the file when `complete`. */
  rows: number;
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
 * Looks at a delimited file, plain or gzip, without keeping anything: layout, what each column holds and probably is,
 * and the lines to look at. Never throws for a bad file (see `fault`); errors of `bytes` itself are thrown.
 */
export async function inspectDelimited(file: {
  bytes: Uint8Array | AsyncIterable<Uint8Array>;
  fileName: string;
  maxBytes?: number;
}): Promise<DelimitedInspection> {
  const { fileName, maxBytes = MAX_INSPECTED_BYTES } = file;
  const source = await openByteSource(file.bytes);
  const found = { fileName, gzip: source.gzip };
  try {
    const prefix = await collectPrefix(source, maxBytes);
    const kindFault = fileKindFault(prefix.bytes);
    if (kindFault) throw new FileFault(kindFault);
    return { ...found, ...(await inspectPrefix(prefix)) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { ...found, ...unread(error) };
  }
}

type Findings = Omit<DelimitedInspection, "fileName" | "gzip">;

async function inspectPrefix(prefix: Prefix): Promise<Findings> {
  const encoding = detectEncoding(prefix.bytes, prefix.complete);
  const delimiter = detectDelimiter(prefix.bytes, encoding);
  const file = await profileRecords(prefix.bytes, { encoding, delimiter });
  const { headerRows } = file;
  const roles = suggestRoles(file.columns);
  return {
    encoding,
    delimiter,
    headerRows,
    rows: file.rows,
    lineCountSampled: file.lines,
    complete: prefix.complete,
    columns: file.columns.map((column, position) =>
      inspected(column, roles[position] ?? "ignore"),
    ),
    firstRows: file.firstRows,
    warnings: [
      ...fileWarnings(file, encoding, prefix),
      ...columnWarnings(file.columns, roles),
      ...file.warnings,
    ],
    suggestedMapping: suggestMapping(file.columns, roles, {
      encoding,
      delimiter,
      headerRows,
    }),
    fault: file.stop && {
      line: file.stop.line,
      code: file.stop.fault.code,
      data: file.stop.fault.data,
    },
  };
}

function inspected(
  { index, name, label, profile }: ProfiledColumn,
  suggestedRole: ColumnRole,
): InspectedColumn {
  const { samples, answered, missing, distinct, distinctCapped } = profile;
  const { scale, count, format } = profile.numbers;
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
    scale: count > 0 && count >= answered * 0.8 ? scale : null,
    dateFormat: profile.dateFormat,
    numberFormat: format,
  };
}

function fileWarnings(
  file: ProfiledFile,
  encoding: TextEncoding,
  prefix: Prefix,
): InspectionWarning[] {
  const codes: InspectionWarningCode[] = [];
  if (encoding === "windows-1252") codes.push("invalid-utf-8");
  if (!prefix.complete) codes.push("prefix-only");
  if (file.headerRows === 0) codes.push("no-header");
  if (file.repeatedName) codes.push("duplicate-column-name");
  return codes.map((message) => ({ line: 1, column: null, message, data: {} }));
}

function unread(fault: FileFault): Findings {
  return {
    encoding: "utf-8",
    delimiter: ",",
    headerRows: 0,
    rows: 0,
    lineCountSampled: 0,
    complete: false,
    columns: [],
    firstRows: [],
    warnings: [],
    suggestedMapping: null,
    fault: { line: 1, code: fault.code, data: fault.data },
  };
}
