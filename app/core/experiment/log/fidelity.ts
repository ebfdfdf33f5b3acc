import type { CalendarDay } from "../../time/calendar-day";

export const DAY_ANSWERS = ["yes", "partly", "no"] as const;

/** The answer to "did we do it today?" */
export type DayDone = (typeof DAY_ANSWERS)[number];

export interface AnsweredDay {
  day: CalendarDay;
  done: DayDone;
}

export type Fidelity =
  /** Nobody answered: nothing is known, which is neither 0 nor 1. */
  | { outcome: "unknown"; of: number }
  | {
      outcome: "known";
      /** Days kept: a yes is 1, a partly ½. */
      keptDays: number;
      answeredDays: number;
      /** Acting days on which nobody answered. */
      unansweredDays: number;
      /** Acting days so far. */
      of: number;
      /** Kept days of answered days. */
      ratio: number;
    };

const WEIGHT: Readonly<Record<DayDone, number>> = {
  yes: 1,
  partly: 0.5,
  no: 0,
};

/**
 * How far the test was done as it was meant. A day nobody answered for is not a no: it is left out of the ratio and
 * told apart. Where several places answered the same day, the day is their mean. Answers beyond the acting days (a
 * window amended to be shorter) still count, and `of` grows to hold them.
 */
export function fidelity(
  days: readonly AnsweredDay[],
  actingDays: number,
): Fidelity {
  const byDay = new Map<CalendarDay, number[]>();
  for (const { day, done } of days)
    byDay.set(day, [...(byDay.get(day) ?? []), WEIGHT[done]]);
  const of = Math.max(0, Math.floor(actingDays) || 0, byDay.size);
  if (byDay.size === 0) return { outcome: "unknown", of };
  const keptDays = [...byDay.values()].reduce(
    (sum, weights) =>
      sum + weights.reduce((total, w) => total + w, 0) / weights.length,
    0,
  );
  return {
    outcome: "known",
    keptDays,
    answeredDays: byDay.size,
    unansweredDays: of - byDay.size,
    of,
    ratio: keptDays / byDay.size,
  };
}
