import type { PermutationEstimate } from "~/core/stats/permutation/permutation-result";
import type { Check, Effect } from "../contract";
import type { OpenEffect } from "../design/design-result";

/**
 * A permutation test's effect on the scale asked for; the test itself is of a relative effect where that is not absolute.
 * A limit that the schedules cannot give stays open. Of a ratio, `detectable` is the exponential of the detectable share.
 */
export function permutedEffect(
  test: PermutationEstimate,
  effect: Effect,
): OpenEffect {
  const { estimate, standardError, low, high, pValue, detectable } = test;
  const one = effect === "ratio" ? 1 : 0;
  return {
    estimate: estimate + one,
    standardError,
    low: low === null ? null : low + one,
    high: high === null ? null : high + one,
    pValue,
    degreesOfFreedom: null,
    detectable:
      detectable !== null && effect === "ratio"
        ? Math.expm1(detectable)
        : detectable,
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
