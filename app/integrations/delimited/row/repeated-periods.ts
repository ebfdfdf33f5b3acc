import type { PeriodRow } from "./row-outcome";

export type Repetition =
  { kind: "first" } | { kind: "same" } | { kind: "conflict"; line: number };

/**
 * Remembers the periods of a file: the first row of a period at a place is the one that counts. Two services between
 * the same two towns may share a key; which of them is meant, or whether they add up, is not for the reader to guess.
 * Memory grows with the number of keys, not with the number of rows.
 */
export function createPeriodMemory(): (
  row: PeriodRow,
  line: number,
) => Repetition {
  const seen = new Map<string, { line: number; measures: string }>();
  return (row, line) => {
    const measures = measuresOf(row);
    const earlier = seen.get(row.identity);
    if (earlier === undefined) {
      seen.set(row.identity, { line, measures });
      return { kind: "first" };
    }
    return earlier.measures === measures
      ? { kind: "same" }
      : { kind: "conflict", line: earlier.line };
  };
}

function measuresOf(row: PeriodRow): string {
  const { numerator, denominator, count, exposure, value } = row;
  return [numerator, denominator, count, exposure, value].join(" ");
}
