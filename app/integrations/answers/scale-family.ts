import type { AnswerReading } from "./answer-reading";
import { NO_FAMILY, type ScaleFamily } from "./number-scale";

/** One scale that ends at 5 makes a 6 beside it a code; from 1 to 10 takes two to be believed. */
const MIN_COLUMNS = 1;
const MIN_ONES = 2;

/** What the scales of one file have in common, from a first reading of each of its columns. */
export function findFamily(readings: readonly AnswerReading[]): ScaleFamily {
  const bare = readings.filter(({ form }) => form === "numbers");
  const ends = bare.map(({ numbers }) => Math.max(...numbersOf(numbers)));
  const often = (end: number) => ends.filter((each) => each === end).length;
  const max = [5, 7].sort((a, b) => often(b) - often(a))[0] ?? 5;
  if (ends.length === 0) return NO_FAMILY;
  const zeros = bare.some(
    ({ numbers }, index) =>
      ends[index] === 10 && Math.min(...numbersOf(numbers)) === 0,
  );
  const fromOne = bare.filter(
    ({ scale }) => scale.min === 1 && scale.max === 10,
  );
  return {
    max: often(max) >= MIN_COLUMNS ? max : null,
    fromOneToTen: fromOne.length >= MIN_ONES && !zeros,
  };
}

function numbersOf(numbers: AnswerReading["numbers"]): number[] {
  return [...numbers.values()].filter((value) => value !== null);
}
