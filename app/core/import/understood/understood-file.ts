import type { MetricKind } from "../../metric/metric-kind";
import type { CodedFault } from "../coded-fault";
import type { UnderstoodRow } from "./understood-row";
import type { FileSummary } from "./understood-summary";

/** A line that is, or would be, refused. */
export interface FaultLine {
  readonly line: number;
  /** Null where the line as a whole is at fault. */
  readonly column: string | null;
  readonly reason: CodedFault;
  /** The cell as written. */
  readonly value: string;
}

/** What a file would become: its first rows, its first refusals, and counts as far as it was read. */
export interface UnderstoodFile {
  readonly rows: readonly UnderstoodRow[];
  readonly refusals: readonly FaultLine[];
  readonly read: number;
  readonly kept: number;
  readonly refused: number;
  readonly skipped: number;
  /** Rows that are left out, by the code of their reason. */
  readonly skippedBy: readonly { reason: string; count: number }[];
  readonly summary: FileSummary;
  /** What its value is written as. */
  readonly metric: { readonly kind: MetricKind; readonly unit: string };
  /** Whether the counts are the whole file's. */
  readonly complete: boolean;
  /** Why it cannot be read beyond a line, and so not imported. */
  readonly stopped: CodedFault | null;
}
