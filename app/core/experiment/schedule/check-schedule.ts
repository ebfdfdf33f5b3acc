import { addDays, type CalendarDay } from "../../time/calendar-day";
import {
  countSchedules,
  turnStep,
  type ScheduleCount,
} from "./count-schedules";
import {
  MOST_TURNS,
  type ScheduleRefusal,
  type ScheduleSettings,
} from "./schedule-settings";
import { isoWeekday, openWeekdays, turnDays, turnEnd } from "./turn-days";

/** A result must be able to reach this. */
const SIGNIFICANCE = 0.05;

export type DrawableSchedule = {
  outcome: "drawable";
  /** First and last day of the turns. */
  startsOn: CalendarDay;
  endsOn: CalendarDay;
} & ScheduleCount;

/**
 * Whether a schedule may be drawn on `today` with these settings, and what it would be worth: a schedule that no result
 * could ever tell from chance (least p above 0.05) is refused, with what is needed. Drawn the day before at the latest,
 * since only a draw before the first day counts as one.
 */
export function checkSchedule(
  settings: ScheduleSettings,
  today: CalendarDay,
): DrawableSchedule | ScheduleRefusal {
  const fault = dateFault(settings, today) ?? turnFault(settings);
  if (fault) return { outcome: "refused", ...fault } as ScheduleRefusal;
  const days = turnDays(settings);
  return {
    outcome: "drawable",
    startsOn: days[0]!,
    endsOn: turnEnd(days.at(-1)!, settings.granularity),
    ...countSchedules(settings),
  };
}

type Fault<Refusal> = Refusal extends unknown
  ? Omit<Refusal, "outcome">
  : never;
type ScheduleFault = Fault<ScheduleRefusal> | null;

function dateFault(
  settings: ScheduleSettings,
  today: CalendarDay,
): ScheduleFault {
  const { startsOn, granularity } = settings;
  if (startsOn <= today)
    return { reason: "starts-too-early", earliest: addDays(today, 1) };
  const weekday = isoWeekday(startsOn);
  if (granularity === "week" && weekday !== 1)
    return { reason: "not-a-monday", next: addDays(startsOn, 8 - weekday) };
  return openWeekdays(settings).length === 0 ? { reason: "no-open-day" } : null;
}

function turnFault(settings: ScheduleSettings): ScheduleFault {
  const { turns, design } = settings;
  if (turns > MOST_TURNS) return { reason: "too-many-turns", most: MOST_TURNS };
  if (design === "stepped") return steppedFault(settings);
  const step = turnStep(settings);
  if (settings.blockTurns % 2 !== 0 || turns % step !== 0 || turns < step)
    return {
      reason: "uneven-turns",
      step: step + (step % 2),
      next: nextMultiple(turns, step + (step % 2)),
    };
  const count = countSchedules(settings);
  if (count.leastPValue <= SIGNIFICANCE) return null;
  return { reason: "too-few-turns", ...count, needed: turnsNeeded(settings) };
}

function nextMultiple(turns: number, step: number): number {
  return Math.max(1, Math.ceil(turns / step)) * step;
}

/** Halves over the whole length grow with it; pairs are added. */
function turnsNeeded(settings: ScheduleSettings): number {
  const isWhole = settings.blockTurns === settings.turns;
  const step = isWhole ? 2 : turnStep(settings);
  for (let turns = settings.turns + step; ; turns += step) {
    const longer = { ...settings, turns };
    const tried = isWhole ? { ...longer, blockTurns: turns } : longer;
    if (countSchedules(tried).leastPValue <= SIGNIFICANCE) return turns;
  }
}

function steppedFault(settings: ScheduleSettings): ScheduleFault {
  const { turns, blockTurns, sites } = settings;
  const places = sites?.length ?? 0;
  const all = { ...settings, turns: (places + 1) * blockTurns };
  const most = places < 1 ? 0 : countSchedules(all).schedules;
  // Three places have six orders: the least p would be 1/6.
  if (places < 4)
    return { reason: "too-few-sites", schedules: most, needed: 4 };
  if (turns % blockTurns !== 0)
    return {
      reason: "uneven-turns",
      step: blockTurns,
      next: nextMultiple(turns, blockTurns),
    };
  const steps = turns / blockTurns - 1;
  if (steps < 2 || steps > places)
    return {
      reason: "steps",
      steps,
      joining: Math.ceil(places / 2),
      least: 3 * blockTurns,
      most: (places + 1) * blockTurns,
    };
  const count = countSchedules(settings);
  if (count.leastPValue <= SIGNIFICANCE) return null;
  return { reason: "too-few-turns", ...count, needed: all.turns };
}
