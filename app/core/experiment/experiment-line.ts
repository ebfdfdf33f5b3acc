import type { CalendarDay } from "../time/calendar-day";
import { storedPausedDays } from "./pauses";
import { stateAt, type ExperimentState } from "./state";
import { dayOfWindow, experimentWindows, type DayOfWindow } from "./windows";

interface StoredExperiment {
  state: ExperimentState;
  startedOn: CalendarDay | null;
  expectation: {
    actingDays: number;
    measuringDays: number;
    lagDays: number;
  } | null;
  /** As stored, with the pauses in it; without it there were none. */
  reviewFrom?: CalendarDay | null;
}

export interface ExperimentProgress {
  /** The state it is in today, by its windows. */
  state: ExperimentState;
  /** Last day of acting; null before the start. */
  actingTo: CalendarDay | null;
  /** First day on which it may be judged; null before the start. */
  reviewFrom: CalendarDay | null;
  /** Day n of m of acting, pauses left out, and of measuring; null before the start. */
  acting: DayOfWindow | null;
  measuring: DayOfWindow | null;
}

/** Where a test stands today. Its pauses, all behind it, push the ends of its windows. */
export function experimentProgress(
  experiment: StoredExperiment,
  today: CalendarDay,
): ExperimentProgress {
  const { state, startedOn, expectation } = experiment;
  if (startedOn === null || expectation === null) {
    return {
      state,
      actingTo: null,
      reviewFrom: null,
      acting: null,
      measuring: null,
    };
  }
  const planned = { startedOn, ...expectation };
  const pausedDays = storedPausedDays({
    ...planned,
    reviewFrom: experiment.reviewFrom,
  });
  const lengths = { ...planned, pausedDays };
  const windows = experimentWindows(lengths);
  return {
    state: stateAt({ ...lengths, today, state }),
    actingTo: windows.acting?.to ?? null,
    reviewFrom: windows.reviewFrom,
    acting: withoutPauses(dayOfWindow(windows.acting, today), pausedDays),
    measuring: dayOfWindow(windows.measuring, today),
  };
}

function withoutPauses(window: DayOfWindow, pausedDays: number): DayOfWindow {
  if (window.outcome === "day") {
    const { outcome, day, of } = window;
    return { outcome, day: Math.max(1, day - pausedDays), of: of - pausedDays };
  }
  return window.outcome === "over"
    ? { ...window, of: window.of - pausedDays }
    : window;
}

export type ExperimentGroup =
  "to-review" | "under-way" | "prepared" | "ideas" | "ended";

/** In the order in which they ask for somebody's attention. */
export const EXPERIMENT_GROUPS: readonly ExperimentGroup[] = [
  "to-review",
  "under-way",
  "prepared",
  "ideas",
  "ended",
];
