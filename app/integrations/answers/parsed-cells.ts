import { parseNumberCell } from "../delimited/cell/number-cell";
import { readLabelledNumber } from "./labels/labelled-number";
import { saysNoAnswer } from "./labels/no-answer";
import type { NumberCount } from "./number-scale";

/** Each different cell of a column with how often and where first it stands; absent marks are not in it. */
export type CellCounts = ReadonlyMap<string, NumberCount>;

export interface ParsedCell extends NumberCount {
  text: string;
  /** Null for words without a number, and for no answer. */
  value: number | null;
  /** What stands beside the number. */
  label: string | null;
  noAnswer: boolean;
}

/** Reads each different cell as a number, a number with a label, no answer, or words. */
export function parseCells(cells: CellCounts): ParsedCell[] {
  return [...cells].map(([text, count]) => {
    const rest = { text, ...count };
    if (saysNoAnswer(text))
      return { ...rest, value: null, label: null, noAnswer: true };
    const plain =
      parseNumberCell(text, "point") ?? parseNumberCell(text, "comma");
    const labelled = plain === null ? readLabelledNumber(text) : null;
    return {
      ...rest,
      value: plain ?? labelled?.value ?? null,
      label: labelled?.label ?? null,
      noAnswer: false,
    };
  });
}

/** How often each number was given. */
export function countNumbers(
  cells: readonly ParsedCell[],
): Map<number, NumberCount> {
  const counts = new Map<number, NumberCount>();
  for (const { value, count, line } of cells) {
    if (value === null) continue;
    const known = counts.get(value);
    counts.set(value, {
      count: (known?.count ?? 0) + count,
      line: Math.min(known?.line ?? line, line),
    });
  }
  return counts;
}

/** Share of the cells that are words, of those that are not "no answer". */
export function oddShare(cells: readonly ParsedCell[]): number {
  const asked = cells.filter(({ noAnswer }) => !noAnswer);
  const total = sum(asked);
  return total === 0
    ? 1
    : sum(asked.filter(({ value }) => value === null)) / total;
}

/** Share of the numbers that are not whole. */
export function fractionShare(cells: readonly ParsedCell[]): number {
  const numbers = cells.filter(({ value }) => value !== null);
  const total = sum(numbers);
  const whole = sum(numbers.filter(({ value }) => Number.isInteger(value)));
  return total === 0 ? 0 : (total - whole) / total;
}

function sum(cells: readonly ParsedCell[]): number {
  return cells.reduce((total, { count }) => total + count, 0);
}
