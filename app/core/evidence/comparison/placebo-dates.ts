import { autocorrelatedRegression } from "~/core/stats/regression/autocorrelated-regression";
import { matrixFromColumns } from "~/core/stats/regression/matrix";
import { stepStrengths } from "~/core/stats/regression/step-strengths";
import type { AnalyseInput, Check } from "../contract";
import type { PeriodPoint } from "../series/period-series";
import { placeboStarts, rankedAmong } from "../series/placebo-in-time";
import { changeByCells } from "./change-by-cells";
import { differenceOfChanges, type ChangeEstimate } from "./change-estimates";
import {
  unitChange,
  type ComparisonPanel,
  type PanelUnit,
} from "./comparison-panel";

/** Periods that a placebo date needs on each side: as many as the series of differences needs. */
const MARGIN = { before: 4, after: 4 };

/**
 * The same comparison at dates before the start, when nothing happened in the treated units either: from the changes of the
 * units, from the series of differences, or from the answers, as the effect itself. A date at which it cannot be made is left out.
 */
export function placeboDates(
  input: AnalyseInput,
  panel: ComparisonPanel,
  {
    change,
    differences,
  }: { change: ChangeEstimate; differences: readonly PeriodPoint[] },
): Check {
  const { method, effect } = change;
  const { low, high } = effect;
  const none = input.effect === "ratio" ? 1 : 0;
  const shown = low > none || high < none;
  const before = differences.filter(({ after }) => !after);
  const starts = placeboStarts(before.length, MARGIN);
  if (method === "difference-series") {
    const strength = stepStrength(differences);
    return rankedAmong(stepsAmong(before, starts), { strength, shown });
  }
  const strengthOf = (shifted: ComparisonPanel) =>
    method === "unit-changes"
      ? unitsStrength(input, shifted)
      : cellsStrength(input, shifted, method);
  const strengths = starts
    .map((start) => strengthOf(panelAt(panel, before[start]!.day)))
    .filter((strength) => strength !== null);
  const strength = strengthOf(panel) ?? Number.MAX_VALUE;
  return rankedAmong(strengths, { strength, shown });
}

/** What was observed before the real start, taken for after from another day on; units seen on one side of it only stay out. */
function panelAt(
  { treated, control }: ComparisonPanel,
  day: number,
): ComparisonPanel {
  const shifted = (units: readonly PanelUnit[]) =>
    units
      .map(({ unit, placed }) => {
        const own = placed.filter(({ after }) => !after);
        const observed = (after: boolean) =>
          own
            .filter((each) => each.day >= day === after)
            .map(({ observation }) => observation);
        return {
          unit,
          placed: own,
          before: observed(false),
          after: observed(true),
        };
      })
      .filter(({ before, after }) => before.length > 0 && after.length > 0);
  return { treated: shifted(treated), control: shifted(control) };
}

function unitsStrength(
  input: AnalyseInput,
  { treated, control }: ComparisonPanel,
): number | null {
  const changes = (units: readonly PanelUnit[]) =>
    units.flatMap((unit) => unitChange(input, unit) ?? []);
  const [own, others] = [changes(treated), changes(control)];
  if (own.length === 0 || own.length + others.length < 3) return null;
  if (others.length === 0) return null;
  const { difference, standardError } = differenceOfChanges(own, others);
  return standardError > 0 ? Math.abs(difference) / standardError : null;
}

function cellsStrength(
  input: AnalyseInput,
  panel: ComparisonPanel,
  method: "cells-ols" | "cells-hc2",
): number | null {
  // Of answers, a ratio's strength is read from the plain difference: its order is the same, and its levels may be 0.
  const plain = { ...input, effect: "absolute" as const };
  const errors = method === "cells-ols" ? "ols" : "hc2";
  const made = changeByCells(plain, panel, errors);
  if (!made.ok) return null;
  const { estimate, standardError } = made.change.effect;
  return standardError > 0 ? Math.abs(estimate) / standardError : null;
}

function stepsOf(points: readonly PeriodPoint[]): number[] {
  return points.map(({ t }, i) => (i === 0 ? 1 : t - points[i - 1]!.t));
}

function samplingOf(points: readonly PeriodPoint[]): number[] {
  return points.map(({ sampling = 0 }) => sampling);
}

/** The real start, by the same errors as the dates are tried with. */
function stepStrength(points: readonly PeriodPoint[]): number {
  const x = matrixFromColumns([
    points.map(() => 1),
    points.map(({ after }) => (after ? 1 : 0)),
  ]);
  const fit = autocorrelatedRegression(
    x,
    points.map(({ value }) => value),
    stepsOf(points),
    samplingOf(points),
  );
  return fit && fit.covariance[3]! > 0
    ? Math.abs(fit.coefficients[1]!) / Math.sqrt(fit.covariance[3]!)
    : Number.MAX_VALUE;
}

function stepsAmong(
  points: readonly PeriodPoint[],
  starts: readonly number[],
): number[] {
  if (starts.length === 0) return [];
  const ask = { steps: stepsOf(points), sampling: samplingOf(points), starts };
  const x = matrixFromColumns([points.map(() => 1)]);
  const values = points.map(({ value }) => value);
  return stepStrengths(x, values, ask).filter((strength) => strength !== null);
}
