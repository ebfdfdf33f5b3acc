import type { CalendarDay } from "../../time/calendar-day";
import type { DrawnSchedule } from "./drawn-schedule";
import type { Arm } from "./schedule-settings";
import { turnEnd } from "./turn-days";

type Turns = Pick<DrawnSchedule, "granularity" | "slots">;

/** What the draw says of a day; `none` on a closed day, before the first turn and after the last. */
export type TurnOfDay =
  | { outcome: "none" }
  /** All places take the same turn. */
  | { outcome: "together"; arm: Arm }
  | { outcome: "by-place"; places: { siteId: string; arm: Arm }[] };

export function turnOfDay(
  { granularity, slots }: Turns,
  day: CalendarDay,
): TurnOfDay {
  const own = slots.filter(
    ({ periodStart }) =>
      periodStart <= day && day <= turnEnd(periodStart, granularity),
  );
  const places = own.flatMap(({ siteId, arm }) =>
    siteId === null ? [] : [{ siteId, arm }],
  );
  if (places.length > 0) return { outcome: "by-place", places };
  return own[0]
    ? { outcome: "together", arm: own[0].arm }
    : { outcome: "none" };
}
