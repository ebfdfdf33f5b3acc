/**
 * Sufficient statistics of one reading: enough for value, interval and analysis, so that no page
 * ever reads raw answers.
 */
export type ReadingStatistics =
  | ScoreStatistics
  | SumStatistics
  | RatioStatistics
  | { form: "count"; count: number }
  | { form: "value"; value: number };

/** Score (or, for durations, upper bound of the bin) → number of answers. Keys are decimal numbers as text. */
export interface ScoreStatistics {
  form: "scores";
  counts: Record<string, number>;
}

export interface SumStatistics {
  form: "sums";
  n: number;
  sum: number;
  sumSquares: number;
}

/** Successes of trials, events of exposure, or one sum over another. */
export interface RatioStatistics {
  form: "ratio";
  numerator: number;
  denominator: number;
}

export type ReadingForm = ReadingStatistics["form"];

/** Forms whose readings add up over sites and periods. */
export type MergeableForm = Exclude<ReadingForm, "value">;

export type AddedStatistics =
  | { outcome: "added"; statistics: ReadingStatistics }
  | { outcome: "forms-differ"; forms: [ReadingForm, ReadingForm] }
  | { outcome: "values-do-not-merge" };

/** The statistics of nothing at all: the neutral element of `addStatistics`. */
export function emptyStatistics(form: MergeableForm): ReadingStatistics {
  switch (form) {
    case "scores":
      return { form, counts: {} };
    case "sums":
      return { form, n: 0, sum: 0, sumSquares: 0 };
    case "ratio":
      return { form, numerator: 0, denominator: 0 };
    case "count":
      return { form, count: 0 };
  }
}

/**
 * Adds two readings of one metric. An index has no weight, so two of them have no sum and no
 * average: that is the answer `values-do-not-merge`.
 */
export function addStatistics(
  a: ReadingStatistics,
  b: ReadingStatistics,
): AddedStatistics {
  if (a.form === "value" && b.form === "value")
    return { outcome: "values-do-not-merge" };
  const sum = addSameForm(a, b);
  return sum === null
    ? { outcome: "forms-differ", forms: [a.form, b.form] }
    : { outcome: "added", statistics: sum };
}

function addSameForm(
  a: ReadingStatistics,
  b: ReadingStatistics,
): ReadingStatistics | null {
  if (a.form === "scores" && b.form === "scores") {
    return { form: "scores", counts: addCounts(a.counts, b.counts) };
  }
  if (a.form === "sums" && b.form === "sums") {
    return {
      form: "sums",
      n: a.n + b.n,
      sum: a.sum + b.sum,
      sumSquares: a.sumSquares + b.sumSquares,
    };
  }
  if (a.form === "ratio" && b.form === "ratio") {
    return {
      form: "ratio",
      numerator: a.numerator + b.numerator,
      denominator: a.denominator + b.denominator,
    };
  }
  if (a.form === "count" && b.form === "count")
    return { form: "count", count: a.count + b.count };
  return null;
}

function addCounts(
  a: Record<string, number>,
  b: Record<string, number>,
): Record<string, number> {
  const counts = { ...a };
  for (const [score, count] of Object.entries(b))
    counts[score] = (counts[score] ?? 0) + count;
  return counts;
}

/** Adds any number of readings; `nothing` for an empty list, which has no form. */
export function addAllStatistics(
  readings: readonly ReadingStatistics[],
): AddedStatistics | { outcome: "nothing" } {
  const [first, ...rest] = readings;
  if (first === undefined) return { outcome: "nothing" };
  let total: ReadingStatistics = first;
  for (const reading of rest) {
    const added = addStatistics(total, reading);
    if (added.outcome !== "added") return added;
    total = added.statistics;
  }
  return { outcome: "added", statistics: total };
}
