import type { Grade, Verdict } from "../evidence/contract";
import { CREDIBLE_FROM, ledgerCut, type LedgerFilter } from "./results-query";

/** How many tests have a verdict with a grade. */
export interface VerdictCount {
  verdict: Verdict;
  grade: Grade;
  tests: number;
}

export interface ResultsSummary {
  judged: number;
  moved: number;
  /** Of those that improved, how many with a credible comparison or better. */
  movedCredibly: number;
  noMeaningfulChange: number;
  worsened: number;
  cannotTell: number;
}

/** Counts by verdict. Effects are never summed; tests marked invalid or asked too early are no results. */
export function summariseResults(
  counts: readonly VerdictCount[],
): ResultsSummary {
  const sum = (verdict: Verdict, from: number = 0) =>
    counts
      .filter((count) => count.verdict === verdict && count.grade >= from)
      .reduce((total, { tests }) => total + tests, 0);
  const summary = {
    moved: sum("moved"),
    movedCredibly: sum("moved", CREDIBLE_FROM),
    noMeaningfulChange: sum("no-meaningful-change"),
    worsened: sum("worsened"),
    cannotTell: sum("cannot-tell"),
  };
  const judged =
    summary.moved +
    summary.noMeaningfulChange +
    summary.worsened +
    summary.cannotTell;
  return { judged, ...summary };
}

/** How many lines of the ledger a filter shows; `toScale` is counted apart, since decisions take part in it. */
export function countShown(
  show: LedgerFilter,
  {
    byVerdict,
    toScale,
  }: { byVerdict: readonly VerdictCount[]; toScale: number },
): number {
  if (show === "to-scale") return toScale;
  const { verdicts, grades } = ledgerCut(show);
  return byVerdict
    .filter(
      ({ verdict, grade }) =>
        verdicts.includes(verdict) && grades.includes(grade),
    )
    .reduce((sum, { tests }) => sum + tests, 0);
}
