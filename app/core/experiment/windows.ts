import { addDays, daysBetween, type CalendarDay } from "../time/calendar-day";

/** Lengths in whole days. `pausedDays` push every end back by as much. */
export interface WindowLengths {
  startedOn: CalendarDay;
  actingDays: number;
  measuringDays: number;
  lagDays: number;
  pausedDays?: number;
}

/** Both ends belong to the window; an empty window is null. */
export interface DayWindow {
  from: CalendarDay;
  to: CalendarDay;
}

export interface ExperimentWindows {
  /** What the team does. */
  acting: DayWindow | null;
  /** When the metric is read: it opens once the effect had time to show (`lagDays` after the start). */
  measuring: DayWindow | null;
  /** First day on which a verdict may be asked for: acting over and start + lag + measuring passed. */
  reviewFrom: CalendarDay;
}

/**
 * The windows of a test. Measuring runs beside acting rather than after it, so that the day of
 * the verdict is start + window + lag, as in the evidence engine's `too-early` rule.
 */
export function experimentWindows(lengths: WindowLengths): ExperimentWindows {
  const {
    startedOn,
    actingDays,
    measuringDays,
    lagDays,
    pausedDays = 0,
  } = lengths;
  const acting = dayWindow(startedOn, actingDays + pausedDays);
  const measuringFrom = addDays(startedOn, lagDays);
  const measuring = dayWindow(measuringFrom, measuringDays + pausedDays);
  const longest = Math.max(actingDays, lagDays + measuringDays) + pausedDays;
  return { acting, measuring, reviewFrom: addDays(startedOn, longest) };
}

function dayWindow(from: CalendarDay, days: number): DayWindow | null {
  return days > 0 ? { from, to: addDays(from, days - 1) } : null;
}

export type DayOfWindow =
  | { outcome: "not-started"; startsInDays: number }
  | { outcome: "day"; day: number; of: number }
  | { outcome: "over"; of: number; endedDaysAgo: number }
  | { outcome: "no-window" };

/** "Day n of m" of a window: the first day is day 1. */
export function dayOfWindow(
  window: DayWindow | null,
  today: CalendarDay,
): DayOfWindow {
  if (window === null) return { outcome: "no-window" };
  const of = daysBetween(window.from, window.to) + 1;
  const day = daysBetween(window.from, today) + 1;
  if (day < 1) return { outcome: "not-started", startsInDays: 1 - day };
  if (day > of) return { outcome: "over", of, endedDaysAgo: day - of };
  return { outcome: "day", day, of };
}
