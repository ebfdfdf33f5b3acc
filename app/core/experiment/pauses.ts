import { dayAt, daysBetween, type CalendarDay } from "../time/calendar-day";
import type { ExperimentState } from "./state";
import { experimentWindows, type WindowLengths } from "./windows";

/** A move as it is stored: an instant, or its ISO text. */
export interface PauseMove {
  toState: ExperimentState;
  movedAt: Date | string;
}

/**
 * Whole days on which a test stood still, from its moves in the order of time. A pause lasts from its day up to the day
 * it was left, that day excluded: paused and resumed on the same day is no day, and a pause of today counts from
 * tomorrow on. Days are those of `timeZone`.
 */
export function pausedDays(
  moves: readonly PauseMove[],
  today: CalendarDay,
  timeZone: string,
): number {
  let total = 0;
  let since: CalendarDay | null = null;
  for (const { toState, movedAt } of moves) {
    const on = dayAt(new Date(movedAt), timeZone);
    if (since !== null) total += Math.max(0, daysBetween(since, on));
    since = toState === "paused" ? on : null;
  }
  return since === null
    ? total
    : total + Math.max(0, daysBetween(since, today));
}

/**
 * The pauses that the stored first day of review holds already: for lists, which do not read the moves. Without that
 * day there is none.
 */
export function storedPausedDays({
  reviewFrom,
  ...lengths
}: Omit<WindowLengths, "pausedDays"> & {
  reviewFrom?: CalendarDay | null;
}): number {
  if (!reviewFrom) return 0;
  const planned = experimentWindows(lengths).reviewFrom;
  return Math.max(0, daysBetween(planned, reviewFrom));
}
