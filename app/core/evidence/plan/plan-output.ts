import type { Fault } from "../contract";

export interface PlanOutput {
  /** Answers each side will hold, not rounded; exposure for a rate, periods for a `value`. */
  nPerGroup: number;
  /** Absolute, in the metric's unit: a fraction, points of NPS, events per exposure. */
  effect: number;
  power: number;
  /** Days of measuring; known only from a history. */
  days: number | null;
  /** The engine's method that the test would be analysed by, or the two-group method. */
  method: string;
}

export type PlanResult =
  { ok: true; output: PlanOutput } | { ok: false; faults: Fault[] };
