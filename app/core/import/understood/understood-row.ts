import type { CalendarDay } from "../../time/calendar-day";

/** One row as Essai reads it; what the file does not say is null or absent. */
export interface UnderstoodRow {
  readonly line: number;
  readonly day: CalendarDay;
  readonly isPeriod: boolean;
  readonly site: string | null;
  readonly channel: string | null;
  readonly segment: string | null;
  readonly words: string | null;
  /** Null of somebody who was reached and gave none. */
  readonly score?: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly count?: number;
  readonly exposure?: number;
  readonly value?: number;
}
