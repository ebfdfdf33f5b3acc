import {
  countCombinations,
  forEachCombination,
} from "~/core/stats/permutation/combinations";
import { drawBelow, seededRandom } from "~/core/stats/random";

/** Fewer assignments than this give too coarse a p. */
const LEAST_ASSIGNMENTS = 200;
/** More are drawn at random instead of counted out. */
const MOST_EXACT = 200_000;
/** Sums this close are the same assignment seen through rounding. */
const SAME = 1e-12;

/**
 * Two-sided p of the difference of mean changes over the assignments of the test to as many units: exact up to 200,000 of them, else
 * from `draws` seeded ones (the real one counted in). `null` with under 200 assignments. Source: Fisher 1935.
 */
export function assignmentP(
  treated: readonly number[],
  control: readonly number[],
  { draws = 10_000, seed = 1 }: { draws?: number; seed?: number },
): number | null {
  const all = [...treated, ...control];
  const assignments = countCombinations(all.length, treated.length);
  if (assignments < LEAST_ASSIGNMENTS) return null;
  const centre = all.reduce((sum, change) => sum + change, 0) / all.length;
  const deviations = all.map((change) => change - centre);
  const scale = deviations.reduce(
    (sum, deviation) => sum + Math.abs(deviation),
    0,
  );
  const sumOf = (chosen: readonly number[]) =>
    Math.abs(chosen.reduce((sum, unit) => sum + deviations[unit]!, 0));
  const real = sumOf(treated.map((_, unit) => unit)) - SAME * scale;
  let asStrong = 0;
  if (assignments <= MOST_EXACT) {
    forEachCombination(
      all.length,
      treated.length,
      (chosen) => void (asStrong += sumOf(chosen) >= real ? 1 : 0),
    );
    return asStrong / assignments;
  }
  const random = seededRandom(seed);
  const units = all.map((_, unit) => unit);
  for (let draw = 0; draw < draws; draw++) {
    for (let place = 0; place < treated.length; place++) {
      const other = place + drawBelow(units.length - place, random);
      [units[place], units[other]] = [units[other]!, units[place]!];
    }
    if (sumOf(units.slice(0, treated.length)) >= real) asStrong += 1;
  }
  return (1 + asStrong) / (1 + draws);
}
