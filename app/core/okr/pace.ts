import { daysBetween, type CalendarDay } from "../time/calendar-day";
import { progress } from "./progress";
import type { KeyResultTarget } from "./target";

export type ExpectedValue =
  /** `elapsedRatio`: share of the time gone, 0…1. */
  | { outcome: "expected"; value: number; elapsedRatio: number }
  /** Limits and bands hold every day: there is nothing to be ahead of or behind. */
  | { outcome: "holds-every-day" }
  | { outcome: "not-begun" }
  | { outcome: "no-dates" }
  | { outcome: "no-start-or-target" }
  /** Due on or before the day it starts. */
  | { outcome: "no-time" };

/**
 * Where an even pace from start to target would be on `today`; on the due date and later it is the
 * target itself.
 */
export function expectedValue(args: {
  goal: KeyResultTarget;
  start: number | null;
  startOn: CalendarDay | null;
  dueOn: CalendarDay | null;
  today: CalendarDay;
}): ExpectedValue {
  const { goal, start, startOn, dueOn, today } = args;
  if (goal.direction !== "increase" && goal.direction !== "decrease") {
    return { outcome: "holds-every-day" };
  }
  if (startOn === null || dueOn === null) return { outcome: "no-dates" };
  if (start === null || goal.target === null)
    return { outcome: "no-start-or-target" };
  const days = daysBetween(startOn, dueOn);
  if (days <= 0) return { outcome: "no-time" };
  const gone = daysBetween(startOn, today);
  if (gone < 0) return { outcome: "not-begun" };
  const elapsedRatio = Math.min(1, gone / days);
  const value = start * (1 - elapsedRatio) + goal.target * elapsedRatio;
  return Number.isFinite(value)
    ? { outcome: "expected", value, elapsedRatio }
    : { outcome: "no-start-or-target" };
}

/**
 * Progress minus elapsed time, as shares of the way and of the time: 0 is on pace, −0.25 a quarter of
 * the way behind. Null wherever one of the two cannot be said.
 */
export function paceGap(args: {
  goal: KeyResultTarget;
  start: number | null;
  current: number | null;
  startOn: CalendarDay | null;
  dueOn: CalendarDay | null;
  today: CalendarDay;
}): number | null {
  const expected = expectedValue(args);
  const { progressRatio } = progress(args);
  if (expected.outcome !== "expected" || progressRatio === null) return null;
  return progressRatio - expected.elapsedRatio;
}
