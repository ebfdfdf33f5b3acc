import type { Effect } from "../contract";
import type { EffectEstimate } from "./design-result";
import { detectableMultiple, limitQuantile, twoSidedP } from "./limits";

/**
 * An effect from a difference with its standard error. For a relative effect or a ratio the difference is one of logarithms, and
 * estimate and limits are its exponential (less 1 for a relative effect).
 */
export function symmetricEffect(
  difference: number,
  standardError: number,
  {
    effect,
    confidence,
    degreesOfFreedom,
  }: { effect: Effect; confidence: number; degreesOfFreedom: number | null },
): EffectEstimate {
  const margin =
    limitQuantile(1 - (1 - confidence) / 2, degreesOfFreedom) * standardError;
  const pValue = twoSidedP(difference, standardError, degreesOfFreedom);
  const detectable =
    detectableMultiple(confidence, degreesOfFreedom) * standardError;
  const [low, high] = [difference - margin, difference + margin];
  if (effect === "absolute")
    return {
      estimate: difference,
      standardError,
      low,
      high,
      pValue,
      degreesOfFreedom,
      detectable,
    };
  const shift = effect === "relative" ? 1 : 0;
  const ratio = Math.exp(difference);
  return {
    estimate: ratio - shift,
    standardError: ratio * standardError,
    low: Math.exp(low) - shift,
    high: Math.exp(high) - shift,
    pValue,
    degreesOfFreedom,
    detectable: Math.expm1(detectable),
  };
}
