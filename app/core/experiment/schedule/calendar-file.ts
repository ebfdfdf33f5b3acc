import { addDays, type CalendarDay } from "../../time/calendar-day";
import type { DrawnSchedule } from "./drawn-schedule";
import type { Arm, ScheduleSlot } from "./schedule-settings";
import { turnEnd } from "./turn-days";

/**
 * The turns as an iCalendar file of whole-day events (RFC 5545: lines end in CRLF and hold 75 octets at most). `stamp` is
 * the instant of the draw, so that the same schedule makes the same file.
 */
export function calendarFile({
  schedule,
  experimentId,
  stamp,
  summaryOf,
}: {
  schedule: Pick<DrawnSchedule, "granularity" | "slots">;
  experimentId: string;
  /** ISO text. */
  stamp: string;
  summaryOf: (arm: Arm, siteId: string | null) => string;
}): string {
  const at = `${stamp.replace(/[-:]/g, "").slice(0, 15)}Z`;
  const events = schedule.slots.flatMap((slot) => [
    "BEGIN:VEVENT",
    `UID:${slot.periodStart}-${slot.siteId ?? "all"}-${experimentId}@essai`,
    `DTSTAMP:${at}`,
    ...days(slot, schedule.granularity),
    `SUMMARY:${escaped(summaryOf(slot.arm, slot.siteId))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Essai//Schedule//EN",
    ...events,
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
}

function days(
  { periodStart }: ScheduleSlot,
  granularity: DrawnSchedule["granularity"],
): string[] {
  const plain = (day: CalendarDay) => day.replaceAll("-", "");
  const until = addDays(turnEnd(periodStart, granularity), 1);
  return [
    `DTSTART;VALUE=DATE:${plain(periodStart)}`,
    `DTEND;VALUE=DATE:${plain(until)}`,
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Eighteen characters of four octets and the leading blank are 73 octets: no character is cut. */
function folded(line: string): string {
  const characters = [...line];
  if (characters.length <= 18) return line;
  const parts: string[] = [];
  for (let from = 0; from < characters.length; from += 18)
    parts.push(characters.slice(from, from + 18).join(""));
  return parts.join("\r\n ");
}
