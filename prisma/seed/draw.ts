import { drawBelow, type Random } from "~/core/stats/random";

/** A normal number of mean 0 and deviation 1, as a sum of twelve uniform ones. */
export function drawNormal(random: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}

/** How many of `trials` succeed: near enough for a demonstration, whatever the numbers. */
export function drawSuccesses(
  trials: number,
  chance: number,
  random: Random,
): number {
  const share = Math.min(0.999, Math.max(0.001, chance));
  const spread = Math.sqrt(trials * share * (1 - share));
  const drawn = Math.round(trials * share + spread * drawNormal(random));
  return Math.min(trials, Math.max(0, drawn));
}

/** A count of rare things about `mean`. */
export function drawCount(mean: number, random: Random): number {
  const drawn = mean + Math.sqrt(mean) * drawNormal(random);
  return Math.max(0, Math.round(drawn));
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
