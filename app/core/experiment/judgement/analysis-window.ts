import {
  addDays,
  daysBetween,
  type CalendarDay,
} from "../../time/calendar-day";
import { periodEnd, type Granularity } from "../../time/period";

/** A started test's days, as far as the readings are chosen by them. */
export interface AnalysedDays {
  startedOn: CalendarDay;
  /** Day on which it was stopped before its end; null where it was not. */
  stoppedOn: CalendarDay | null;
  measuringDays: number;
  lagDays: number;
  /** Whole days on which it stood still: they push the end back. */
  pausedDays: number;
  granularity: Granularity;
  /** Days from which the metric's series is no longer comparable with before. */
  seriesBreaks: readonly CalendarDay[];
}

/** Last day the measuring window reads, the lag included; a test stopped early is not read beyond that day. */
export function lastDayRead(days: AnalysedDays): CalendarDay {
  const { startedOn, stoppedOn, measuringDays, lagDays, pausedDays } = days;
  const planned = addDays(
    startedOn,
    lagDays + Math.max(1, measuringDays + pausedDays) - 1,
  );
  if (stoppedOn === null || stoppedOn >= planned) return planned;
  return stoppedOn < startedOn ? startedOn : stoppedOn;
}

/** First day of the verdict: start + measuring window + pauses + lag, as in the engine's `too-early` rule. */
export function verdictFrom(days: AnalysedDays): CalendarDay {
  const { startedOn, measuringDays, lagDays, pausedDays } = days;
  return addDays(startedOn, measuringDays + pausedDays + lagDays);
}

/**
 * Splits periods into history and what came after, both comparable: a series break before the start cuts the history
 * (what lies before it is another metric), one inside the window cuts what follows. A period that holds the day of a
 * break belongs to neither. Periods beyond the window are left out, so that later readings change nothing.
 */
export function comparablePeriods<Period extends { period: CalendarDay }>(
  periods: readonly Period[],
  days: AnalysedDays,
): { before: Period[]; after: Period[] } {
  const { startedOn, seriesBreaks, granularity } = days;
  const last = lastDayRead(days);
  const from = seriesBreaks
    .filter((day) => day <= startedOn)
    .toSorted()
    .at(-1);
  const until = seriesBreaks.filter((day) => day > startedOn).toSorted()[0];
  const kept = periods.filter(
    ({ period }) =>
      (from === undefined || period >= from) &&
      (until === undefined || periodEnd(period, granularity) < until) &&
      period <= last,
  );
  return {
    before: kept.filter(({ period }) => period < startedOn),
    after: kept.filter(({ period }) => period >= startedOn),
  };
}

/** Days by which a window is longer than its plan, or shorter (negative): 0 for a test that ran as planned. */
export function stoppedShortBy(days: AnalysedDays): number {
  const planned = lastDayRead({ ...days, stoppedOn: null });
  return daysBetween(lastDayRead(days), planned);
}
