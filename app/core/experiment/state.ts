import type { CalendarDay } from "../time/calendar-day";
import { experimentWindows, type WindowLengths } from "./windows";

export const EXPERIMENT_STATES = [
  "idea",
  "prepared",
  "running",
  "measuring",
  "to-review",
  "decided",
  "archived",
  "paused",
  "stopped-early",
  "invalid",
  "abandoned",
] as const;

export type ExperimentState = (typeof EXPERIMENT_STATES)[number];

/**
 * Legal moves. A stopped or an invalid test still ends with a decision and a learning; an abandoned
 * idea never ran, so it has none and may come back.
 */
export const EXPERIMENT_MOVES: Readonly<
  Record<ExperimentState, readonly ExperimentState[]>
> = {
  idea: ["prepared", "abandoned"],
  prepared: ["running", "idea", "abandoned"],
  running: ["measuring", "paused", "stopped-early", "invalid"],
  paused: ["running", "stopped-early", "invalid"],
  measuring: ["to-review", "invalid"],
  "to-review": ["decided", "invalid"],
  "stopped-early": ["decided", "invalid"],
  invalid: ["decided", "archived"],
  decided: ["archived"],
  abandoned: ["idea", "archived"],
  archived: [],
};

/** What a move may ask for. Each name is also the key of the sentence that says so. */
export type MoveRequirement =
  | "affordable-loss"
  /** The days that may be lost cover the days of acting. */
  | "loss-days"
  | "metric"
  | "expectation"
  | "customer-benefit"
  | "ethics-check"
  /** Inside the team's envelope, or approved by the one named approver. */
  | "approval"
  | "start-date"
  /** A design that takes turns starts by a schedule drawn for it. */
  | "schedule"
  | "acting-over"
  | "windows-over"
  | "decision"
  | "learning"
  | "reason";

/** What is there; whatever is left out counts as missing. */
export type MoveContext = Partial<Record<MoveRequirement, boolean>>;

const PREPARED: readonly MoveRequirement[] = [
  "affordable-loss",
  "metric",
  "expectation",
  "customer-benefit",
];

/** Requirements for entering a state, wherever the test comes from. */
export const MOVE_REQUIREMENTS: Readonly<
  Record<ExperimentState, readonly MoveRequirement[]>
> = {
  idea: [],
  prepared: PREPARED,
  running: [
    ...PREPARED,
    "loss-days",
    "ethics-check",
    "approval",
    "start-date",
    "schedule",
  ],
  paused: [],
  measuring: ["acting-over"],
  "to-review": ["windows-over"],
  decided: ["decision", "learning"],
  archived: [],
  "stopped-early": ["reason"],
  invalid: ["reason"],
  abandoned: [],
};

export type ExperimentMove =
  | { outcome: "moved"; from: ExperimentState; to: ExperimentState }
  | { outcome: "already-there"; state: ExperimentState }
  | {
      outcome: "not-a-move";
      from: ExperimentState;
      to: ExperimentState;
      allowed: readonly ExperimentState[];
    }
  | {
      outcome: "missing";
      from: ExperimentState;
      to: ExperimentState;
      missing: MoveRequirement[];
    };

/** Moves a test, or says why not; every missing thing is named, in the order a form asks for it. */
export function moveExperiment(
  from: ExperimentState,
  to: ExperimentState,
  context: MoveContext,
): ExperimentMove {
  if (from === to) return { outcome: "already-there", state: from };
  const allowed = EXPERIMENT_MOVES[from];
  if (!allowed.includes(to))
    return { outcome: "not-a-move", from, to, allowed };
  const missing = MOVE_REQUIREMENTS[to].filter(
    (requirement) => context[requirement] !== true,
  );
  return missing.length > 0
    ? { outcome: "missing", from, to, missing }
    : { outcome: "moved", from, to };
}

const BY_DATE: readonly ExperimentState[] = [
  "running",
  "measuring",
  "to-review",
];

/**
 * The state a test is in today. Running, measuring and to-review follow the calendar but never go
 * back: acting may have been ended by hand before its planned day. Other states are a person's
 * choice and stay.
 */
export function stateAt(
  args: Omit<WindowLengths, "startedOn"> & {
    startedOn: CalendarDay | null;
    today: CalendarDay;
    state: ExperimentState;
  },
): ExperimentState {
  const { startedOn, today, state, ...lengths } = args;
  const stored = BY_DATE.indexOf(state);
  if (stored < 0 || startedOn === null) return state;
  const windows = experimentWindows({ ...lengths, startedOn });
  const acting = windows.acting !== null && today <= windows.acting.to;
  const byDate =
    today >= windows.reviewFrom ? 2 : acting || today < startedOn ? 0 : 1;
  return BY_DATE[Math.max(stored, byDate)] ?? state;
}
