import { LEAST_ANSWERS } from "../../masking";
import type { BlockLevels, TimeBlock } from "./time-blocks";

/** Answers of a part (a site, a channel, a segment value) in a block. */
export type AnswersIn = (member: string, block: TimeBlock) => number;

/**
 * How finely each part of a metric may be told within one stretch: the index of its level of blocks, or the number of
 * levels where it is not told at all. `members` must hold every answer of the metric once, those that name no site (or
 * channel, or segment) under a key of their own.
 *
 * A part is told at the finest level where all its blocks hold nothing or enough. What the metric's total then leaves in
 * any block of any level, all parts told more coarsely, must hold nothing or enough too: the smallest of the others steps
 * back until it does. So whatever is added and subtracted, only groups of enough answers come out.
 */
export function memberLevels(args: {
  levels: BlockLevels;
  members: readonly string[];
  answersIn: AnswersIn;
  least?: number;
}): Map<string, number> {
  const { levels, members, answersIn, least = LEAST_ANSWERS } = args;
  const told = new Map(
    members.map((member) => [
      member,
      finestLevel(levels, member, answersIn, least),
    ]),
  );
  for (;;) {
    const step = nextStepBack(levels, told, answersIn, least);
    if (step === null) return told;
    told.set(step.member, step.level);
  }
}

/** The finest level where every block of a part holds nothing or enough. */
export function finestLevel(
  levels: BlockLevels,
  member: string,
  answersIn: AnswersIn,
  least: number,
): number {
  const found = levels.findIndex(
    (blocks) =>
      blocks.length > 0 &&
      blocks.every((block) => answersIn(member, block) >= least),
  );
  return found < 0 ? levels.length : found;
}

export function isEnough(answers: number, least: number): boolean {
  return answers === 0 || answers >= least;
}

function nextStepBack(
  levels: BlockLevels,
  told: ReadonlyMap<string, number>,
  answersIn: AnswersIn,
  least: number,
): { member: string; level: number } | null {
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    for (const block of levels[level]!) {
      const step = stepBackIn(block, level, told, answersIn, least);
      if (step !== null) return { member: step, level: level + 1 };
    }
  }
  return null;
}

/** The smallest part told in a block whose untold rest is too small; null where the rest is nothing or enough. */
export function stepBackIn(
  block: TimeBlock,
  level: number,
  told: ReadonlyMap<string, number>,
  answersIn: AnswersIn,
  least: number,
): string | null {
  let rest = 0;
  let smallest: { member: string; answers: number } | null = null;
  for (const [member, at] of told) {
    const answers = answersIn(member, block);
    if (at > level) rest += answers;
    else if (answers > 0 && (smallest === null || answers < smallest.answers))
      smallest = { member, answers };
  }
  return isEnough(rest, least) ? null : (smallest?.member ?? null);
}
