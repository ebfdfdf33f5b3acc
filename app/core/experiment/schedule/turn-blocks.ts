import type { CalendarDay } from "../../time/calendar-day";
import { periodLabelParts } from "../../time/period";
import { isoWeekday } from "./turn-days";
import type { ScheduleSettings } from "./schedule-settings";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/**
 * The block of each turn of a switchback, in the order of `days`. Two days are a pair of the same weekday, so that each
 * weekday is once with and once without in any two weeks: what differs between weekdays then drops out, and a slow drift
 * nearly does. Larger blocks run over successive turns. Named for its first turn: `2026-W10 Mon`, `2026-W10` for weeks.
 */
export function turnBlocks(
  days: readonly CalendarDay[],
  { granularity, blockTurns }: ScheduleSettings,
): string[] {
  const isPairs = granularity === "day" && blockTurns === 2;
  const seen = new Map<number, number>();
  const opened = new Map<string, string>();
  return days.map((day, turn) => {
    const kind = isPairs ? isoWeekday(day) : 0;
    const before = isPairs ? (seen.get(kind) ?? 0) : turn;
    seen.set(kind, before + 1);
    const key = `${kind} ${Math.floor(before / blockTurns)}`;
    const name = opened.get(key) ?? blockName(day, granularity);
    opened.set(key, name);
    return name;
  });
}

function blockName(
  day: CalendarDay,
  granularity: ScheduleSettings["granularity"],
): string {
  const { isoWeek, isoWeekYear } = periodLabelParts(day, granularity);
  const week = `${isoWeekYear}-W${String(isoWeek).padStart(2, "0")}`;
  return granularity === "week"
    ? week
    : `${week} ${WEEKDAYS[isoWeekday(day) - 1]}`;
}
