export const PROGRESS_OUTCOMES = [
  "no-value", // no check-in and no reading yet
  "no-target",
  "no-start", // the target is not met, and how far we came cannot be said
  "not-a-number",
  "target-equals-start", // see `met`
  "target-against-direction", // "increase" to a target below the start
  "invalid-band", // its low end lies above its high end
  "at-start",
  "under-way",
  "wrong-way",
  "met",
  "overshoot",
  "limit-kept", // at-least, at-most
  "limit-broken",
  "inside-band", // maintain
  "outside-band",
] as const;

export type ProgressOutcome = (typeof PROGRESS_OUTCOMES)[number];

export interface Progress {
  outcome: ProgressOutcome;
  /** 0 at the start, 1 at the target; may be negative or above 1; null where a share means nothing. */
  progressRatio: number | null;
  /** Length of a bar, 0…1; null means: draw no bar, say the outcome. */
  barRatio: number | null;
  /** null where it cannot be told. */
  met: boolean | null;
  /** Distance still to go, never negative, in the metric's unit. */
  remaining: number | null;
}

export function outcome(
  name: ProgressOutcome,
  facts: {
    progressRatio?: number | null;
    met?: boolean;
    remaining?: number;
  } = {},
): Progress {
  const { progressRatio = null, met = null, remaining = null } = facts;
  const barRatio =
    progressRatio === null ? null : Math.min(1, Math.max(0, progressRatio));
  return { outcome: name, progressRatio, barRatio, met, remaining };
}

/**
 * Equal but for rounding: 0.1 + 0.2 has reached 0.3. The margin grows with the numbers, so that two
 * tiny values stay different.
 */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
