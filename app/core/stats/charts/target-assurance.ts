import type { XmrLimits } from "./xmr-limits";

/** Which way is good: `up` wants values at or above a target, `down` at or below it. */
export type Direction = "up" | "down";

/** What an unchanged process does about its target. */
export type Assurance = "will-pass" | "will-fail" | "hit-and-miss";

/**
 * Whether a process that goes on as it is will meet its target: always (`will-pass`), never
 * (`will-fail`) or by chance (`hit-and-miss`). A limit exactly on the target meets it.
 * `null` without limits. Source: NHS England, Making Data Count (assurance icons).
 */
export function targetAssurance(
  { lower, upper }: XmrLimits,
  target: number,
  direction: Direction,
): Assurance | null {
  if (lower === null || upper === null) return null;
  const [worst, best] =
    direction === "up"
      ? [lower - target, upper - target]
      : [target - upper, target - lower];
  if (worst >= 0) return "will-pass";
  return best < 0 ? "will-fail" : "hit-and-miss";
}
