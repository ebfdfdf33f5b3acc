import { headerSays } from "../delimited/suggest/header-words";
import { asksToRecommend, declaredScale } from "./question-words";

export interface NumberCount {
  count: number;
  line: number;
}

export type NumberCounts = ReadonlyMap<number, NumberCount>;

export interface NumberScale {
  min: number;
  max: number;
  reversed: boolean;
  /** Why a person should look at the scale; null where the question or the answers leave no doubt. */
  doubt: ScaleDoubt | null;
}

export type ScaleDoubt = "scale-guessed" | "scale-not-nps" | "nps-not-asked";

/** What surveys write for "no answer" among the numbers of a scale. */
const CODES: ReadonlySet<number> = new Set([
  -1, -2, -3, -7, -8, -9, -66, -77, -88, -97, -98, -99, -999, 66, 77, 88, 97,
  98, 99, 666, 777, 888, 997, 998, 999, 9999,
]);

/** Enough answers for an unused end of a scale to mean something. */
const ENOUGH = 30;
const MAX_SLIPS = 0.05;
/** Beyond this share a 0 is a step of the scale and no stray code. */
const MANY_ZEROS = 0.05;

/** What most other scales of a file have in common. */
export interface ScaleFamily {
  /** The upper end, 5 or 7, of at least two other columns. */
  max: number | null;
  /** Whether several columns run up to 10 and none of them was ever given a 0. */
  fromOneToTen: boolean;
}

export const NO_FAMILY: ScaleFamily = { max: null, fromOneToTen: false };

/**
 * The scale of a column of whole numbers, from what its question says, else from the answers and the other scales of
 * the file. Null where the numbers are no answers on a scale.
 */
export function findNumberScale(
  counts: NumberCounts,
  question: string,
  family: ScaleFamily,
): NumberScale | null {
  const given = givenNumbers(counts, question);
  if (given.length === 0) return null;
  const [min, max] = [Math.min(...given), Math.max(...given)];
  const declared = declaredScale(question);
  if (declared && declared.max <= 10 && max <= 10)
    return { ...declared, doubt: recommendDoubt(declared, question) };
  if (min < 0 || max > 10 || max < 2) return null;
  const found = observed(counts, { min, max }, question, family);
  return {
    ...found,
    reversed: false,
    doubt: recommendDoubt(found, question) ?? found.doubt,
  };
}

/** Whole numbers without codes and, where an answer is asked for, without the odd slip above every scale. */
function givenNumbers(counts: NumberCounts, question: string): number[] {
  const whole = [...counts.keys()].filter(
    (value) => !CODES.has(value) && Number.isInteger(value),
  );
  const within = whole.filter((value) => value >= 0 && value <= 10);
  const total = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + (counts.get(value)?.count ?? 0), 0);
  const slips = total(whole) - total(within);
  const asked = headerSays(question, "score");
  return asked && slips <= total(whole) * MAX_SLIPS ? within : whole;
}

/** 1 to 10 is not the scale that promoters and detractors are counted on. */
function recommendDoubt(
  { min, max }: { min: number; max: number },
  question: string,
): ScaleDoubt | null {
  return min === 1 && max === 10 && asksToRecommend(question)
    ? "scale-not-nps"
    : null;
}

type Observed = Omit<NumberScale, "reversed">;

function sure(min: number, max: number): Observed {
  return { min, max, doubt: null };
}

function guessed(min: number, max: number): Observed {
  return { min, max, doubt: "scale-guessed" };
}

function observed(
  counts: NumberCounts,
  { min, max }: { min: number; max: number },
  question: string,
  family: ScaleFamily,
): Observed {
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  const zeros = counts.get(0)?.count ?? 0;
  if (family.max !== null && (max === family.max || max === family.max + 1))
    return zeros > 0 ? guessed(1, family.max) : sure(1, family.max);
  if (max > 5 && asksToRecommend(question)) {
    if (min > 0 && family.fromOneToTen) return sure(1, 10);
    return min === 1 && total >= ENOUGH * 3 ? guessed(0, 10) : sure(0, 10);
  }
  if (max > 7) return upToTen(min, family);
  if (max === 7) return min === 0 ? guessed(0, 10) : sure(1, 7);
  if (max === 6) return guessed(min === 0 ? 0 : 1, 6);
  if (max === 5)
    return min === 0 && zeros > total * MANY_ZEROS ? guessed(0, 5) : sure(1, 5);
  if (total < ENOUGH || min === 0) return guessed(1, 5);
  return guessed(1, max === 4 && family.max !== null ? family.max : max);
}

/** With neither 0 nor 1 in sight, nobody knows where the scale begins. */
function upToTen(min: number, family: ScaleFamily): Observed {
  if (min === 0) return sure(0, 10);
  return min === 1 || family.fromOneToTen ? sure(1, 10) : guessed(0, 10);
}
