import type { CalendarDay } from "~/core/time/calendar-day";
import type { Granularity } from "~/core/time/period";

import type { Silence } from "../../answers/silence";
import type {
  FaultData,
  FileFaultCode,
  RowFaultCode,
  SkipReason,
} from "../import-fault";

/** Where and about what a row speaks; null where the file does not say. */
export interface RowPlace {
  site: string | null;
  channel: string | null;
  /** The mapped segment column and its value. */
  segment: { name: string; value: string } | null;
}

export interface ResponseRow extends RowPlace {
  grain: "responses";
  day: CalendarDay;
  /** Null exactly where `silence` says why there is none. */
  score: number | null;
  silence: "" | Silence;
  verbatim: string | null;
  /** Who answered, as written: in memory only, a keyed hash in its place is all that may be stored. */
  respondent: string | null;
  /** Same for the same answer in every import of it, different for every other answer of the file. */
  identity: string;
}

export interface PeriodRow extends RowPlace {
  grain: "series";
  periodStart: CalendarDay;
  granularity: Granularity;
  /** Names the period, site, channel and segment: a later file replaces its values. */
  identity: string;
  numerator?: number;
  denominator?: number;
  count?: number;
  exposure?: number;
  value?: number;
  /** Of a mean, whose numerator is the sum and whose denominator is how many. */
  sumSquares?: number;
}

export type ImportedRow = ResponseRow | PeriodRow;

export interface KeptRow {
  line: number;
  outcome: "kept";
  row: ImportedRow;
}

export interface RefusedRow {
  line: number;
  outcome: "refused";
  /** Header name of the cell at fault; null when it is the record as a whole. */
  column: string | null;
  reason: RowFaultCode;
  /** The cell as written, cut to 200 characters. */
  value: string;
  data: FaultData;
  /** The record as a delimited line without its personal cells, cut to 2,000 characters. */
  raw: string;
}

export interface SkippedRow {
  line: number;
  outcome: "skipped";
  reason: SkipReason;
}

/** The file cannot be read beyond this line; nothing follows. What came before stands. */
export interface StoppedReading {
  line: number;
  outcome: "stopped";
  reason: FileFaultCode;
  data: FaultData;
}

export type RowOutcome = KeptRow | RefusedRow | SkippedRow | StoppedReading;
