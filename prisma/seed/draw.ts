import { drawBelow, type Random } from "~/core/stats/random";

/** How many of `trials` succeed. */
export function drawSuccesses(
  trials: number,
  chance: number,
  random: Random,
): number {
  let successes = 0;
  for (let trial = 0; trial < trials; trial++)
    if (random() < chance) successes += 1;
  return successes;
}

/** A Poisson count, as successes of many rare trials: exact enough for a demonstration, and any mean will do. */
export function drawCount(mean: number, random: Random): number {
  const trials = Math.max(1, Math.ceil(mean * 20));
  return drawSuccesses(trials, mean / trials, random);
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[drawBelow(list.length, random)]!;
}

/** One of `values`, as likely as its weight among `weights` (same length). */
export function pickWeighted(
  values: readonly number[],
  weights: readonly number[],
  random: Random,
): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => (left -= weight) < 0);
  return values[at < 0 ? values.length - 1 : at]!;
}
