import type { AnalyseInput, SeriesPoint } from "../contract";
import type { DesignResult, OpenEffect } from "./design-result";

/** Between which values the true effect must lie, whatever a model says. */
interface Scale {
  low: number;
  high: number;
}

/** Above this share (a thousandfold) a detectable change is no size that anybody plans for. */
const MOST_SHARE = 1_000;
const ROUNDING = 1e-9;

/**
 * A result whose limits keep to what is possible: a proportion moves by 1 at most and an NPS by 200, and what is never below zero
 * cannot fall by more than all of it. The true effect lies there anyway, so an interval that is cut covers it as often. The
 * estimate stays as the method gives it, and the limits hold it. An absolute effect that left its scale is named by the check
 * `outside-scale`; a detectable change off the scale is none. A series whose expected level has no band is left out.
 */
export function withinScale(
  input: AnalyseInput,
  result: DesignResult,
): DesignResult {
  const scale = scaleOf(input);
  const { effect, checks } = result;
  const isAbsolute = (input.effect ?? "absolute") === "absolute";
  const isOutside = isAbsolute && leaves(scale, effect);
  const { estimate, low, high } = effect;
  return {
    ...result,
    effect: holdEstimate({
      ...effect,
      estimate:
        Math.abs(estimate - scale.low) < ROUNDING ? scale.low : estimate,
      low: low === null ? null : Math.max(low, scale.low),
      high: high === null ? null : Math.min(high, scale.high),
      detectable: possible(
        effect.detectable,
        isAbsolute ? scale.high : MOST_SHARE,
      ),
    }),
    series: result.series.every(isBand) ? result.series : [],
    checks: isOutside
      ? [...checks, { name: "outside-scale", outcome: "warn", detail: {} }]
      : checks,
  };
}

function scaleOf({ metric, effect, observations }: AnalyseInput): Scale {
  const { kind } = metric;
  const high = Infinity;
  if (effect === "ratio") return { low: 0, high };
  if (effect === "relative") {
    const isNeverNegative =
      kind === "proportion" ||
      kind === "rate" ||
      (kind === "value" && observations.every(({ value = 0 }) => value >= 0));
    return { low: isNeverNegative ? -1 : -Infinity, high };
  }
  const most = kind === "proportion" ? 1 : kind === "nps" ? 200 : Infinity;
  return { low: -most, high: most };
}

function leaves(scale: Scale, { estimate, low, high }: OpenEffect): boolean {
  return [estimate, low ?? 0, high ?? 0].some(
    (value) => value < scale.low - ROUNDING || value > scale.high + ROUNDING,
  );
}

function holdEstimate(effect: OpenEffect): OpenEffect {
  const { estimate, low, high } = effect;
  return {
    ...effect,
    low: low === null ? null : Math.min(low, estimate),
    high: high === null ? null : Math.max(high, estimate),
  };
}

function possible(detectable: number | null, most: number): number | null {
  return detectable === null || detectable > most ? null : detectable;
}

function isBand({ low, expected, high }: SeriesPoint): boolean {
  const rounding = ROUNDING * Math.abs(expected);
  return low <= expected + rounding && expected <= high + rounding;
}
