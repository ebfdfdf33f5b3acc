import type { AnalyseOutput } from "../evidence/contract";
import { METRIC_KIND_DEFINITIONS, type MetricKind } from "./metric-kind";

/** Bases a rate can be shown per; stored as text in the metric's `unit`. */
export const RATE_BASES = [1, 100, 1_000, 10_000, 100_000] as const;

interface MetricShape {
  kind: MetricKind;
  unit: string;
}

/** What a rate is counted per (events per 100,000 …); 1 where the unit says nothing usable. */
export function rateBase(unit: string): number {
  return RATE_BASES.find((base) => String(base) === unit) ?? 1;
}

/** From stored values to the figures people read and type: fractions as percentages, rates per their base. */
export function valueFactor({ kind, unit }: MetricShape): number {
  const definition = METRIC_KIND_DEFINITIONS[kind];
  if (definition.unit === "fraction") return 100;
  return definition.unit === "per-unit" ? rateBase(unit) : 1;
}

export type EffectUnit =
  /** Points of a −100…100 score. */
  | "points"
  /** Percentage points. */
  | "percentage-points"
  /** Change in per cent of what it was. */
  | "percent"
  /** The metric's own unit. */
  | "own";

const UNIT_WORD = {
  points: "unitPoints",
  "percentage-points": "unitPoints",
  percent: "unitPercent",
  own: "unitOwn",
} as const;

/** The catalogue key (`measure`) of the word for a unit of effect. */
export function effectUnitWord(
  unit: EffectUnit,
): (typeof UNIT_WORD)[EffectUnit] {
  return UNIT_WORD[unit];
}

/** In what an effect, a threshold or a minimum change of this metric is read and typed. */
export function effectUnit(kind: MetricKind): EffectUnit {
  const { thresholdEffect, unit } = METRIC_KIND_DEFINITIONS[kind];
  if (thresholdEffect !== "absolute") return "percent";
  if (unit === "fraction") return "percentage-points";
  return unit === "points" ? "points" : "own";
}

/** From a stored effect to the figure people read and type. */
export function effectFactor(kind: MetricKind): number {
  const unit = effectUnit(kind);
  return unit === "percent" || unit === "percentage-points" ? 100 : 1;
}

/** An analysis' effect with its interval and the band that does not matter, in displayed figures around zero. */
export interface DisplayedEffect {
  estimate: number;
  /** `null`: the interval is open on that side. */
  low: number | null;
  high: number | null;
  bandLow: number;
  bandHigh: number;
  unit: EffectUnit;
}

/** `threshold` is the practical threshold as stored. A ratio r is shown as a change of r − 1. */
export function displayedEffect(args: {
  output: Pick<AnalyseOutput, "effect" | "estimate" | "interval">;
  kind: MetricKind;
  threshold: number;
}): DisplayedEffect {
  const { output, kind, threshold } = args;
  const isRatio = output.effect === "ratio";
  const factor = output.effect === "absolute" ? effectFactor(kind) : 100;
  const show = (value: number) => factor * (isRatio ? value - 1 : value);
  const showLimit = (limit: number | null) =>
    limit === null ? null : show(limit);
  return {
    estimate: show(output.estimate),
    low: showLimit(output.interval.low),
    high: showLimit(output.interval.high),
    bandLow: factor * (isRatio ? 1 / (1 + threshold) - 1 : -threshold),
    bandHigh: factor * threshold,
    unit: output.effect === "absolute" ? effectUnit(kind) : "percent",
  };
}
