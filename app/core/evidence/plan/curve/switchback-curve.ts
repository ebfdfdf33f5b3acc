import { rejectionProbability, type Risk } from "~/core/stats/planning/power";
import { countCombinations } from "~/core/stats/permutation/combinations";
import { varianceOfMean, type PeriodNoise } from "../history/period-noise";
import { blindCurve, studentCurve, type PowerCurve } from "./power-curve";

/**
 * Turns with and without the test, half and half, drawn as one block: the difference of two drawn halves varies as the
 * periods do about their common mean. Student's t stands for the permutation test, at the level that so many schedules can reach.
 */
export function switchbackCurve(
  noise: PeriodNoise,
  { periods, risk }: { periods: number; risk: Risk },
): PowerCurve {
  const method = "switchback/permutation";
  const treated = Math.floor(periods / 2);
  const attained = attainedRisk(countCombinations(periods, treated), risk);
  if (treated < 1 || attained === null) return blindCurve(method);
  const withinMean = noise.variance - varianceOfMean(periods, noise);
  const spread = (withinMean * periods) / (periods - 1);
  const standardError = Math.sqrt(
    spread * (1 / treated + 1 / (periods - treated)),
  );
  return studentCurve(method, standardError, periods - 2, attained);
}

/** The largest risk up to the one asked for that so many schedules can give; null where it is none at all. */
function attainedRisk(schedules: number, risk: Risk): Risk | null {
  const sides = risk.alternative === "two-sided" ? 2 : 1;
  const tail = 1 - rejectionProbability(risk);
  const least = Math.floor(tail * schedules + 1e-9);
  if (least < 1) return null;
  return { ...risk, confidence: 1 - (sides * least) / schedules };
}
