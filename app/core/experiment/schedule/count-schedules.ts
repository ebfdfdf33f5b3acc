import { countCombinations } from "../../stats/permutation/combinations";
import { countOrders } from "../../stats/permutation/orders";
import { openWeekdays } from "./turn-days";
import type { ScheduleSettings } from "./schedule-settings";

/** Counts stop here: nobody tells larger ones apart, and they stay finite. */
export const MOST_COUNTED = 1e12;

export interface ScheduleCount {
  /** Schedules that could be drawn, each as likely; at most `MOST_COUNTED`. */
  schedules: number;
  /** Smallest p-value that any result could have; a switchback's mirror image is as extreme as itself. */
  leastPValue: number;
}

/** Of settings whose turns share out evenly. */
export function countSchedules(settings: ScheduleSettings): ScheduleCount {
  if (settings.design === "stepped") {
    const schedules = capped(countOrders(stepOfPlaces(settings)));
    const { length } = settings.sites ?? [];
    return {
      schedules,
      leastPValue: Math.min(1, (length > 2 ? 1 : 2) / schedules),
    };
  }
  const { turns, blockTurns, sites } = settings;
  const blocks = (turns / blockTurns) * (sites?.length ?? 1);
  const each = countCombinations(blockTurns, blockTurns / 2);
  const schedules = capped(each ** blocks);
  return { schedules, leastPValue: Math.min(1, 2 / schedules) };
}

function capped(count: number): number {
  return count < MOST_COUNTED ? count : MOST_COUNTED;
}

/** The step (1, 2, …) at which each drawn place joins, as even as can be. */
export function stepOfPlaces({
  turns,
  blockTurns,
  sites,
}: ScheduleSettings): number[] {
  const steps = turns / blockTurns - 1;
  const { length } = sites ?? [];
  return Array.from(
    { length },
    (_, place) => Math.floor((place * steps) / length) + 1,
  );
}

/** Turns are a multiple of this: whole blocks, and for pairs of days whole pairs of weeks. */
export function turnStep(settings: ScheduleSettings): number {
  const { granularity, blockTurns, design } = settings;
  const isPairs =
    design === "switchback" && granularity === "day" && blockTurns === 2;
  return isPairs ? 2 * openWeekdays(settings).length : blockTurns;
}
