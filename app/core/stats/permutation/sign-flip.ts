import type { Random } from "../random";
import {
  judgeSchedules,
  MOST_EXACT_SCHEDULES,
  type PermutationResult,
} from "./permutation-result";
import type { Schedules } from "./schedules";

export interface SignFlipInput {
  /** Treated minus untreated of each pair. */
  differences: readonly number[];
  confidence: number;
  /** Number of drawn schedules where there are more than 200,000. */
  draws: number;
  random: Random;
}

/**
 * Paired design: within each pair a coin decided who was treated, so each difference could have had
 * either sign. Estimate: the mean difference, in the metric's unit.
 *
 * Exact up to 17 pairs, else `draws` seeded ones plus the real one. No pair: `nothing-to-compare`;
 * every difference zero: `no-variance`. Source: Fisher 1935, The Design of Experiments, chapter III.
 */
export function signFlipTest({
  differences,
  confidence,
  draws,
  random,
}: SignFlipInput): PermutationResult {
  if (differences.length === 0)
    return { outcome: "not-computable", reason: "nothing-to-compare" };
  if (differences.every((difference) => difference === 0))
    return { outcome: "not-computable", reason: "no-variance" };
  const exact = 2 ** differences.length <= MOST_EXACT_SCHEDULES;
  return judgeSchedules(
    exact ? everySign(differences) : drawnSigns(differences, draws, random),
    confidence,
  );
}

function everySign(differences: readonly number[]): Schedules {
  const n = differences.length;
  const contrasts = new Float64Array(2 ** n);
  const slopes = new Float64Array(2 ** n);
  let filled = 1;
  for (const difference of differences) {
    for (let index = 0; index < filled; index++) {
      contrasts[filled + index] = (contrasts[index] ?? 0) - difference / n;
      slopes[filled + index] = (slopes[index] ?? 0) - 1 / n;
      contrasts[index]! += difference / n;
      slopes[index]! += 1 / n;
    }
    filled *= 2;
  }
  return { contrasts, slopes, observed: contrasts[0] ?? 0, exact: true };
}

function drawnSigns(
  differences: readonly number[],
  draws: number,
  random: Random,
): Schedules {
  const n = differences.length;
  const contrasts = new Float64Array(draws + 1);
  const slopes = new Float64Array(draws + 1);
  for (let draw = 0; draw <= draws; draw++) {
    for (const difference of differences) {
      const sign = draw === 0 || random() < 0.5 ? 1 : -1;
      contrasts[draw]! += (sign * difference) / n;
      slopes[draw]! += sign / n;
    }
  }
  return { contrasts, slopes, observed: contrasts[0] ?? 0, exact: false };
}
