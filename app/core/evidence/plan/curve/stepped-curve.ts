import { steppedTest } from "~/core/stats/permutation/stepped";
import { rejectionProbability, type Risk } from "~/core/stats/planning/power";
import { seededRandom } from "~/core/stats/random";
import type { UnitNoise } from "../history/unit-noise";
import { blindCurve, simulatedCurve, type PowerCurve } from "./power-curve";
import { simulateNoise, standardNormal } from "./simulate-noise";

/** Schedules looked at in each simulated test, where there are too many to look at all. */
const SCHEDULES = 400;
/** All of six units' orders are looked at: more are drawn from, as each simulated test is judged anew. */
const MOST_EXACT = 2_000;

/**
 * Units that start one after another at dates handed out by lot, evenly spread over the periods: tests with the history's
 * noise are simulated and judged by the engine's own permutation test.
 */
export function steppedCurve(
  { period, levels }: UnitNoise,
  asked: { units: number; periods: number; risk: Risk; draws: number },
): PowerCurve {
  const { units, periods, risk, draws } = asked;
  const method = "stepped/permutation";
  const starts = steppedStarts(units, periods);
  const random = seededRandom(1);
  const confidence = 2 * rejectionProbability(risk) - 1;
  const halfWidths: number[] = [];
  let squares = 0;
  for (let draw = 0; draw < draws; draw++) {
    const simulated = starts.map((start) => {
      const level = Math.sqrt(levels) * standardNormal(random);
      const values = simulateNoise(periods, period, random);
      return { start, values: Array.from(values, (value) => level + value) };
    });
    const test = steppedTest({
      units: simulated,
      confidence,
      draws: SCHEDULES,
      random,
      mostExact: MOST_EXACT,
    });
    if (test.outcome !== "estimated") return blindCurve(method);
    if (test.low === null || test.high === null) continue;
    squares += test.estimate ** 2;
    halfWidths.push((test.high - test.low) / 2);
  }
  // Where most simulated intervals have no end, no effect is sure to be shown.
  if (halfWidths.length <= draws / 2) return blindCurve(method);
  const spread = Math.sqrt(squares / halfWidths.length);
  return simulatedCurve(method, spread, halfWidths);
}

/** First treated period of each unit: one step after another, some periods before the first and after the last. */
export function steppedStarts(units: number, periods: number): number[] {
  return Array.from({ length: units }, (_, unit) =>
    Math.min(
      periods - 1,
      Math.max(1, Math.round(((unit + 1) * periods) / (units + 1))),
    ),
  );
}
