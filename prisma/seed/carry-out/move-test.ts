import type { ExperimentState } from "~/core/experiment/state";
import type { CalendarDay } from "~/core/time/calendar-day";
import { moveExperimentRow } from "~/data/experiment/experiment.server";
import { at, type World } from "../world";

export type Mover = (
  from: ExperimentState,
  to: ExperimentState,
  on: CalendarDay,
  more?: {
    note?: string;
    fields?: {
      startedOn?: CalendarDay;
      endedOn?: CalendarDay;
      reviewFrom?: CalendarDay;
    };
  },
) => Promise<void>;

/** Moves a test on a day of the past: the row of its history is dated back. `enteredOn` stands for all days where given. */
export function mover(
  { client, past }: World,
  {
    id,
    movedById,
    enteredOn,
  }: { id: string; movedById: string; enteredOn?: CalendarDay },
): Mover {
  let hour = 8;
  return async (from, to, on, more = {}) => {
    const moved = await moveExperimentRow({
      client,
      id,
      from,
      to,
      movedById,
      ...more,
    });
    if (!moved) throw new Error(`Test ${id} is not ${from}.`);
    hour += enteredOn ? 1 : 0;
    past.moves.push({ id, toState: to, at: at(enteredOn ?? on, hour) });
  };
}
