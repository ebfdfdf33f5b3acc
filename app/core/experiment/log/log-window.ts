import type { CalendarDay } from "../../time/calendar-day";
import type { ExperimentState } from "../state";

/** What can be written down about a test under way. */
export type LogKind = "day" | "loss" | "surprise" | "photo" | "commitment";

/** Whoever joins may do so before the start; the rest happens on the ground, and may be noted until the decision. */
const LOGGED_IN: Readonly<Record<ExperimentState, readonly LogKind[]>> = {
  idea: ["commitment"],
  prepared: ["commitment"],
  running: ["day", "loss", "surprise", "photo", "commitment"],
  measuring: ["day", "loss", "surprise", "photo", "commitment"],
  "to-review": ["day", "loss", "surprise", "photo", "commitment"],
  paused: ["day", "loss", "surprise", "photo", "commitment"],
  "stopped-early": ["day", "loss", "surprise", "photo"],
  invalid: ["loss", "surprise", "photo"],
  decided: [],
  archived: [],
  abandoned: [],
};

export type LogCheck =
  | { outcome: "allowed" }
  | { outcome: "not-now" }
  /** The day lies outside what can be noted: from the start to the last day that counts. */
  | { outcome: "other-day"; from: CalendarDay; to: CalendarDay | null };

export function mayLog(kind: LogKind, state: ExperimentState): boolean {
  return LOGGED_IN[state].includes(kind);
}

/**
 * Whether something may be noted for a day. "Did we do it" is for acting days only (`lastActingDay`); a commitment for
 * any day up to today; everything else from the start up to today.
 */
export function checkLog(args: {
  kind: LogKind;
  state: ExperimentState;
  day: CalendarDay;
  today: CalendarDay;
  startedOn: CalendarDay | null;
  lastActingDay: CalendarDay | null;
}): LogCheck {
  const { kind, state, day, today, startedOn } = args;
  if (!mayLog(kind, state)) return { outcome: "not-now" };
  const to = kind === "day" ? args.lastActingDay : today;
  const from = kind === "commitment" ? day : startedOn;
  if (from === null) return { outcome: "not-now" };
  return to !== null && day >= from && day <= to
    ? { outcome: "allowed" }
    : { outcome: "other-day", from, to };
}
