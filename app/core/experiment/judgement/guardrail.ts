import type { AnalyseOutput, Verdict } from "../../evidence/contract";
import { nullValue } from "../../evidence/judge/verdict";

export const GUARDRAIL_VERDICTS = [
  "worsened",
  "harm-not-excluded",
  "harm-excluded",
  "no-readings",
  "too-early",
] as const;

/**
 * - `worsened`: shown to have gone the wrong way, perhaps beyond the threshold;
 * - `harm-not-excluded`: nothing is shown, but the interval still holds a harm beyond the threshold;
 * - `harm-excluded`: the interval holds no harm beyond the threshold;
 * - `no-readings`: nothing could be read, so nothing is excluded;
 * - `too-early`: the window is still open.
 */
export type GuardrailVerdict = (typeof GUARDRAIL_VERDICTS)[number];

export interface GuardrailEffect {
  effect: AnalyseOutput["effect"];
  verdict: Verdict;
  /** An open side still holds every harm. */
  interval: { low: number | null; high: number | null };
}

/**
 * Judges one guardrail by itself. `direction` is the metric's good way; `threshold` the largest harm one could live with,
 * on the scale of the effect (for a ratio, 0.1 is ×1.1 or ÷1.1). A limit that touches the threshold is not beyond it, as for
 * `no-meaningful-change`. Null is a metric that could not be analysed.
 */
export function judgeGuardrail(
  result: GuardrailEffect | null,
  guard: { direction: "up" | "down"; threshold: number },
): GuardrailVerdict {
  if (result === null) return "no-readings";
  if (result.verdict === "too-early") return "too-early";
  const { low, high } = harmInterval(result, guard.direction);
  if (low > 0 && high > guard.threshold) return "worsened";
  return high > guard.threshold ? "harm-not-excluded" : "harm-excluded";
}

/** The interval turned so that harm is above 0, a ratio counted from 1 either way alike. */
function harmInterval(
  { effect, interval }: GuardrailEffect,
  direction: "up" | "down",
): { low: number; high: number } {
  const none = nullValue(effect);
  const harmful = (limit: number) => {
    if (direction === "down") return limit - none;
    if (effect !== "ratio") return none - limit;
    return limit > 0 ? 1 / limit - 1 : Number.MAX_VALUE;
  };
  const low = interval.low === null ? null : harmful(interval.low);
  const high = interval.high === null ? null : harmful(interval.high);
  const [least, most] = direction === "down" ? [low, high] : [high, low];
  return { low: least ?? -Infinity, high: most ?? Infinity };
}
