import type { CalendarDay } from "../../time/calendar-day";
import { drawSchedule } from "./draw-schedule";
import type {
  ScheduleDesign,
  ScheduleSettings,
  ScheduleSlot,
  TurnLength,
} from "./schedule-settings";
import { isoWeekday, turnDays } from "./turn-days";

/** A draw as it is kept. */
export interface DrawnSchedule {
  version: number;
  design: ScheduleDesign;
  granularity: TurnLength;
  /** First and last day of the turns. */
  startsOn: CalendarDay;
  endsOn: CalendarDay;
  blockTurns: number;
  seed: number;
  slots: readonly ScheduleSlot[];
}

/** What was chosen before the draw, read back from it: a weekday without a turn is a closed one. */
export function settingsOf(schedule: DrawnSchedule): ScheduleSettings {
  const { design, granularity, startsOn, blockTurns, slots } = schedule;
  const days = [...new Set(slots.map(({ periodStart }) => periodStart))];
  const places = placesOf(schedule);
  const open = new Set(days.map(isoWeekday));
  const closedWeekdays =
    granularity === "week"
      ? []
      : [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !open.has(weekday));
  return {
    design,
    granularity,
    startsOn,
    turns: days.length,
    blockTurns,
    sites: places.length > 0 ? places : null,
    closedWeekdays,
  };
}

/** Ids of the places drawn each on their own, in order; none where all take the same turn. */
export function placesOf({ slots }: Pick<DrawnSchedule, "slots">): string[] {
  const ids = slots.flatMap(({ siteId }) => (siteId === null ? [] : [siteId]));
  return [...new Set(ids)].toSorted();
}

/** Whether two choices draw from the same schedules on the same days: drawing again would be choosing. */
export function areSameSettings(
  one: ScheduleSettings,
  other: ScheduleSettings,
): boolean {
  return sealOf(one) === sealOf(other);
}

/** By the days of the turns: a first day that is closed, or a weekday closed in vain, is no other choice. */
function sealOf(settings: ScheduleSettings): string {
  const { design, granularity, blockTurns, sites } = settings;
  return JSON.stringify([
    design,
    granularity,
    turnDays(settings),
    blockTurns,
    sites?.toSorted() ?? null,
  ]);
}

/** Whether the kept turns are what the kept seed draws: anybody may compute it again. */
export function isAsDrawn(schedule: DrawnSchedule): boolean {
  const drawn = drawSchedule({
    ...settingsOf(schedule),
    seed: schedule.seed,
    // The day of the draw is judged when it is made; here only the draw itself is.
    today: "1900-01-01",
  });
  return (
    drawn.outcome === "drawn" &&
    JSON.stringify(drawn.slots.map(slotSeal)) ===
      JSON.stringify(schedule.slots.map(slotSeal))
  );
}

function slotSeal({ periodStart, siteId, arm, block }: ScheduleSlot) {
  return [periodStart, siteId, arm, block];
}
