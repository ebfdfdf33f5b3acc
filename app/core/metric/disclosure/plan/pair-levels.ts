import { LEAST_ANSWERS } from "../../masking";
import { isEnough, type AnswersIn } from "./member-levels";
import type { BlockLevels, TimeBlock } from "./time-blocks";

const BETWEEN = "\u0000";

/** The key of what two parts share, as a site's channel. */
export function pairKey(row: string, column: string): string {
  return row + BETWEEN + column;
}

interface Table {
  levels: BlockLevels;
  /** How finely each part is told by itself (`memberLevels`). */
  rows: ReadonlyMap<string, number>;
  columns: ReadonlyMap<string, number>;
  /** By `pairKey`. */
  answersIn: AnswersIn;
  least: number;
}

/**
 * How finely each crossing of two ways to part a metric may be told beside both of them. A row is split in whole or not
 * at all, so that what is not split stays a full table of unknowns, of which sums give away the lines and nothing less:
 * every piece of a split row, and in every column what the other rows leave, holds nothing or enough. The smallest split
 * row steps back until it does.
 */
export function pairLevels(
  args: Omit<Table, "least"> & { least?: number },
): Map<string, number> {
  const table: Table = { least: LEAST_ANSWERS, ...args };
  const split = new Map(
    [...table.rows].map(([row, level]) => [row, firstSplit(table, row, level)]),
  );
  for (;;) {
    const step = nextStepBack(table, split);
    if (step === null) break;
    split.set(step.row, firstSplit(table, step.row, step.level));
  }
  const told = new Map<string, number>();
  for (const [row, rowLevel] of split)
    for (const [column, columnLevel] of table.columns)
      told.set(pairKey(row, column), Math.max(rowLevel, columnLevel));
  return told;
}

/** The finest level, from one on, where a row can be split, there and in everything coarser. */
function firstSplit(table: Table, row: string, from: number): number {
  let level = table.levels.length;
  while (level > from && splitsAt(table, row, level - 1)) level -= 1;
  return level;
}

function splitsAt(table: Table, row: string, level: number): boolean {
  const groups = columnGroups(table, level);
  return groups.every((columns) => {
    const pieces = table.levels[level]!.map((block) =>
      sumOf(table, [row], columns, block),
    );
    return (
      pieces.every((answers) => answers === 0) ||
      pieces.every((answers) => answers >= table.least)
    );
  });
}

/** Columns told at a level, each by itself, and the others as one: their total follows. */
function columnGroups({ columns }: Table, level: number): string[][] {
  const told = [...columns]
    .filter(([, at]) => at <= level)
    .map(([key]) => [key]);
  const others = [...columns]
    .filter(([, at]) => at > level)
    .map(([key]) => key);
  return others.length > 0 ? [...told, others] : told;
}

function sumOf(
  { answersIn }: Table,
  rows: readonly string[],
  columns: readonly string[],
  block: TimeBlock,
): number {
  let sum = 0;
  for (const row of rows)
    for (const column of columns) sum += answersIn(pairKey(row, column), block);
  return sum;
}

function nextStepBack(table: Table, split: ReadonlyMap<string, number>) {
  for (let level = table.levels.length - 1; level >= 0; level -= 1) {
    const groups = columnGroups(table, level);
    const rest = [...split].filter(([, at]) => at > level).map(([row]) => row);
    for (const block of table.levels[level]!) {
      const isSafe = groups.every((columns) =>
        isEnough(sumOf(table, rest, columns, block), table.least),
      );
      const row = isSafe ? null : smallestSplit(table, split, level, block);
      if (row !== null) return { row, level: level + 1 };
    }
  }
  return null;
}

function smallestSplit(
  table: Table,
  split: ReadonlyMap<string, number>,
  level: number,
  block: TimeBlock,
): string | null {
  let smallest: { row: string; answers: number } | null = null;
  for (const [row, at] of split) {
    if (at > level) continue;
    const answers = sumOf(table, [row], [...table.columns.keys()], block);
    if (answers > 0 && (smallest === null || answers < smallest.answers))
      smallest = { row, answers };
  }
  return smallest?.row ?? null;
}
