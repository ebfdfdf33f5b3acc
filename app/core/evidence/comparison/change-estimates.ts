import { autocorrelatedRegression } from "~/core/stats/regression/autocorrelated-regression";
import { matrixFromColumns } from "~/core/stats/regression/matrix";
import type { AnalyseInput, Check, Fault } from "../contract";
import { assignmentP } from "./assignment-p";
import { unitChange, type ComparisonPanel } from "./comparison-panel";
import { refuse, type EffectEstimate } from "../design/design-result";
import type { PeriodPoint } from "../series/period-series";
import { symmetricEffect } from "../design/symmetric-effect";

export interface ChangeEstimate {
  method: "unit-changes" | "difference-series" | "cells-ols" | "cells-hc2";
  effect: EffectEstimate;
  checks: Check[];
  /** Whether noise between sites and weeks is left out, so that the interval may be too short. */
  leavesOutSiteNoise: boolean;
}

export type ChangeOutcome =
  { ok: true; change: ChangeEstimate } | { ok: false; faults: Fault[] };

/**
 * Student's t on the changes of the units, one variance for all of them: with one treated unit s·√(1 + 1/C) and C − 1 degrees of
 * freedom, with T treated s·√(1/T + 1/C) and T + C − 2. The p is that of all assignments of the test to units where there are at least
 * 200 of them; of one treated unit the rank among all units is a check.
 */
export function changeByUnits(
  input: AnalyseInput,
  panel: ComparisonPanel,
): ChangeOutcome {
  const treated = panel.treated.map((unit) => unitChange(input, unit));
  const control = panel.control.map((unit) => unitChange(input, unit));
  if (!allKnown(treated) || !allKnown(control))
    return refuse(
      "effect",
      "needs levels above 0 in every unit to form ratios",
      { code: "level-not-above-zero" },
    );
  const { difference, standardError, degreesOfFreedom } = differenceOfChanges(
    treated,
    control,
  );
  const { effect = "absolute", confidence = 0.95 } = input;
  const estimate = symmetricEffect(difference, standardError, {
    effect,
    confidence,
    degreesOfFreedom,
  });
  const pValue =
    assignmentP(treated, control, input.model ?? {}) ?? estimate.pValue;
  const checks =
    treated.length === 1 ? [rankAmongUnits(treated[0]!, control)] : [];
  return {
    ok: true,
    change: {
      method: "unit-changes",
      effect: { ...estimate, pValue },
      checks,
      leavesOutSiteNoise: false,
    },
  };
}

/** Mean change of the treated units less that of the comparison units, one variance for all; three units at least. */
export function differenceOfChanges(
  treated: readonly number[],
  control: readonly number[],
): { difference: number; standardError: number; degreesOfFreedom: number } {
  const degreesOfFreedom = treated.length + control.length - 2;
  const variance =
    (squaresAbout(treated) + squaresAbout(control)) / degreesOfFreedom;
  return {
    difference: mean(treated) - mean(control),
    standardError: Math.sqrt(
      variance * (1 / treated.length + 1 / control.length),
    ),
    degreesOfFreedom,
  };
}

/** The step in the series of treated minus comparison, autocorrelation handled. */
export function changeBySeries(
  input: AnalyseInput,
  panel: ComparisonPanel,
  differences: readonly PeriodPoint[],
): ChangeOutcome {
  const x = matrixFromColumns([
    differences.map(() => 1),
    differences.map(({ after }) => (after ? 1 : 0)),
  ]);
  const steps = differences.map(({ t }, i) =>
    i === 0 ? 1 : t - differences[i - 1]!.t,
  );
  const fit = autocorrelatedRegression(
    x,
    differences.map(({ value }) => value),
    steps,
    differences.map(({ sampling = 0 }) => sampling),
    { plain: true },
  );
  if (!fit)
    return refuse(
      "observations",
      "hold too few periods with both treated and comparison units",
      { code: "too-few-shared-periods" },
    );
  const { effect = "absolute", confidence = 0.95 } = input;
  const { degreesOfFreedom } = fit;
  const estimate = symmetricEffect(
    fit.coefficients[1]!,
    Math.sqrt(fit.covariance[3]!),
    { effect, confidence, degreesOfFreedom },
  );
  const checks: Check[] = [
    {
      name: "few-units",
      outcome: "warn",
      detail: { control: panel.control.length },
    },
  ];
  return {
    ok: true,
    change: {
      method: "difference-series",
      effect: estimate,
      checks,
      leavesOutSiteNoise: false,
    },
  };
}

function allKnown(changes: readonly (number | null)[]): changes is number[] {
  return changes.every((change) => change !== null);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresAbout(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

/** Place of the treated change among all units, each compared in turn with the mean of the others; 1 is the largest. */
function rankAmongUnits(treated: number, control: readonly number[]): Check {
  const all = [treated, ...control];
  const sum = all.reduce((total, change) => total + change, 0);
  const sizes = all.map((change) =>
    Math.abs(change - (sum - change) / control.length),
  );
  const rank = 1 + sizes.slice(1).filter((size) => size >= sizes[0]!).length;
  return {
    name: "permutation-rank",
    outcome: rank / all.length <= 0.2 ? "pass" : "warn",
    detail: { rank, units: all.length },
  };
}
