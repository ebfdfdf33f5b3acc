import {
  addDays,
  dayAt,
  daysBetween,
  type CalendarDay,
} from "../../time/calendar-day";
import type { PauseMove } from "../pauses";
import { fidelity, type AnsweredDay, type DayDone } from "./fidelity";

export interface ActingDay {
  day: CalendarDay;
  /** Null where nobody answered. Several places that differ make it partly. */
  done: DayDone | null;
  /** The test stood still: nothing was to be done. */
  paused: boolean;
}

interface ActingTest {
  startedOn: CalendarDay;
  /** Last planned day of acting, pauses included; null where no acting is planned. */
  actingTo: CalendarDay | null;
  /** When it was stopped or declared invalid before that. */
  endedOn: CalendarDay | null;
  moves: readonly PauseMove[];
}

/**
 * The acting days up to today, each with its answer: from the start to the planned end, the day it was ended (included)
 * or today, whichever is first. A day is paused from the day of the pause on, up to the day it goes on, that excluded;
 * a day on which somebody answered is not.
 */
export function actingDaysSoFar(
  test: ActingTest,
  answers: readonly AnsweredDay[],
  today: CalendarDay,
  timeZone: string,
): ActingDay[] {
  const last = lastActingDay(test, today);
  if (last === null) return [];
  const pauses = pauseSpans(test.moves, timeZone);
  const count = daysBetween(test.startedOn, last) + 1;
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(test.startedOn, index);
    const done = joined(answers.filter((answer) => answer.day === day));
    const inPause = pauses.some(
      ({ from, to }) => from <= day && (to === null || day < to),
    );
    return { day, done, paused: inPause && done === null };
  });
}

/** Null before the first day. */
export function lastActingDay(
  { startedOn, actingTo, endedOn }: Omit<ActingTest, "moves">,
  today: CalendarDay,
): CalendarDay | null {
  if (actingTo === null) return null;
  const last = [actingTo, endedOn ?? today, today].toSorted()[0]!;
  return last < startedOn ? null : last;
}

/** Days of pause from the first up to `last`, in order. */
export function pauseDays(
  moves: readonly PauseMove[],
  last: CalendarDay,
  timeZone: string,
): CalendarDay[] {
  return pauseSpans(moves, timeZone).flatMap(({ from, to }) => {
    const end = to === null || to > last ? addDays(last, 1) : to;
    const count = Math.max(0, daysBetween(from, end));
    return Array.from({ length: count }, (_, index) => addDays(from, index));
  });
}

function pauseSpans(moves: readonly PauseMove[], timeZone: string) {
  const spans: { from: CalendarDay; to: CalendarDay | null }[] = [];
  for (const { toState, movedAt } of moves) {
    const on = dayAt(new Date(movedAt), timeZone);
    const open = spans.at(-1);
    if (open && open.to === null) open.to = on;
    if (toState === "paused") spans.push({ from: on, to: null });
  }
  return spans;
}

function joined(answers: readonly AnsweredDay[]): DayDone | null {
  const first = answers[0]?.done ?? null;
  return answers.every(({ done }) => done === first) ? first : "partly";
}

/** Fidelity of the acting days so far: those of a pause were none. */
export function fidelitySoFar(days: readonly ActingDay[]) {
  const asked = days.filter(({ paused }) => !paused);
  const answered = asked.flatMap(({ day, done }) =>
    done === null ? [] : [{ day, done }],
  );
  return fidelity(answered, asked.length);
}
