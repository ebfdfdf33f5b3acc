import type { Design } from "../evidence/contract";
import { addDays, type CalendarDay } from "../time/calendar-day";

/** Without readings nothing tells which day is possible: further back than this is a slip of the hand. */
const MOST_DAYS_BACK = 730;

/** Why a day cannot be the first of a test; `earliest` is the first day that can. */
export type StartFault =
  | { reason: "future" }
  | { reason: "before-readings"; earliest: CalendarDay }
  | { reason: "too-long-ago"; earliest: CalendarDay };

/**
 * Whether a test may be said to have started on that day. A test of the past is welcome as far back as its metric goes, by
 * decades if need be: before the first reading there is nothing to judge it by, and on that very day nothing to compare
 * with, but for designs that compare answers of the same days. `firstReading` is null where there is none yet.
 */
export function startFault({
  startedOn,
  today,
  design,
  firstReading,
}: {
  startedOn: CalendarDay;
  today: CalendarDay;
  design: Design;
  firstReading: CalendarDay | null;
}): StartFault | null {
  if (startedOn > today) return { reason: "future" };
  const isOld = startedOn < today;
  if (firstReading === null) {
    const earliest = addDays(today, -MOST_DAYS_BACK);
    return startedOn < earliest ? { reason: "too-long-ago", earliest } : null;
  }
  const earliest = addDays(firstReading, comparesWithin(design) ? 0 : 1);
  return isOld && startedOn < earliest
    ? { reason: "before-readings", earliest }
    : null;
}

/** With and without the test on the same days: nothing of before is needed. */
function comparesWithin(design: Design): boolean {
  return (
    design === "randomised" || design === "switchback" || design === "stepped"
  );
}
