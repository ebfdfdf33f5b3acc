import type { AnalyseInput, Effect, Verdict } from "../contract";
import { dayNumber } from "../period/calendar";

export interface VerdictFacts {
  /** `null`: nothing bounds the effect on that side. */
  low: number | null;
  high: number | null;
  effect: Effect;
  /** Day number of the judgement. */
  asOfDay: number;
}

/** The value of an effect that means "nothing changed". */
export function nullValue(effect: Effect): number {
  return effect === "ratio" ? 1 : 0;
}

/** The first that applies: invalid, too early, no meaningful change, moved, worsened, cannot tell. */
export function verdictOf(
  input: AnalyseInput,
  { low, high, effect, asOfDay }: VerdictFacts,
): Verdict {
  if (input.status === "invalid") return "invalid";
  if (asOfDay < closingDay(input)) return "too-early";
  if (
    insideThreshold({ low, high, effect }, input.metric.practicalThreshold ?? 0)
  )
    return "no-meaningful-change";
  const none = nullValue(effect);
  const [above, below] = [
    low !== null && low > none,
    high !== null && high < none,
  ];
  if (!above && !below) return "cannot-tell";
  return above === (input.metric.direction === "up") ? "moved" : "worsened";
}

/** Day number from which the effect may be read: start + measuring window + lag. */
export function closingDay({ intervention, declared }: AnalyseInput): number {
  return (
    (dayNumber(intervention.start) ?? 0) +
    (declared?.windowDays ?? 0) +
    (intervention.lagDays ?? 0)
  );
}

/** Whether the whole interval lies inside ±threshold, or 1/(1+t) … 1+t for a ratio. A threshold of 0 holds nothing, nor does any hold an open side. */
function insideThreshold(
  { low, high, effect }: Omit<VerdictFacts, "asOfDay">,
  threshold: number,
): boolean {
  if (threshold === 0 || low === null || high === null) return false;
  if (effect === "ratio")
    return low >= 1 / (1 + threshold) && high <= 1 + threshold;
  return low >= -threshold && high <= threshold;
}
