import { addDays, type CalendarDay } from "../../time/calendar-day";
import { experimentProgress } from "../experiment-line";
import type { ExperimentState } from "../state";
import { lastActingDay } from "./acting-days";
import type { DayDone } from "./fidelity";

interface AskedTest {
  state: ExperimentState;
  startedOn: CalendarDay | null;
  reviewFrom: CalendarDay | null;
  expectation: {
    actingDays: number;
    measuringDays: number;
    lagDays: number;
  } | null;
  /** `isFresh`: given just now, so that it can still be changed where it was given. */
  answers: readonly { day: CalendarDay; done: DayDone; isFresh: boolean }[];
}

export interface AskedDay {
  day: CalendarDay;
  done: DayDone | null;
}

/**
 * The days a team is asked about today: today, and yesterday where nobody answered or somebody just did. Only acting
 * days; nothing while the test is paused.
 */
export function askedDays(test: AskedTest, today: CalendarDay): AskedDay[] {
  const { startedOn, state } = test;
  if (startedOn === null || !["running", "measuring"].includes(state))
    return [];
  const { actingTo } = experimentProgress(test, today);
  const last = lastActingDay({ startedOn, actingTo, endedOn: null }, today);
  const yesterday = addDays(today, -1);
  return [yesterday, today].flatMap((day) => {
    const answer = test.answers.find((given) => given.day === day);
    const isOpen = day === today || !answer || answer.isFresh;
    const isActing = last !== null && day >= startedOn && day <= last;
    return isOpen && isActing ? [{ day, done: answer?.done ?? null }] : [];
  });
}
