import type { Random } from "../random";
import { isConstant } from "./is-constant";
import { countOrders, drawOrders, forEachOrder } from "./orders";
import {
  judgeSchedules,
  MOST_EXACT_SCHEDULES,
  type PermutationResult,
} from "./permutation-result";
import type { Schedules } from "./schedules";

export interface SteppedUnit {
  /** One value per period, the same periods for every unit. */
  values: readonly number[];
  /** Zero-based index of the first treated period; the number of periods for a unit never treated. */
  start: number;
}

export interface SteppedInput {
  units: readonly SteppedUnit[];
  confidence: number;
  /** The effect as a share of the untreated mean instead of a difference; no value may be below 0. */
  relative?: boolean;
  /** Number of drawn schedules where there are more than 200,000. */
  draws: number;
  random: Random;
  /** More schedules than this are drawn from; 200,000 unless told. */
  mostExact?: number;
}

/**
 * Stepped roll-out: units cross over at drawn dates. Estimate: within each period that has both,
 * mean of the treated units minus mean of the others, so that whatever moves all units alike drops
 * out; periods weighted by treated × untreated / all, in the metric's unit. Judged against every
 * other way to hand the same dates to the units.
 *
 * Exact up to 200,000 schedules, else `draws` seeded ones plus the real one. No period with both
 * arms: `nothing-to-compare`; every value the same: `no-variance`. A relative effect is the same
 * difference over the untreated mean with the same weights (all 0: `no-level`), as in `switchbackTest`.
 * Source: Thompson et al. 2018 (within-period comparison, permutation test).
 */
export function steppedTest({
  units,
  confidence,
  relative = false,
  draws,
  random,
  mostExact = MOST_EXACT_SCHEDULES,
}: SteppedInput): PermutationResult {
  const weights = cellWeights(units);
  if (weights === null)
    return { outcome: "not-computable", reason: "nothing-to-compare" };
  if (isConstant(units.flatMap(({ values }) => values))) {
    return { outcome: "not-computable", reason: "no-variance" };
  }
  const level = relative ? untreatedMean(units, weights) : 1;
  if (!(level > 0)) return { outcome: "not-computable", reason: "no-level" };
  const tables = {
    values: valueTable(units, weights, level),
    effects: relative
      ? relativeTable(units, weights, level)
      : treatmentTable(units, weights),
  };
  const starts = units.map(({ start }) => start);
  const schedules = schedulesOf(starts, tables, {
    draws,
    random,
    mostExact,
  });
  return judgeSchedules(
    relative ? { ...schedules, leastEffect: -1 } : schedules,
    confidence,
  );
}

/** Weight of a treated and of an untreated cell in each period. */
type CellWeights = { treated: number; untreated: number }[];

/** `null` where no period has both arms. Counts per period are the same in every schedule, so are the weights. */
function cellWeights(units: readonly SteppedUnit[]): CellWeights | null {
  const periods = units[0]?.values.length ?? 0;
  const treatedCounts = Array.from({ length: periods }, (_, period) => {
    return units.filter(({ start }) => start <= period).length;
  });
  const information = treatedCounts.map(
    (treated) => (treated * (units.length - treated)) / units.length,
  );
  const total = information.reduce((sum, share) => sum + share, 0);
  if (total === 0) return null;
  return treatedCounts.map((treated, period) => {
    const share = (information[period] ?? 0) / total;
    return {
      treated: share === 0 ? 0 : share / treated,
      untreated: share === 0 ? 0 : -share / (units.length - treated),
    };
  });
}

/** The untreated cells' mean with the periods' own weights. */
function untreatedMean(
  units: readonly SteppedUnit[],
  weights: CellWeights,
): number {
  let mean = 0;
  for (const { values, start } of units)
    for (let period = 0; period < start && period < values.length; period++)
      mean -= values[period]! * weights[period]!.untreated;
  return mean;
}

function valueTable(
  units: readonly SteppedUnit[],
  weights: CellWeights,
  level: number,
): number[][] {
  const origin = units[0]?.values[0] ?? 0;
  return startTable(
    units,
    weights,
    ({ values }, period) => ((values[period] ?? origin) - origin) / level,
  );
}

function treatmentTable(
  units: readonly SteppedUnit[],
  weights: CellWeights,
): number[][] {
  return startTable(units, weights, ({ start }, period) =>
    period >= start ? 1 : 0,
  );
}

function relativeTable(
  units: readonly SteppedUnit[],
  weights: CellWeights,
  level: number,
): number[][] {
  return startTable(units, weights, ({ values, start }, period) =>
    period >= start ? 0 : -values[period]! / level,
  );
}

function schedulesOf(
  starts: readonly number[],
  tables: { values: number[][]; effects: number[][] },
  {
    draws,
    random,
    mostExact,
  }: { draws: number; random: Random; mostExact: number },
): Schedules {
  const count = countOrders(starts);
  const exact = count <= mostExact;
  const contrasts = new Float64Array(exact ? count : draws + 1);
  const slopes = new Float64Array(contrasts.length);
  let next = 0;
  const judge = (order: readonly number[]) => {
    contrasts[next] = total(tables.values, order);
    slopes[next++] = total(tables.effects, order);
  };
  if (exact) forEachOrder(starts, judge);
  else drawOrders(starts, draws, random, judge);
  return { contrasts, slopes, observed: total(tables.values, starts), exact };
}

/**
 * What each unit adds to the statistic for each date it could start at: rows are units, columns starts. By running sums from
 * both ends, so that the cost grows with the cells and not with their periods' square.
 */
function startTable(
  units: readonly SteppedUnit[],
  weights: CellWeights,
  cell: (unit: SteppedUnit, period: number) => number,
): number[][] {
  const periods = weights.length;
  return units.map((unit) => {
    const row = Array.from({ length: periods + 1 }, () => 0);
    for (let start = periods - 1; start >= 0; start--)
      row[start] =
        row[start + 1]! + cell(unit, start) * weights[start]!.treated;
    let before = 0;
    for (let start = 1; start <= periods; start++) {
      before += cell(unit, start - 1) * weights[start - 1]!.untreated;
      row[start]! += before;
    }
    return row;
  });
}

function total(table: readonly number[][], starts: readonly number[]): number {
  let sum = 0;
  for (let unit = 0; unit < starts.length; unit++)
    sum += table[unit]?.[starts[unit] ?? 0] ?? 0;
  return sum;
}
