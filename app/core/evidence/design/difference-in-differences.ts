import { autocorrelatedRegression } from "~/core/stats/regression/autocorrelated-regression";
import { matrixFromColumns } from "~/core/stats/regression/matrix";
import type { AnalyseInput, Check } from "../contract";
import type { Placement } from "../period/place-observations";
import { changeByCells } from "../comparison/change-by-cells";
import { placeboDates } from "../comparison/placebo-dates";
import {
  changeBySeries,
  changeByUnits,
  type ChangeEstimate,
} from "../comparison/change-estimates";
import {
  comparisonPanel,
  differenceSeries,
  unitChange,
  type ComparisonPanel,
} from "../comparison/comparison-panel";
import { refuse, type DesignOutcome, type DesignResult } from "./design-result";
import { twoSidedP } from "./limits";
import type { PeriodPoint } from "../series/period-series";
import { treatedAgainstControl } from "../comparison/treated-against-control";

/** Comparison units from which the spread of their changes is the noise. */
const ENOUGH_CONTROLS = 4;
/** Periods a side from which the difference to the comparison units is read as a series. */
const LEAST_PERIODS = 4;
/** Periods before the start from which a difference in trend can be looked for. */
export const LEAST_TREND_PERIODS = 4;

/**
 * Difference-in-differences: change of the treated units less the mean change of the comparison units. Noise comes from the unit
 * changes (four or more comparison units), else from the series of treated minus comparison, else (few units and few periods) from the
 * answers, with a warning. Named `ols` and `hc2` take the answers at once. Grade 3 with a passed pre-trend check, else 1.
 * Source: Card and Krueger 1994; Donald and Lang 2007.
 */
export function differenceInDifferences(
  input: AnalyseInput,
  placement: Placement,
): DesignOutcome {
  const {
    errors = "default",
    seasonality = "none",
    slopeChange = false,
  } = input.model ?? {};
  if (errors !== "default" && errors !== "ols" && errors !== "hc2")
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
  const { panel } = sorted;
  const differences = differenceSeries(input, placement, panel);
  const changed = estimateChange(input, panel, differences);
  if (!changed.ok) return changed;
  const trends = parallelTrends(differences);
  return {
    ok: true,
    result: toResult(input, placement, panel, {
      change: changed.change,
      trends,
      differences,
    }),
  };
}

function toResult(
  input: AnalyseInput,
  placement: Placement,
  panel: ComparisonPanel,
  {
    change,
    trends,
    differences,
  }: {
    change: ChangeEstimate;
    trends: Check;
    differences: readonly PeriodPoint[];
  },
): DesignResult {
  return {
    method: `difference-in-differences/${change.method}`,
    effect: change.effect,
    terms: [],
    dispersion: null,
    weights: [],
    series: treatedAgainstControl(input, placement, panel, change.effect),
    checks: [
      trends,
      ...change.checks,
      placeboDates(input, panel, { change, differences }),
    ],
    designGrade: designGrade(trends, change.leavesOutSiteNoise),
    size: {
      of: "units",
      treated: panel.treated.length,
      control: panel.control.length,
    },
    comparisonChanges: comparisonChanges(input, panel),
  };
}

/** None where one of them cannot be told. */
function comparisonChanges(
  input: AnalyseInput,
  { control }: ComparisonPanel,
): number[] {
  const isRatio = (input.effect ?? "absolute") !== "absolute";
  const changes = control.flatMap((unit) => unitChange(input, unit) ?? []);
  if (changes.length < control.length) return [];
  return isRatio ? changes.map((change) => Math.exp(change) - 1) : changes;
}

function estimateChange(
  input: AnalyseInput,
  panel: ComparisonPanel,
  differences: readonly PeriodPoint[],
) {
  const errors = input.model?.errors ?? "default";
  if (errors === "ols" || errors === "hc2")
    return changeByCells(input, panel, errors);
  if (panel.control.length >= ENOUGH_CONTROLS)
    return changeByUnits(input, panel);
  const after = differences.filter((point) => point.after).length;
  if (Math.min(after, differences.length - after) >= LEAST_PERIODS)
    return changeBySeries(input, panel, differences);
  return changeByCells(input, panel, "hc2");
}

/** Fails when the difference to the comparison units already drifted before the start (slope with p under 0.05, autocorrelation handled). */
function parallelTrends(differences: readonly PeriodPoint[]): Check {
  const before = differences.filter(({ after }) => !after);
  const name = "parallel-trends";
  if (before.length < LEAST_TREND_PERIODS)
    return { name, outcome: "warn", detail: { before: before.length } };
  const x = matrixFromColumns([before.map(() => 1), before.map(({ t }) => t)]);
  const steps = before.map(({ t }, i) => (i === 0 ? 1 : t - before[i - 1]!.t));
  const fit = autocorrelatedRegression(
    x,
    before.map(({ value }) => value),
    steps,
  );
  if (!fit) return { name, outcome: "warn", detail: { before: before.length } };
  const pValue = twoSidedP(
    fit.coefficients[1]!,
    Math.sqrt(fit.covariance[3]!),
    fit.degreesOfFreedom,
  );
  return {
    name,
    outcome: pValue < 0.05 ? "fail" : "pass",
    detail: { before: before.length, slope: fit.coefficients[1]!, pValue },
  };
}

/** Comparison sites are worth a presumption only where they are shown to have moved alike and site noise is in the interval. */
function designGrade(
  trends: Check,
  leavesOutSiteNoise: boolean,
): DesignResult["designGrade"] {
  if (trends.outcome === "fail")
    return { grade: 1, reason: "comparison-sites-diverging" };
  if (trends.outcome === "warn" || leavesOutSiteNoise)
    return { grade: 1, reason: "comparison-sites-unchecked" };
  return { grade: 3, reason: "comparison-sites" };
}
