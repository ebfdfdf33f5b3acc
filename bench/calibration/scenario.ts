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
import type { Random } from "~/core/stats/random";

/** A situation in which the truth is known: how its data come about, with an effect of any size. */
export interface Scenario {
  design: Design;
  /** Columns of the table: what is measured, how much of it, how noisy. */
  metric: string;
  size: string;
  noise: string;
  /** An effect worth planning for, on the scale of the analysis; the null is 0, or 1 for a ratio. */
  plannedEffect: number;
  draw(chance: Chance, effect: number): AnalyseInput;
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

const FIRST = dayNumber("2023-01-02")!;

/** First day of the nth day or week of a scenario. */
export function periodOf(
  at: number,
  granularity: "day" | "week" = "week",
): string {
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
