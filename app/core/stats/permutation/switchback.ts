import { drawBelow, type Random } from "../random";
import { countCombinations, forEachCombination } from "./combinations";
import { isConstant } from "./is-constant";
import {
  judgeSchedules,
  MOST_EXACT_SCHEDULES,
  type PermutationResult,
} from "./permutation-result";

export interface SwitchbackPeriod {
  /** The period's own statistic: periods weigh the same, however many answers each has. */
  value: number;
  treated: boolean;
  /** Periods of one block were drawn among themselves; without a name all are one block. */
  block?: string | null;
}

export interface SwitchbackInput {
  periods: readonly SwitchbackPeriod[];
  confidence: number;
  /** The effect as a share of the untreated mean instead of a difference; no value may be below 0. */
  relative?: boolean;
  /** Number of drawn schedules where there are more than 200,000. */
  draws: number;
  random: Random;
}

/** One block's periods: values about the overall mean, and what an effect of 1 adds to them by the real schedule. */
interface Block {
  values: number[];
  effects: number[];
  treated: boolean[];
  treatedCount: number;
}

/** Sums over the treated periods of each possible schedule. */
interface TreatedSums {
  values: Float64Array;
  effects: Float64Array;
}

/**
 * Switchback: mean of the treated periods minus mean of the others, in the metric's unit, judged
 * against all schedules with the same number of treated periods within each block.
 *
 * A relative effect is that difference over the mean of the others. Its p is the same; its interval
 * holds every share θ such that the others' values times 1 + θ cannot be told from the treated ones.
 *
 * Exact up to 200,000 schedules, else `draws` seeded ones plus the real one.
 * All periods in one arm: `nothing-to-compare`; each block in one arm: `one-schedule`; every value
 * the same: `no-variance`; relative to others that are all 0: `no-level`. Source: Fisher 1935; Bojinov, Simchi-Levi & Zhao 2023.
 */
export function switchbackTest({
  periods,
  confidence,
  relative = false,
  draws,
  random,
}: SwitchbackInput): PermutationResult {
  const treatedCount = periods.filter(({ treated }) => treated).length;
  const otherCount = periods.length - treatedCount;
  if (treatedCount === 0 || otherCount === 0)
    return { outcome: "not-computable", reason: "nothing-to-compare" };
  if (isConstant(periods.map(({ value }) => value))) {
    return { outcome: "not-computable", reason: "no-variance" };
  }
  const level = relative ? untreatedMean(periods) : 1;
  if (!(level > 0)) return { outcome: "not-computable", reason: "no-level" };
  const blocks = blocksOf(periods, relative ? level : null);
  const count = blocks.reduce(
    (all, block) =>
      all * countCombinations(block.values.length, block.treatedCount),
    1,
  );
  if (count === 1) return { outcome: "not-computable", reason: "one-schedule" };
  const exact = count <= MOST_EXACT_SCHEDULES;
  const sums = exact
    ? everySchedule(blocks)
    : drawnSchedules(blocks, draws, random);
  // Values are about their mean, so the other periods' sum is minus the treated ones'.
  const contrast = (sum: number) =>
    (sum / treatedCount + sum / otherCount) / level;
  const effectTotal = relative ? -otherCount : treatedCount;
  const slope = (sum: number) =>
    sum / treatedCount - (effectTotal - sum) / otherCount;
  const observed = blocks.reduce(
    (sum, block) => sum + treatedSum(block, block.values),
    0,
  );
  return judgeSchedules(
    {
      contrasts: sums.values.map(contrast),
      slopes: sums.effects.map(slope),
      observed: contrast(observed),
      exact,
      ...(relative ? { leastEffect: -1 } : {}),
    },
    confidence,
  );
}

function untreatedMean(periods: readonly SwitchbackPeriod[]): number {
  const others = periods.filter(({ treated }) => !treated);
  return others.reduce((sum, { value }) => sum + value / others.length, 0);
}

/** `level`: the untreated mean, for a relative effect, which raises the others' values; null for one that adds to the treated. */
function blocksOf(
  periods: readonly SwitchbackPeriod[],
  level: number | null,
): Block[] {
  const mean = periods.reduce(
    (sum, { value }) => sum + value / periods.length,
    0,
  );
  const blocks = new Map<string, Block>();
  for (const { value, treated, block } of periods) {
    const name = block ?? "";
    const own = blocks.get(name) ?? {
      values: [],
      effects: [],
      treated: [],
      treatedCount: 0,
    };
    own.values.push(value - mean);
    own.treated.push(treated);
    if (level === null) own.effects.push(treated ? 1 : 0);
    else own.effects.push(treated ? 0 : -value / level);
    own.treatedCount += treated ? 1 : 0;
    blocks.set(name, own);
  }
  return [...blocks.values()];
}

/** Every schedule of every block with every schedule of the others. */
function everySchedule(blocks: readonly Block[]): TreatedSums {
  let all: TreatedSums = {
    values: new Float64Array(1),
    effects: new Float64Array(1),
  };
  for (const block of blocks) {
    const own = blockSchedules(block);
    all = {
      values: crossSum(all.values, own.values),
      effects: crossSum(all.effects, own.effects),
    };
  }
  return all;
}

function blockSchedules({ values, effects, treatedCount }: Block): TreatedSums {
  const count = countCombinations(values.length, treatedCount);
  const sums = {
    values: new Float64Array(count),
    effects: new Float64Array(count),
  };
  let next = 0;
  forEachCombination(values.length, treatedCount, (chosen) => {
    let [valueSum, effectSum] = [0, 0];
    for (const index of chosen) {
      valueSum += values[index] ?? 0;
      effectSum += effects[index] ?? 0;
    }
    sums.values[next] = valueSum;
    sums.effects[next++] = effectSum;
  });
  return sums;
}

function crossSum(some: Float64Array, others: Float64Array): Float64Array {
  const sums = new Float64Array(some.length * others.length);
  let next = 0;
  for (const one of some)
    for (const other of others) sums[next++] = one + other;
  return sums;
}

/** The real schedule first, then `draws` of equal chance. */
function drawnSchedules(
  blocks: readonly Block[],
  draws: number,
  random: Random,
): TreatedSums {
  const sums = {
    values: new Float64Array(draws + 1),
    effects: new Float64Array(draws + 1),
  };
  for (const block of blocks) {
    sums.values[0]! += treatedSum(block, block.values);
    sums.effects[0]! += treatedSum(block, block.effects);
    addDraws(block, sums, random);
  }
  return sums;
}

/** Shuffles only as many places as are treated: their periods are the draw. */
function addDraws(
  { values, effects, treatedCount }: Block,
  sums: TreatedSums,
  random: Random,
): void {
  const order = Uint32Array.from(values.keys());
  for (let draw = 1; draw < sums.values.length; draw++) {
    let [valueSum, effectSum] = [0, 0];
    for (let place = 0; place < treatedCount; place++) {
      const from = place + drawBelow(order.length - place, random);
      const index = order[from]!;
      order[from] = order[place]!;
      order[place] = index;
      valueSum += values[index]!;
      effectSum += effects[index]!;
    }
    sums.values[draw]! += valueSum;
    sums.effects[draw]! += effectSum;
  }
}

function treatedSum({ treated }: Block, numbers: readonly number[]): number {
  return numbers.reduce(
    (sum, number, index) => (treated[index] ? sum + number : sum),
    0,
  );
}
