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

/** What a team is asked about on a day: whether the test was done, or left undone, or each place kept to its own turn. */
export type DayTurn = Arm | "by-place";

/** The days that have a turn, each with it; every day, and none, where the test takes no turns. */
export function withTurns<Day extends { day: CalendarDay }>(
  days: readonly Day[],
  schedule: Turns | null,
): (Day & { turn: DayTurn | null })[] {
  return days.flatMap((day): (Day & { turn: DayTurn | null })[] => {
    if (schedule === null) return [{ ...day, turn: null }];
    const turn = turnOfDay(schedule, day.day);
    if (turn.outcome === "none") return [];
    const asked = turn.outcome === "together" ? turn.arm : turn.outcome;
    return [{ ...day, turn: asked }];
  });
}
