import {
  addDays,
  daysBetween,
  type CalendarDay,
} from "../../time/calendar-day";

/** Experiences are counted from `from` to `until`; whether someone came back is looked for after it, up to `to`. */
export interface ChurnWindows {
  from: CalendarDay;
  until: CalendarDay;
  to: CalendarDay;
}

const LONGEST_COUNT = 365;
const LONGEST_WAIT = 180;
/** A shorter past cannot tell who stayed away from who was not asked yet. */
const LEAST_DAYS = 120;

/**
 * A landmark (Anderson, Cain & Gelber 1983): everybody is known by what happened up to one day and followed from that day
 * on, so that nobody must have stayed to be counted as someone who had many experiences. The last third of
 * the span, at most 180 days, is the wait; at most a year before it is counted. Null where the span is under 120 days.
 */
export function churnWindows(span: {
  first: CalendarDay;
  last: CalendarDay;
}): ChurnWindows | null {
  const days = daysBetween(span.first, span.last) + 1;
  if (days < LEAST_DAYS) return null;
  const wait = Math.min(LONGEST_WAIT, Math.floor(days / 3));
  const until = addDays(span.last, -wait);
  const earliest = addDays(until, 1 - LONGEST_COUNT);
  return {
    from: earliest > span.first ? earliest : span.first,
    until,
    to: span.last,
  };
}
