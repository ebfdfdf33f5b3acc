import type { AnalyseInput } from "../contract";
import type { EffectEstimate } from "../design/design-result";
import type { Granularity } from "../period/granularity";
import { analyseSeries } from "./analyse-series";
import type { PeriodPoint } from "./period-series";

/** Periods from which their swings can be read, though one side has very few. */
const LEAST_PERIODS = 8;

/**
 * The effect of the answers with limits no nearer than those of the period values, so that swings from one period to the
 * next are in the interval. `null` where there are too few periods to read them.
 */
export function widenByPeriods(
  input: AnalyseInput,
  points: readonly PeriodPoint[],
  { effect, granularity }: { effect: EffectEstimate; granularity: Granularity },
): EffectEstimate | null {
  if (points.length < LEAST_PERIODS) return null;
  const series = analyseSeries(input, points, { trend: false, granularity });
  if (!series.ok) return null;
  const swings = series.result.effect;
  const { low, high, detectable } = swings;
  if (low === null || high === null || detectable === null) return null;
  const limits = limitsAbout(effect.estimate, input.effect ?? "absolute", {
    ...swings,
    low,
    high,
  });
  if (limits.low >= effect.low && limits.high <= effect.high) return effect;
  return {
    estimate: effect.estimate,
    standardError: Math.max(effect.standardError, swings.standardError),
    low: Math.min(effect.low, limits.low),
    high: Math.max(effect.high, limits.high),
    pValue: Math.max(effect.pValue, swings.pValue),
    degreesOfFreedom: swings.degreesOfFreedom,
    detectable: Math.max(effect.detectable, detectable),
  };
}

/** The other estimate's limits, moved to lie about this one: by a difference, or of a ratio by a factor. */
function limitsAbout(
  estimate: number,
  scale: NonNullable<AnalyseInput["effect"]>,
  other: { estimate: number; low: number; high: number },
): { low: number; high: number } {
  const one = scale === "relative" ? 1 : 0;
  const factor =
    scale === "absolute" ? 0 : (estimate + one) / (other.estimate + one);
  const move = (limit: number) =>
    factor > 0
      ? factor * (limit + one) - one
      : estimate + limit - other.estimate;
  return { low: move(other.low), high: move(other.high) };
}
