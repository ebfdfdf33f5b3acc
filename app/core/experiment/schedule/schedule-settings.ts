import type { CalendarDay } from "../../time/calendar-day";

export const SCHEDULE_DESIGNS = ["switchback", "stepped"] as const;

/** Designs that take their turns from a drawn schedule. */
export type ScheduleDesign = (typeof SCHEDULE_DESIGNS)[number];

export function isScheduleDesign(design: string): design is ScheduleDesign {
  return design === "switchback" || design === "stepped";
}

/** Length of one turn. */
export type TurnLength = "day" | "week";

/** With the test, or without it. */
export type Arm = "treatment" | "control";

/** What people choose; chance does the rest. */
export interface ScheduleSettings {
  design: ScheduleDesign;
  granularity: TurnLength;
  /** First day; where it is a closed weekday, the first open day after it. A week begins on Monday. */
  startsOn: CalendarDay;
  /** Turns of one place, closed days not counted. */
  turns: number;
  /**
   * Switchback: turns that hold as many with as without. Two days are the same weekday of two weeks running, two weeks are
   * neighbours; any larger number is that many turns one after another. Stepped: turns between two steps.
   */
  blockTurns: number;
  /** Ids of the places, each drawn on its own; null where all places take the same turn. */
  sites: readonly string[] | null;
  /** ISO weekdays (1 is Monday) on which the places are closed; of no account for turns of a week. */
  closedWeekdays?: readonly number[];
}

export interface ScheduleSlot {
  /** First day of the turn. */
  periodStart: CalendarDay;
  /** Null for all places together. */
  siteId: string | null;
  arm: Arm;
  /** Turns of one place and one block were drawn among themselves. */
  block: string;
}

export type ScheduleRefusal =
  /** A schedule is drawn the day before it starts at the latest. */
  | { outcome: "refused"; reason: "starts-too-early"; earliest: CalendarDay }
  | { outcome: "refused"; reason: "not-a-monday"; next: CalendarDay }
  | { outcome: "refused"; reason: "no-open-day" }
  /** Turns cannot be shared out evenly: the nearest numbers that can. */
  | { outcome: "refused"; reason: "uneven-turns"; step: number; next: number }
  /** No result of so few schedules could ever be told from chance. */
  | {
      outcome: "refused";
      reason: "too-few-turns";
      schedules: number;
      leastPValue: number;
      needed: number;
    }
  | { outcome: "refused"; reason: "too-many-turns"; most: number }
  | {
      outcome: "refused";
      reason: "too-few-sites";
      schedules: number;
      needed: number;
    }
  /** Fewer than two steps, or more than places; `joining` is how many places may join at each at most. */
  | {
      outcome: "refused";
      reason: "steps";
      steps: number;
      joining: number;
      least: number;
      most: number;
    };

/** Turns of one place at most: two years of days. */
export const MOST_TURNS = 730;
