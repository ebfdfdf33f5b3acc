import type { Risk } from "~/core/stats/planning/power";
import { syntheticFit } from "~/core/stats/synthetic-control/synthetic-fit";
import type { HistoryPanel } from "../history/history-panel";
import {
  periodNoise,
  varianceOfMean,
  type PeriodNoise,
} from "../history/period-noise";
import { blindCurve, studentCurve, type PowerCurve } from "./power-curve";

interface Shape {
  before: number;
  after: number;
  treated: number;
  control: number;
  risk: Risk;
}

/** Student's t on the changes of the units, as the engine has it from four comparison units on. */
export function unitChangesCurve(noise: PeriodNoise, shape: Shape): PowerCurve {
  const { before, after, treated, control, risk } = shape;
  const change = changeVariance(noise, before, after);
  return studentCurve(
    "difference-in-differences/unit-changes",
    Math.sqrt(change * (1 / treated + 1 / control)),
    treated + control - 2,
    risk,
  );
}

/** Of the mean after less the mean before. */
function changeVariance(
  noise: PeriodNoise,
  before: number,
  after: number,
): number {
  return varianceOfMean(before, noise) + varianceOfMean(after, noise);
}

/** Blocks of the cross-fitted test, and its degrees of freedom. */
const FOLDS = 3;

/**
 * The cross-fitted t-test of a synthetic control: the gap to the mixture that fits the history best, its noise corrected
 * for the mixture having been fitted. Null where the history cannot be matched.
 */
export function mixtureCurve(
  panel: HistoryPanel,
  { before, after, risk }: Omit<Shape, "treated" | "control">,
): PowerCurve | null {
  const method = "synthetic-control/cross-fitted";
  const length = Math.min(Math.floor(before / FOLDS), after);
  if (length < 1 || before - length < 2) return blindCurve(method);
  const donors = panel.controlUnits
    .filter(({ days }) => days.length === panel.treated.days.length)
    .map(({ values }) => values);
  if (donors.length === 0) return null;
  const treated = panel.treated.values;
  const noise = periodNoise(unseenGaps(treated, donors), {
    trend: false,
    sampling: 0,
  });
  if (!noise) return null;
  const variance =
    varianceOfMean(after, noise) + varianceOfMean(FOLDS * length, noise);
  return studentCurve(method, Math.sqrt(variance), FOLDS - 1, risk);
}

/** Gaps to the mixture in each third of the history, fitted on the other two: those it was fitted on are too small. */
function unseenGaps(
  treated: readonly number[],
  donors: readonly (readonly number[])[],
): number[] {
  const n = treated.length;
  const gaps: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const [from, to] = [fold, fold + 1].map((part) =>
      Math.floor((part * n) / FOLDS),
    ) as [number, number];
    const order = [...treated.keys()];
    order.push(...order.splice(from, to - from));
    const inOrder = (values: readonly number[]) => order.map((t) => values[t]!);
    const { synthetic } = syntheticFit(
      { treated: inOrder(treated), donors: donors.map(inOrder) },
      n - (to - from),
    );
    for (let t = n - (to - from); t < n; t++)
      gaps.push(treated[order[t]!]! - synthetic[t]!);
  }
  return gaps;
}
