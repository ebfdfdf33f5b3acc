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

/** Of an effect that is solved for, as a share of it. */
const PRECISION = 1e-9;
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

/**
 * A curve whose spread is only known with so many degrees of freedom: the mean over what it may truly be, by three points of
 * its logarithm (Gauss and Hermite). Without it a plan promises what it would show if the past told the noise exactly.
 */
export function uncertainCurve(
  curveOf: (factor: number) => PowerCurve,
  degreesOfFreedom: number,
): PowerCurve {
  const known = Math.max(2, degreesOfFreedom);
  const away = Math.sqrt(3 / (2 * known));
  const curves = [-away, 0, away].map((by) =>
    curveOf(Math.exp(1 / (2 * known) + by)),
  );
  const [low, middle, high] = curves as [PowerCurve, PowerCurve, PowerCurve];
  return {
    ...middle,
    powerAt: (effect) =>
      (low.powerAt(effect) +
        4 * middle.powerAt(effect) +
        high.powerAt(effect)) /
      6,
  };
}

/** A test that shows no effect of any size. */
export function blindCurve(method: string): PowerCurve {
  return { method, unit: 1, powerAt: () => 0 };
}

/** Smallest effect shown with this power; null where none is. */
export function effectAt(curve: PowerCurve, power: number): number | null {
  return solveRising(curve.powerAt, power, 0, curve.unit * 1e4, PRECISION);
}
