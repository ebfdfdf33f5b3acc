import type {
  EstimateResult,
  NotComputableReason,
} from "~/core/stats/estimate";
import { compensatedSum } from "~/core/stats/compensated-sum";
import { momentsFromSums, momentsOf } from "~/core/stats/moments";
import {
  meanDifference,
  relativeMeanDifference,
} from "~/core/stats/two-group/means";
import { npsDifference } from "~/core/stats/two-group/nps";
import {
  proportionDifference,
  relativeProportionDifference,
} from "~/core/stats/two-group/proportions";
import { rateDifference, rateRatio } from "~/core/stats/two-group/rates";
import type { Effect, Fault, MetricKind, Observation } from "../contract";
import { groupMoments } from "./group-moments";
import { refuse, type EffectEstimate } from "../design/design-result";
import { detectableMultiple, limitQuantile } from "../design/limits";

export interface TwoGroups {
  kind: MetricKind;
  effect: Effect;
  confidence: number;
  treatment: readonly Observation[];
  control: readonly Observation[];
}

/**
 * The two-group method of a metric kind on the summed answers of each side: Welch for means (and for single values), Newcombe for
 * proportions, adjusted Wald for NPS, conditional exact for ratios of rates.
 */
export function compareAnswers(
  groups: TwoGroups,
): { ok: true; effect: EffectEstimate } | { ok: false; faults: Fault[] } {
  const baseline = groupMoments(groups.kind, groups.control)?.mean ?? 0;
  if (groups.effect !== "absolute" && baseline < 0)
    return refuse("effect", "needs a level above 0 to relate the change to", {
      code: "negative-level",
    });
  const result = METHODS[groups.kind](groups);
  if (result.outcome === "not-computable")
    return refuse("observations", REASONS[result.reason], {
      code: result.reason,
    });
  const { estimate, low, high, pValue, degreesOfFreedom } = result;
  const { confidence } = groups;
  const quantile = limitQuantile(1 - (1 - confidence) / 2, degreesOfFreedom);
  const standardError = result.standardError ?? (high - low) / 2 / quantile;
  const isRatio = groups.kind === "rate" && groups.effect !== "absolute";
  const multiple = detectableMultiple(confidence, degreesOfFreedom);
  const detectable =
    isRatio && estimate > 0
      ? Math.expm1((multiple * standardError) / estimate)
      : multiple * standardError;
  const shift = shiftOf(groups);
  return {
    ok: true,
    effect: {
      estimate: estimate + shift,
      standardError,
      low: low + shift,
      high: high + shift,
      pValue,
      degreesOfFreedom,
      detectable,
    },
  };
}

/** From what the method gives (a ratio of rates, a relative difference of values) to the effect asked for. */
function shiftOf({ kind, effect }: TwoGroups): number {
  if (kind === "rate") return effect === "relative" ? -1 : 0;
  return effect === "ratio" ? 1 : 0;
}

/** How many answers (events for a rate, values for a `value`) a side holds. */
export function answersIn(
  kind: MetricKind,
  observations: readonly Observation[],
): number {
  if (kind === "value") return observations.length;
  if (kind === "rate") return total(observations, "count");
  if (kind === "nps")
    return (
      total(observations, "promoters") +
      total(observations, "passives") +
      total(observations, "detractors")
    );
  return total(observations, "n");
}

const METHODS: Record<MetricKind, (groups: TwoGroups) => EstimateResult> = {
  mean: ({ treatment, control, effect, confidence }) =>
    (effect === "absolute" ? meanDifference : relativeMeanDifference)(
      meanOf(treatment),
      meanOf(control),
      confidence,
    ),
  value: ({ treatment, control, effect, confidence }) =>
    (effect === "absolute" ? meanDifference : relativeMeanDifference)(
      valuesOf(treatment),
      valuesOf(control),
      confidence,
    ),
  proportion: ({ treatment, control, effect, confidence }) =>
    (effect === "absolute"
      ? proportionDifference
      : relativeProportionDifference)(
      sharesOf(treatment),
      sharesOf(control),
      confidence,
    ),
  rate: ({ treatment, control, effect, confidence }) =>
    (effect === "absolute" ? rateDifference : rateRatio)(
      ratesOf(treatment),
      ratesOf(control),
      confidence,
    ),
  nps: ({ treatment, control, confidence }) =>
    npsDifference(scoresOf(treatment), scoresOf(control), confidence),
};

const REASONS: Record<NotComputableReason, string> = {
  "too-few-answers": "hold too few answers on one of the two sides",
  "no-variance":
    "do not vary, or by less than the rounding of their sums can show, so no uncertainty can be given",
  "zero-baseline":
    "hold nothing on the side to compare with, so no relative effect or ratio can be formed",
  "no-exposure": "hold no exposure on one of the two sides",
};

type Statistic =
  | "n"
  | "sum"
  | "sumSquares"
  | "successes"
  | "count"
  | "exposure"
  | "promoters"
  | "passives"
  | "detractors";

function total(observations: readonly Observation[], field: Statistic): number {
  return compensatedSum(
    observations.map((observation) => observation[field] ?? 0),
  );
}

function meanOf(side: readonly Observation[]) {
  return momentsFromSums({
    n: total(side, "n"),
    sum: total(side, "sum"),
    sumSquares: total(side, "sumSquares"),
  });
}

function valuesOf(side: readonly Observation[]) {
  return momentsOf(side.map(({ value }) => value ?? 0));
}

function sharesOf(side: readonly Observation[]) {
  return { n: total(side, "n"), successes: total(side, "successes") };
}

function ratesOf(side: readonly Observation[]) {
  return { count: total(side, "count"), exposure: total(side, "exposure") };
}

function scoresOf(side: readonly Observation[]) {
  return {
    promoters: total(side, "promoters"),
    passives: total(side, "passives"),
    detractors: total(side, "detractors"),
  };
}
