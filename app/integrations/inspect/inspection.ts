import type { SourceName } from "~/core/import/source-name";
import type { DateFormat } from "~/core/time/parse-date";
import type { Delimiter, TextEncoding } from "~/schemas/import-mapping";

import type { AnswerValue } from "../answers/answer-value";
import type { FaultData, FileFaultCode } from "../delimited/import-fault";
import type { InspectionWarning } from "../delimited/profile/column-warnings";
import type { AnswerKind, InspectRole, RowSkip } from "../tabular/source-rules";

/**
 * What outside programs read: names are contract. `rows` are the data records of the file, `complete` those of them that
 * are real and finished answers; all that stands under `columns` is counted over these alone.
 */
export interface Inspection {
  source: SourceName;
  /** Null for a format without one. */
  encoding: TextEncoding | null;
  delimiter: Delimiter | null;
  headerRows: number;
  rows: number;
  complete: number;
  skipped: { reason: RowSkip; count: number }[];
  columns: InspectionColumn[];
  warnings: InspectionWarning[];
}

export interface InspectionColumn {
  name: string;
  label: string;
  role: InspectRole;
  /** Null for a column that measures nothing. */
  kind: AnswerKind | null;
  /** Ends of the scale of a score; smallest and largest number of another measure. */
  scale: { min: number; max: number } | null;
  /** Cells that are an answer (of a score: on its scale), and the others; together `complete`. */
  answered: number;
  missing: number;
  /** Answers by number, or by word for a segment; null for all else. */
  distribution: Record<string, number> | null;
  /** Of scores and measures. */
  value: AnswerValue | null;
  /** How dates are written; several, joined by " or ", where the file leaves it open. */
  dateFormat: DateFormat | string | null;
}

export type InspectedFile =
  | { outcome: "inspected"; inspection: Inspection }
  | { outcome: "refused"; line: number; code: FileFaultCode; data: FaultData };
