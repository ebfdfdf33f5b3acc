import { rejectionProbability, type Risk } from "~/core/stats/planning/power";
import { countCombinations } from "~/core/stats/permutation/combinations";
import type { HistorySeries } from "../history/history-panel";
import { pairNoise } from "../history/pair-noise";
import {
  effectivePeriods,
  periodNoise,
  varianceOfMean,
  type PeriodNoise,
} from "../history/period-noise";
import {
  blindCurve,
  studentCurve,
  uncertainCurve,
  type PowerCurve,
} from "./power-curve";

/** How the turns are drawn. */
export interface Turns {
  /** Two turns a week apart hold one with and one without; else half and half over the whole length. */
  pairs: boolean;
  /** Places that draw apart; 1 where all take the same turns. */
  draws: number;
}

export const ONE_BLOCK: Turns = { pairs: false, draws: 1 };

export interface PlannedTurns {
  turns: Turns;
  /** The past of the places together, or of each one that draws apart. */
  series: readonly HistorySeries[];
  /** Variance of the planned places in that of the history's. */
  share: number;
  /** Turns of one draw. */
  periods: number;
  risk: Risk;
}

const METHOD = "switchback/permutation";

/**
 * Turns with and without the test, drawn by lot. Student's t stands for the permutation test, at the level that so many
 * schedules can reach (within a point of it in simulation); that the noise is only known from a history counts too. Null
 * where the history says nothing of the noise.
 */
export function switchbackCurve(planned: PlannedTurns): PowerCurve | null {
  const spread = planned.turns.pairs ? spreadOfPairs(planned) : halves(planned);
  if (spread === null) return null;
  const { standardError, degreesOfFreedom, schedules, known } = spread;
  const attained = attainedRisk(schedules, planned.risk);
  if (attained === null || degreesOfFreedom < 1) return blindCurve(METHOD);
  return uncertainCurve(
    (factor) =>
      studentCurve(METHOD, factor * standardError, degreesOfFreedom, attained),
    known,
  );
}

interface Spread {
  standardError: number;
  degreesOfFreedom: number;
  schedules: number;
  /** Degrees of freedom by which the history knows the noise. */
  known: number;
}

/** One with and one without: what varies is the difference of two turns a week apart. */
function spreadOfPairs({
  series,
  share,
  periods,
  turns,
}: PlannedTurns): Spread | null {
  const noise = pairNoise(series);
  if (!noise) return null;
  const pairs = Math.floor(periods / 2) * turns.draws;
  return {
    standardError: Math.sqrt((noise.variance * share) / Math.max(1, pairs)),
    degreesOfFreedom: pairs - 1,
    schedules: 2 ** Math.min(50, pairs),
    known: noise.degreesOfFreedom,
  };
}

/** The difference of two drawn halves varies as the periods do about their common mean. */
function halves({
  series,
  share,
  periods,
  turns,
}: PlannedTurns): Spread | null {
  const found = series.flatMap(({ values, sampling }) => {
    const noise = periodNoise(values, { trend: false, sampling });
    return noise ? [{ noise, periods: values.length }] : [];
  });
  if (found.length === 0) return null;
  const mean = (of: (one: (typeof found)[number]) => number) =>
    found.reduce((sum, one) => sum + of(one), 0) / found.length;
  const within = mean(({ noise }) => spreadWithin(noise, periods));
  const treated = Math.floor(periods / 2);
  const squared = within * share * (1 / treated + 1 / (periods - treated));
  return {
    standardError: Math.sqrt(squared / turns.draws),
    degreesOfFreedom: treated < 1 ? 0 : turns.draws * (periods - 1) - 1,
    schedules: Math.min(
      2 ** 50,
      countCombinations(periods, treated) ** turns.draws,
    ),
    known:
      found.length *
      mean(({ noise, periods: past }) => effectivePeriods(past, noise) - 1),
  };
}

/** Variance of periods about their common mean. */
function spreadWithin(noise: PeriodNoise, periods: number): number {
  const about = noise.variance - varianceOfMean(periods, noise);
  return (about * periods) / Math.max(1, periods - 1);
}

/** The largest risk up to the one asked for that so many schedules can give; null where it is none at all. */
function attainedRisk(schedules: number, risk: Risk): Risk | null {
  const sides = risk.alternative === "two-sided" ? 2 : 1;
  const tail = 1 - rejectionProbability(risk);
  const least = Math.floor(tail * schedules + 1e-9);
  if (least < 1) return null;
  return { ...risk, confidence: 1 - (sides * least) / schedules };
}
