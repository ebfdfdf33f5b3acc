import type {
  AnalyseInput,
  Design,
  Observation,
} from "~/core/evidence/contract";
import { dateOfDay, dayNumber } from "~/core/evidence/period/calendar";
import {
  autocorrelatedNoise,
  poissonCount,
  seededNormal,
} from "~/core/evidence/fixtures/noise";
import { seededRandom, type Random } from "~/core/stats/random";

interface Described {
  /** Columns of the table: what is measured, how much of it, how noisy. */
  metric: string;
  size: string;
  noise: string;
  /** An effect worth planning for, on the scale of the analysis. */
  plannedEffect: number;
}

/** A situation in which the truth is known: how its data come about, with an effect of any size. */
export interface Scenario extends Described {
  design: Design;
  /** The null effect is 0, or 1 for a ratio. */
  draw(chance: Chance, effect: number): AnalyseInput;
}

/** The same of several tests told together: their interval is measured, no input is analysed. */
export interface PooledScenario extends Described {
  design: "pooled";
  measure(chance: Chance, effect: number): { low: number; high: number };
}

export type AnyScenario = Scenario | PooledScenario;

export function scenarioName({
  design,
  metric,
  size,
  noise,
}: AnyScenario): string {
  return `${design}, ${metric}, ${size}, ${noise}`;
}

/** Everything random a scenario may draw on, from one seed. */
export interface Chance {
  uniform: Random;
  normal: () => number;
  /** Variance 1, stationary. */
  series(length: number, autocorrelation: number): number[];
  poisson(mean: number): number;
  binomial(trials: number, chance: number): number;
}

export function chanceOf(uniform: Random): Chance {
  const normal = seededNormal(uniform);
  return {
    uniform,
    normal,
    series: (length, autocorrelation) =>
      autocorrelatedNoise(length, autocorrelation, normal),
    poisson: (mean) => poissonCount(Math.max(0, mean), uniform),
    binomial(trials, share) {
      let successes = 0;
      for (let trial = 0; trial < trials; trial++)
        if (uniform() < share) successes += 1;
      return successes;
    },
  };
}

/** Its own chance for each scenario, so that a cell does not change when others come or go. */
export function chanceFor(scenario: AnyScenario): Chance {
  let seed = 2_166_136_261;
  for (const letter of scenarioName(scenario))
    seed = Math.imul(seed ^ letter.charCodeAt(0), 16_777_619);
  return chanceOf(seededRandom(seed >>> 0));
}

const FIRST = dayNumber("2021-01-04")!;

/** First day of the nth day, week or month of a scenario. */
export function periodOf(
  at: number,
  granularity: "day" | "week" | "month" = "week",
): string {
  if (granularity === "month")
    return `${2012 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`;
  return dateOfDay(FIRST + at * (granularity === "week" ? 7 : 1));
}

/** Answers of one period whose true NPS is `level` points, a quarter of them passive. */
export function npsAnswers(
  chance: Chance,
  answers: number,
  level: number,
): Partial<Observation> {
  const share = Math.min(0.75, Math.max(0, 0.375 + level / 200));
  let [promoters, passives, detractors] = [0, 0, 0];
  for (let answer = 0; answer < answers; answer++) {
    const drawn = chance.uniform();
    if (drawn < share) promoters += 1;
    else if (drawn < 0.75) detractors += 1;
    else passives += 1;
  }
  return { promoters, passives, detractors };
}
