import type { CalendarDay } from "../../time/calendar-day";

/** A value somebody gave on a day, in the unit of the key result. */
export interface DatedValue {
  madeOn: CalendarDay;
  value: number;
}

/** In order of time, one a day: of several the last one given holds. `newestFirst` as check-ins are listed. */
export function valuesByDay(newestFirst: readonly DatedValue[]): DatedValue[] {
  const days = new Map<CalendarDay, DatedValue>();
  for (const given of newestFirst) {
    if (Number.isFinite(given.value) && !days.has(given.madeOn))
      days.set(given.madeOn, given);
  }
  return [...days.values()].toSorted((a, b) => (a.madeOn < b.madeOn ? -1 : 1));
}
