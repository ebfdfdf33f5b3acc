import type { Observation } from "../../evidence/contract";
import type { CalendarDay } from "../../time/calendar-day";
import type { DrawnSchedule } from "./drawn-schedule";
import { turnEnd } from "./turn-days";

/**
 * What was read in each drawn turn, under the arm that was drawn for it (not the one that was done) and the block it was
 * drawn in. Places drawn on their own never share a block, so that exactly the schedules that could have been drawn are
 * permuted. Left out: whatever lies outside the turns, a turn on a day of pause, one not over by `until`, and of a
 * switchback a block of which only one arm is left: it says nothing, and would unbalance the weekdays.
 */
export function drawnObservations(
  observations: readonly Observation[],
  schedule: Pick<DrawnSchedule, "design" | "granularity" | "slots">,
  { pausedOn, until }: { pausedOn: readonly CalendarDay[]; until: CalendarDay },
): Observation[] {
  const { design, granularity } = schedule;
  const turns = new Map(
    schedule.slots.map((slot) => [
      `${slot.periodStart} ${slot.siteId ?? ""}`,
      slot,
    ]),
  );
  const read = observations.flatMap((observation): Observation[] => {
    const { period, unit } = observation;
    const turn = turns.get(`${period} ${unit ?? ""}`);
    const end = turnEnd(period, granularity);
    if (!turn || end > until) return [];
    if (pausedOn.some((day) => day >= period && day <= end)) return [];
    const block = unit ? `${turn.block} ${unit}` : turn.block;
    return [{ ...observation, arm: turn.arm, block }];
  });
  return design === "switchback" ? withBothArms(read) : read;
}

function withBothArms(observations: readonly Observation[]): Observation[] {
  const arms = new Map<string, Set<string>>();
  for (const { block = "", arm = "" } of observations)
    arms.set(block, (arms.get(block) ?? new Set()).add(arm));
  return observations.filter(({ block = "" }) => arms.get(block)?.size === 2);
}
