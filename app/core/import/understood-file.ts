import type { CalendarDay } from "../time/calendar-day";
import type { CodedFault } from "./coded-fault";

/** A line that is, or would be, refused. */
export interface FaultLine {
  readonly line: number;
  /** Null where the line as a whole is at fault. */
  readonly column: string | null;
  readonly reason: CodedFault;
  /** The cell as written. */
  readonly value: string;
}

/** One row as Essai reads it; what the file does not say is null or absent. */
export interface UnderstoodRow {
  readonly line: number;
  readonly day: CalendarDay;
  readonly isPeriod: boolean;
  readonly site: string | null;
  readonly channel: string | null;
  readonly segment: string | null;
  readonly words: string | null;
  readonly score?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly count?: number;
  readonly exposure?: number;
  readonly value?: number;
}

/** What a file would become: its first rows, its first refusals, and counts as far as it was read. */
export interface UnderstoodFile {
  readonly rows: readonly UnderstoodRow[];
  readonly refusals: readonly FaultLine[];
  readonly read: number;
  readonly kept: number;
  readonly refused: number;
  readonly skipped: number;
  /** Whether the counts are the whole file's. */
  readonly complete: boolean;
  /** Why it cannot be read beyond a line, and so not imported. */
  readonly stopped: CodedFault | null;
}
