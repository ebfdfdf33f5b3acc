import type { Delimiter, TextEncoding } from "~/schemas/import-mapping";

import type {
  FaultData,
  InspectionWarningCode,
} from "../delimited/import-fault";
import type { FileRecord, FileStop } from "../delimited/source/records";
import type { SourceName } from "~/core/import/source-name";
import type { SourceRules, TableHeader } from "./source-rules";

export type { FileRecord, FileStop };

/** Batches of records; the return value is the fault that ended the file early, or null at its end. */
export type RecordStream = AsyncGenerator<FileRecord[], FileStop | null>;

/** What a person says of a file's layout, in place of what it looks like. A name of no sheet is not heard. */
export interface LayoutChoice {
  encoding?: TextEncoding;
  delimiter?: Delimiter;
  headerRows?: number;
  sheet?: string;
}

/** What a format's reader found that a person should know first. */
export interface RecordNote {
  message: InspectionWarningCode;
  data: FaultData;
}

/**
 * What a format's reader hands over: every record from the first line, header rows included. A format with named
 * fields (JSON) begins with a record of the names. `line` is the line, sheet row or document a person can look up.
 */
export interface RecordSource {
  /** Null where a format has none. */
  encoding: TextEncoding | null;
  delimiter: Delimiter | null;
  /** Where the opener already knows the tool; else its header is looked at. */
  source?: SourceName;
  /** Records above the data, where the format says so itself. */
  headerRows?: number;
  notes?: readonly RecordNote[];
  /** Of a workbook: the sheet that is read, and all that hold anything. */
  sheet?: { name: string; all: readonly string[] };
  records: RecordStream;
}

/** A table whose header is understood: data records only, still streaming. */
export interface TabularFile extends TableHeader {
  source: SourceName;
  rules: SourceRules;
  encoding: TextEncoding | null;
  delimiter: Delimiter | null;
  headerRows: number;
  /** Physical line of the record that names the columns; 1 without one. */
  nameLine: number;
  /** Physical lines they take. */
  headerLines: number;
  sheet?: RecordSource["sheet"];
  /** The periods that stood side by side and are rows now. */
  periods?: readonly string[];
  /** Cells of a record; more or fewer in a record are a fault of that record. */
  fieldCount: number;
  records: RecordStream;
}
