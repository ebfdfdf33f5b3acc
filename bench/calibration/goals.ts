import type { Calibration } from "./run-scenario";

/** The goals of the evidence engine. */
export const MOST_FALSE = 0.05;
export const NEVER_FALSE = 0.065;
export const LEAST_COVERAGE = 0.93;
export const POWER_SLACK = 0.03;

/** Standard error of a share over so many simulations. */
export function chanceError(share: number, simulations: number): number {
  return Math.sqrt((share * (1 - share)) / simulations);
}

/** More false verdicts than ever allowed, by more than the simulation's own chance. */
export function isTooOftenFalse({ falseVerdicts, runs }: Calibration): boolean {
  return falseVerdicts > NEVER_FALSE + chanceError(NEVER_FALSE, runs);
}

/** Intervals that hold the truth too seldom, by more than the simulation's own chance. */
export function coversTooLittle({ coverage, runs }: Calibration): boolean {
  return coverage < LEAST_COVERAGE - chanceError(LEAST_COVERAGE, 2 * runs);
}

export function isOutside(result: Calibration): boolean {
  return isTooOftenFalse(result) || coversTooLittle(result);
}

/** Power away from the plan by more than three points and the simulation's own chance. */
export function missesPlan({
  power,
  plannedPower,
  runs,
}: Calibration): boolean {
  return (
    plannedPower !== null &&
    Math.abs(power - plannedPower) >
      POWER_SLACK + 2 * chanceError(plannedPower, runs)
  );
}
