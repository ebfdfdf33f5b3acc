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

/** No part of a folded line is over 75 octets of UTF-8, its leading blank counted; no character is cut. */
function folded(line: string): string {
  let [text, octets] = ["", 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > 75) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
