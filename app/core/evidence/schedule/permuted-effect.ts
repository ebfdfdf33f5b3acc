import type { PermutationEstimate } from "~/core/stats/permutation/permutation-result";
import type { Check, Effect } from "../contract";
import type { OpenEffect } from "../design/design-result";
import { detectableMultiple } from "../design/limits";

/** An effect from a permutation test; of logarithms for a relative effect or a ratio. A limit that the schedules cannot give stays open. */
export function permutedEffect(
  test: PermutationEstimate,
  { effect, confidence }: { effect: Effect; confidence: number },
): OpenEffect {
  const { estimate, standardError, low, high, pValue } = test;
  const detectable =
    test.leastPValue > 1 - confidence + 1e-12
      ? null
      : detectableMultiple(confidence, null) * standardError;
  const rest = { pValue, degreesOfFreedom: null };
  if (effect === "absolute")
    return { estimate, standardError, low, high, detectable, ...rest };
  const shift = effect === "relative" ? 1 : 0;
  const ratio = Math.exp(estimate);
  return {
    estimate: ratio - shift,
    standardError: ratio * standardError,
    low: low === null ? null : Math.exp(low) - shift,
    high: high === null ? null : Math.exp(high) - shift,
    detectable: detectable === null ? null : Math.expm1(detectable),
    ...rest,
  };
}

/** How many schedules could have been drawn, and whether they could have spoken at this confidence at all. */
export function scheduleCheck(
  { schedules, exact, leastPValue }: PermutationEstimate,
  confidence: number,
): Check {
  return {
    name: "schedules",
    outcome: leastPValue > 1 - confidence + 1e-12 ? "warn" : "pass",
    detail: { schedules, exact, leastPValue },
  };
}

/** Grade of a schedule drawn before the first day, else of groups that only happened. */
export function scheduleGrade(
  drawnAt: string | null | undefined,
  start: string,
): { grade: 2 | 4; reason: string } {
  const drawn =
    typeof drawnAt === "string" && drawnAt.slice(0, 10) < start.slice(0, 10);
  return drawn
    ? { grade: 4, reason: "randomised" }
    : { grade: 2, reason: "randomised-without-schedule" };
}
