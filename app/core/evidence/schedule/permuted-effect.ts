import type { PermutationEstimate } from "~/core/stats/permutation/permutation-result";
import type { Check, Effect } from "../contract";
import type { EffectEstimate } from "../design/design-result";
import { detectableMultiple, limitQuantile } from "../design/limits";

/**
 * An effect from a permutation test; of logarithms for a relative effect or a ratio. Such a test has no standard error:
 * what stands for it is the half-width of the interval in normal quantiles, for pooling and for what could be detected.
 * A limit that the schedules cannot give is infinite.
 */
export function permutedEffect(
  test: PermutationEstimate,
  { effect, confidence }: { effect: Effect; confidence: number },
): EffectEstimate {
  const [low, high] = [test.low ?? -Infinity, test.high ?? Infinity];
  const standardError =
    (high - low) / 2 / limitQuantile(1 - (1 - confidence) / 2, null);
  const detectable = detectableMultiple(confidence, null) * standardError;
  const { estimate, pValue } = test;
  const rest = { pValue, degreesOfFreedom: null };
  if (effect === "absolute")
    return { estimate, standardError, low, high, detectable, ...rest };
  const shift = effect === "relative" ? 1 : 0;
  const ratio = Math.exp(estimate);
  return {
    estimate: ratio - shift,
    standardError: ratio * standardError,
    low: Math.exp(low) - shift,
    high: Math.exp(high) - shift,
    detectable: Math.expm1(detectable),
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
