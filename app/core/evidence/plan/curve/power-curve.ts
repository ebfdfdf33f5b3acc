import {
  normalCdf,
  normalQuantile,
  studentQuantile,
} from "~/core/stats/distributions";
import { noncentralTUpperTail } from "~/core/stats/planning/noncentral-t";
import { rejectionProbability, type Risk } from "~/core/stats/planning/power";
import { solveRising } from "~/core/stats/planning/solve-monotone";

/** What a planned test shows of true effects: its chance to show one, by the effect's size in the metric's unit. */
export interface PowerCurve {
  /** The engine's method that the test would be analysed by. */
  method: string;
  /** Rises with the size of the effect (≥ 0). */
  powerAt(effect: number): number;
  /** The scale of the effects it can tell apart; above 0. */
  unit: number;
}

/** Beyond this many standard errors the tails are 0 or 1 in a double. */
const REACH = 40;

/** By Student's t with a known spread of the estimate; `degreesOfFreedom` null is the normal. */
export function studentCurve(
  method: string,
  standardError: number,
  degreesOfFreedom: number | null,
  risk: Risk,
): PowerCurve {
  const upper = rejectionProbability(risk);
  const critical =
    degreesOfFreedom === null
      ? normalQuantile(upper)
      : studentQuantile(upper, degreesOfFreedom);
  const powerAt = (effect: number) => {
    const distance = Math.min(REACH, effect / standardError);
    return degreesOfFreedom === null
      ? normalCdf(distance - critical)
      : noncentralTUpperTail(critical, degreesOfFreedom, distance);
  };
  return { method, unit: standardError, powerAt };
}

/** By the half-widths of simulated intervals, about an estimate with this spread. */
export function simulatedCurve(
  method: string,
  spread: number,
  halfWidths: readonly number[],
): PowerCurve {
  const powerAt = (effect: number) =>
    halfWidths.reduce(
      (sum, half) =>
        sum +
        normalCdf(Math.max(-REACH, Math.min(REACH, (effect - half) / spread))),
      0,
    ) / halfWidths.length;
  return { method, unit: spread, powerAt };
}

/** A test that shows no effect of any size. */
export function blindCurve(method: string): PowerCurve {
  return { method, unit: 1, powerAt: () => 0 };
}

/** Smallest effect shown with this power; null where none is. */
export function effectAt(curve: PowerCurve, power: number): number | null {
  return solveRising(curve.powerAt, power, 0, curve.unit * 1e4);
}
