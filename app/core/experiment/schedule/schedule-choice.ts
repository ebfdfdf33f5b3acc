import { addDays, type CalendarDay } from "../../time/calendar-day";
import { isCoarser, type Granularity } from "../../time/period";
import { checkSchedule } from "./check-schedule";
import type {
  ScheduleDesign,
  ScheduleSettings,
  TurnLength,
} from "./schedule-settings";
import { isoWeekday, openWeekdays } from "./turn-days";

export const BALANCES = ["pairs", "halves"] as const;

/** Pairs: each weekday once with and once without in two weeks, or of two neighbouring weeks one. Halves: over the whole length. */
export type Balance = (typeof BALANCES)[number];

export const DRAWN_FOR = ["together", "site"] as const;

/** What a person chooses, in the words of the form. */
export interface ScheduleChoice {
  granularity: TurnLength;
  startsOn: CalendarDay;
  /** Length of a switchback, in weeks. */
  weeks: number;
  balance: Balance;
  drawnFor: (typeof DRAWN_FOR)[number];
  closedWeekdays: readonly number[];
  /** Stepped: weeks between two steps, and places that join at each. */
  stepWeeks: number;
  stepPlaces: number;
}

/** The choice as settings of a draw. `places` are the ids of the test's places. */
export function settingsOfChoice(
  design: ScheduleDesign,
  choice: ScheduleChoice,
  places: readonly string[],
): ScheduleSettings {
  const { startsOn, weeks, balance } = choice;
  if (design === "stepped") {
    const steps = Math.ceil(places.length / Math.max(1, choice.stepPlaces));
    return {
      design,
      granularity: "week",
      startsOn,
      turns: (steps + 1) * choice.stepWeeks,
      blockTurns: choice.stepWeeks,
      sites: places,
      closedWeekdays: [],
    };
  }
  const { granularity } = choice;
  const closedWeekdays = granularity === "day" ? choice.closedWeekdays : [];
  const open = openWeekdays({ granularity, closedWeekdays });
  const turns = granularity === "day" ? weeks * open.length : weeks;
  const isBySite = choice.drawnFor === "site" && places.length > 1;
  return {
    design,
    granularity,
    startsOn,
    turns,
    blockTurns: balance === "pairs" ? 2 : Math.max(1, turns),
    sites: isBySite ? places : null,
    closedWeekdays,
  };
}

/** Lengths of a turn in which a metric can be read; none for one read by month. */
export function turnLengths(granularity: Granularity): TurnLength[] {
  return (["day", "week"] as const).filter(
    (turn) => !isCoarser(granularity, turn),
  );
}

/** Weeks that are proposed, shortest first. */
const PROPOSED_WEEKS = [2, 4, 6, 8, 12];

/** A team is not proposed to take turns for longer than half a year, whatever its plan says. */
const MOST_PROPOSED_WEEKS = 26;

/** What the form begins with: as long as the plan measures, or the shortest schedule above it that can speak, from next Monday on. */
export function proposedChoice(
  design: ScheduleDesign,
  {
    granularity,
    places,
    today,
    measuringDays,
    closedWeekdays = [],
  }: {
    granularity: Granularity;
    places: readonly string[];
    today: CalendarDay;
    /** Of the plan. */
    measuringDays: number;
    /** Weekdays that never have a reading. */
    closedWeekdays?: readonly number[];
  },
): ScheduleChoice {
  const turn = turnLengths(granularity)[0] ?? "week";
  const choice: ScheduleChoice = {
    granularity: turn,
    startsOn: addDays(today, 8 - isoWeekday(today)),
    weeks: 2,
    balance: turn === "day" ? "pairs" : "halves",
    drawnFor: places.length > 1 ? "site" : "together",
    closedWeekdays: turn === "day" ? closedWeekdays : [],
    stepWeeks: 1,
    stepPlaces: 1,
  };
  const planned = Math.min(MOST_PROPOSED_WEEKS, Math.ceil(measuringDays / 7));
  const lengths = [planned, planned + 1, ...PROPOSED_WEEKS].filter(
    (length) => length >= Math.max(2, planned),
  );
  const weeks = lengths.find((length) => {
    const settings = settingsOfChoice(
      design,
      { ...choice, weeks: length },
      places,
    );
    return checkSchedule(settings, today).outcome === "drawable";
  });
  return { ...choice, weeks: weeks ?? 8 };
}

/** The form as it was filled in for a draw that was made. */
export function choiceOfSettings(settings: ScheduleSettings): ScheduleChoice {
  const { granularity, startsOn, turns, blockTurns, sites } = settings;
  const { closedWeekdays = [] } = settings;
  const open = openWeekdays(settings).length;
  const steps = turns / blockTurns - 1;
  const isStepped = settings.design === "stepped";
  return {
    granularity,
    startsOn,
    weeks: granularity === "day" ? Math.ceil(turns / open) : turns,
    balance: blockTurns === 2 && turns > 2 ? "pairs" : "halves",
    drawnFor: sites ? "site" : "together",
    closedWeekdays,
    stepWeeks: isStepped ? blockTurns : 1,
    stepPlaces: isStepped ? Math.ceil((sites?.length ?? 1) / steps) : 1,
  };
}
