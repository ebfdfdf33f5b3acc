import { dayAt, type CalendarDay } from "../time/calendar-day";
import { EXPERIMENT_MOVES, type ExperimentState } from "./state";

interface StopMove {
  readonly fromState: ExperimentState;
  readonly toState: ExperimentState;
  /** An instant, or its ISO text. */
  readonly movedAt: Date | string;
}

export type StopUndo =
  | {
      outcome: "undone";
      to: ExperimentState;
      /** A test that was stopped before it was declared invalid keeps the day of that stop. */
      endedOn: CalendarDay | null;
    }
  | { outcome: "not-stopped" }
  | { outcome: "too-late" };

/**
 * Where a test goes back to when a stop, or a word of invalid, is taken back: to the state it was stopped in, and only on
 * the day of the stop, since later the days in between would be neither acted on nor paused. A decided test is no longer
 * a stopped one. `moves` are in the order of time, days those of `timeZone`.
 */
export function undoStop({
  state,
  moves,
  today,
  timeZone,
}: {
  state: ExperimentState;
  moves: readonly StopMove[];
  today: CalendarDay;
  timeZone: string;
}): StopUndo {
  if (state !== "stopped-early" && state !== "invalid")
    return { outcome: "not-stopped" };
  const stop = moveInto(state, moves);
  if (!stop) return { outcome: "not-stopped" };
  const dayOf = (move: StopMove) => dayAt(new Date(move.movedAt), timeZone);
  if (dayOf(stop) !== today) return { outcome: "too-late" };
  const to = stop.fromState;
  const earlier = to === "stopped-early" ? moveInto(to, moves) : undefined;
  return {
    outcome: "undone",
    to,
    endedOn: earlier ? dayOf(earlier) : null,
  };
}

/** The last legal move into a state: a decision or a stop taken back comes into it the other way round. */
function moveInto(state: ExperimentState, moves: readonly StopMove[]) {
  return moves.findLast(
    ({ fromState, toState }) =>
      toState === state && EXPERIMENT_MOVES[fromState].includes(state),
  );
}
