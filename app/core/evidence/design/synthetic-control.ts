import { conformalP } from "~/core/stats/synthetic-control/conformal-p";
import { crossFittedEffect } from "~/core/stats/synthetic-control/cross-fitted-effect";
import { placeboRank } from "~/core/stats/synthetic-control/placebo-ranks";
import {
  syntheticFit,
  type DonorPanel,
  type SyntheticFit,
} from "~/core/stats/synthetic-control/synthetic-fit";
import type { AnalyseInput, Check, SeriesPoint } from "../contract";
import { comparisonPanel } from "../comparison/comparison-panel";
import { donorPanel, type DatedPanel } from "../comparison/donor-panel";
import type { Placement } from "../period/place-observations";
import { placeboStarts, rankedAmong } from "../series/placebo-in-time";
import {
  refuse,
  type DesignOutcome,
  type EffectEstimate,
} from "./design-result";
import { detectableMultiple, limitQuantile, twoSidedP } from "./limits";

/** Comparison units under which a mixture is a guess. */
export const LEAST_DONORS = 3;
/** Periods before the start under which the mixture fits chance. */
export const LEAST_BEFORE = 8;
/** Pre-start gap, in spreads of the treated series before the start, above which the mixture is no likeness. */
const POOR_FIT = 0.5;

/**
 * Synthetic control: the mixture of comparison units (weights at least 0, adding up to 1) nearest to the treated units
 * before the start stands for what would have happened. Estimate: mean gap after the start, over the mixture's mean for
 * a relative effect. Interval: the cross-fitted t-test, which holds for short and autocorrelated series where conformal
 * inversion finds no end; conformal p and placebo ranks are checks. Grade 3 with a good fit before, else 1.
 * Source: Abadie et al. 2010; Chernozhukov, Wüthrich & Zhu 2021. See docs/decisions/0015.
 */
export function syntheticControl(
  input: AnalyseInput,
  placement: Placement,
): DesignOutcome {
  const {
    errors = "default",
    seasonality = "none",
    slopeChange = false,
  } = input.model ?? {};
  if (errors !== "default")
    return refuse("model.errors", `${errors} is not for this design`, {
      code: "model-not-for-design",
    });
  if (seasonality !== "none")
    return refuse(
      "model.seasonality",
      "comparison units take the season out; it must be none for this design",
      { code: "model-not-for-design" },
    );
  if (slopeChange)
    return refuse("model.slopeChange", "is not for this design", {
      code: "model-not-for-design",
    });
  const sorted = comparisonPanel(input, placement);
  if (!sorted.ok) return sorted;
  const dated = donorPanel(input, placement, sorted.panel);
  if (!dated.ok) return dated;
  const { panel } = dated;
  const fit = syntheticFit(panel, panel.before);
  const effect = effectOf(input, panel, fit);
  if (!effect)
    return refuse(
      "observations",
      "hold too few periods before the start to match and to check the match",
      { code: "too-few-periods-to-match" },
    );
  const none = input.effect === "ratio" ? 1 : 0;
  const shown = effect.low > none || effect.high < none;
  const checks = [...checksOf(panel, fit), placeboDates(panel, shown)];
  const isCredible = checks.every(
    ({ name, outcome }) =>
      outcome === "pass" || (name !== "pre-fit" && name !== "donors"),
  );
  return {
    ok: true,
    result: {
      method: "synthetic-control/cross-fitted",
      effect,
      terms: [],
      dispersion: null,
      weights: panel.units
        .map((unit, j) => ({ unit, weight: fit.weights[j]! }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight),
      series: seriesOf(panel, fit, effect, input),
      checks,
      designGrade: isCredible
        ? { grade: 3, reason: "comparison-sites" }
        : { grade: 1, reason: "comparison-sites-unchecked" },
      size: {
        of: "units",
        treated: sorted.panel.treated.length,
        control: panel.donors.length,
      },
    },
  };
}

function effectOf(
  { effect = "absolute", confidence = 0.95 }: AnalyseInput,
  panel: DatedPanel,
  { synthetic }: SyntheticFit,
): EffectEstimate | null {
  const crossed = crossFittedEffect(panel, panel.before);
  if (!crossed) return null;
  const after = panel.treated.length - panel.before;
  let [gap, level] = [0, 0];
  for (let t = panel.before; t < panel.treated.length; t++) {
    gap += (panel.treated[t]! - synthetic[t]!) / after;
    level += synthetic[t]! / after;
  }
  const per = effect === "absolute" ? 1 : Math.abs(level);
  const one = effect === "ratio" ? 1 : 0;
  const { degreesOfFreedom } = crossed;
  const standardError = crossed.standardError / per;
  const margin =
    limitQuantile(1 - (1 - confidence) / 2, degreesOfFreedom) * standardError;
  const estimate = gap / per + one;
  // The interval lies about the cross-fitted effect; where that leaves the plain gap outside, it reaches out to it.
  return {
    estimate,
    standardError,
    low: Math.min(estimate, crossed.estimate / per - margin + one),
    high: Math.max(estimate, crossed.estimate / per + margin + one),
    pValue: twoSidedP(
      crossed.estimate,
      crossed.standardError,
      degreesOfFreedom,
    ),
    degreesOfFreedom,
    detectable:
      detectableMultiple(confidence, degreesOfFreedom) * standardError,
  };
}

function checksOf(panel: DatedPanel, { synthetic }: SyntheticFit): Check[] {
  const { before, treated, donors } = panel;
  const level = treated.slice(0, before).reduce((a, b) => a + b, 0) / before;
  let [gaps, spread] = [0, 0];
  for (let t = 0; t < before; t++) {
    gaps += (treated[t]! - synthetic[t]!) ** 2;
    spread += (treated[t]! - level) ** 2;
  }
  const misfit = spread > 0 ? Math.sqrt(gaps / spread) : gaps > 0 ? 1 : 0;
  const placebo = placeboRank(panel, before);
  return [
    {
      name: "donors",
      outcome:
        donors.length >= LEAST_DONORS && before >= LEAST_BEFORE
          ? "pass"
          : "warn",
      detail: { control: donors.length, before },
    },
    {
      name: "pre-fit",
      outcome: misfit <= POOR_FIT ? "pass" : "warn",
      detail: { misfit, before },
    },
    {
      name: "rank-among-units",
      outcome: placebo.rank / placebo.of <= 0.2 ? "pass" : "warn",
      detail: { rank: placebo.rank, units: placebo.of },
    },
    {
      name: "conformal",
      outcome: "pass",
      detail: { pValue: conformalP(panel, before) },
    },
  ];
}

/** Periods that a placebo date needs: enough before to find a mixture, enough after to see a gap. */
const PLACEBO_MARGIN = { before: LEAST_BEFORE, after: 4 };

/**
 * The same mixture at dates before the start, when nothing happened, ranked by the size of the mean gap itself: a t with two degrees
 * of freedom varies too much by its own standard error to rank anything. Source: Abadie, Diamond & Hainmueller 2015.
 */
function placeboDates(panel: DatedPanel, shown: boolean): Check {
  const { treated, donors, before } = panel;
  const earlier = {
    treated: treated.slice(0, before),
    donors: donors.map((donor) => Array.from(donor).slice(0, before)),
  };
  const strengths = placeboStarts(before, PLACEBO_MARGIN).map((start) =>
    gapSize(earlier, start),
  );
  return rankedAmong(strengths, { strength: gapSize(panel, before), shown });
}

function gapSize(panel: DonorPanel, before: number): number {
  const { synthetic } = syntheticFit(panel, before);
  const after = panel.treated.length - before;
  let gap = 0;
  for (let t = before; t < panel.treated.length; t++)
    gap += panel.treated[t]! - synthetic[t]!;
  return Math.abs(gap / after);
}

/** The band is as wide as the interval of the effect: it is for the mean level after, not for one period. */
function seriesOf(
  panel: DatedPanel,
  { synthetic }: SyntheticFit,
  effect: EffectEstimate,
  { effect: scale = "absolute" }: AnalyseInput,
): SeriesPoint[] {
  const half = (effect.high - effect.low) / 2;
  return panel.periods.map((period, t) => {
    const expected = synthetic[t]!;
    const margin = scale === "absolute" ? half : half * Math.abs(expected);
    return {
      period,
      observed: panel.treated[t]!,
      expected,
      low: expected - margin,
      high: expected + margin,
    };
  });
}
