import { dayAt, type CalendarDay } from "~/core/time/calendar-day";
import type { Viewer } from "./viewer.server";

/** The day it is where the organisation is. */
export function todayOf(viewer: Viewer): CalendarDay {
  return dayAt(new Date(), viewer.org.timeZone);
}
