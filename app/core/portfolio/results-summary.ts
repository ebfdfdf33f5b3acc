import type { Grade, Verdict } from "../evidence/contract";

interface Judged {
  verdict: Verdict;
  grade: Grade;
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

/** From presumption (3) on, something else than the test was looked at too. */
const CREDIBLE_FROM: Grade = 3;

/** Counts by verdict. Effects are never summed; verdicts of tests marked invalid or asked too early are not results. */
export function summariseResults(results: readonly Judged[]): ResultsSummary {
  const count = (verdict: Verdict) =>
    results.filter((result) => result.verdict === verdict).length;
  const moved = results.filter(({ verdict }) => verdict === "moved");
  const summary = {
    moved: moved.length,
    movedCredibly: moved.filter(({ grade }) => grade >= CREDIBLE_FROM).length,
    noMeaningfulChange: count("no-meaningful-change"),
    worsened: count("worsened"),
    cannotTell: count("cannot-tell"),
  };
  const judged =
    summary.moved +
    summary.noMeaningfulChange +
    summary.worsened +
    summary.cannotTell;
  return { judged, ...summary };
}

export const LEDGER_FILTERS = [
  "all",
  "moved",
  "worsened",
  "no-meaningful-change",
  "cannot-tell",
  "credible",
] as const;
export type LedgerFilter = (typeof LEDGER_FILTERS)[number];

export function ledgerFilter(text: string | null): LedgerFilter {
  return LEDGER_FILTERS.find((filter) => filter === text) ?? "all";
}

export function matchesFilter(
  { verdict, grade }: Judged,
  filter: LedgerFilter,
): boolean {
  if (filter === "all") return true;
  return filter === "credible" ? grade >= CREDIBLE_FROM : verdict === filter;
}

/** Strongest evidence first; among equals the newest start. */
export function sortLedger<Entry extends Judged & { startedOn: string }>(
  entries: readonly Entry[],
): Entry[] {
  return [...entries].sort(
    (a, b) => b.grade - a.grade || (a.startedOn < b.startedOn ? 1 : -1),
  );
}
