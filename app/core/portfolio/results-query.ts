import type { Grade, Verdict } from "../evidence/contract";
import { addDays, addMonths, type CalendarDay } from "../time/calendar-day";

export const RESULT_PERIODS = [
  "12-weeks",
  "6-months",
  "18-months",
  "all",
] as const;
export type ResultPeriod = (typeof RESULT_PERIODS)[number];

export const LEDGER_FILTERS = [
  "all",
  "moved",
  "worsened",
  "no-meaningful-change",
  "cannot-tell",
  "credible",
  "to-scale",
] as const;
export type LedgerFilter = (typeof LEDGER_FILTERS)[number];

export const LEDGER_SORTS = ["evidence", "newest", "effect", "cost"] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

/** What of the results is asked for; every part has a default, so any address is a good one. */
export interface ResultsQuery {
  period: ResultPeriod;
  show: LedgerFilter;
  sort: LedgerSort;
  /** Null for all teams. */
  teamId: string | null;
  /** From 1. */
  page: number;
}

const DEFAULTS: ResultsQuery = {
  period: "18-months",
  show: "all",
  sort: "evidence",
  teamId: null,
  page: 1,
};

const MOST_PAGES = 10_000;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads an address' parameters; what is unknown is left at its default. */
export function readResultsQuery(
  get: (name: string) => string | null,
): ResultsQuery {
  const among = <Word extends string>(
    words: readonly Word[],
    name: string,
    otherwise: Word,
  ) => words.find((word) => word === get(name)) ?? otherwise;
  const page = Number(get("page") ?? "1");
  const team = get("team");
  return {
    period: among(RESULT_PERIODS, "period", DEFAULTS.period),
    show: among(LEDGER_FILTERS, "show", DEFAULTS.show),
    sort: among(LEDGER_SORTS, "sort", DEFAULTS.sort),
    teamId: team !== null && UUID.test(team) ? team : null,
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** The shortest address that says the same: "?show=moved&page=2", or nothing for the defaults. */
export function resultsSearch(query: Partial<ResultsQuery>): string {
  const whole = { ...DEFAULTS, ...query };
  const parts = [
    ["period", whole.period, DEFAULTS.period],
    ["show", whole.show, DEFAULTS.show],
    ["sort", whole.sort, DEFAULTS.sort],
    ["team", whole.teamId, DEFAULTS.teamId],
    ["page", whole.page, DEFAULTS.page],
  ] as const;
  const said = parts
    .filter(([, value, otherwise]) => value !== otherwise)
    .map(([name, value]) => `${name}=${value}`);
  return said.length > 0 ? `?${said.join("&")}` : "";
}

/** First day of a period that ends today; null for all there is. A test belongs to it by the day it started. */
export function periodFrom(
  period: ResultPeriod,
  today: CalendarDay,
): CalendarDay | null {
  if (period === "all") return null;
  if (period === "12-weeks") return addDays(today, -7 * 12);
  return addMonths(today, period === "6-months" ? -6 : -18);
}

/** Verdicts that say something; a test asked too early or spoiled has no result. */
export const RESULT_VERDICTS = [
  "moved",
  "worsened",
  "no-meaningful-change",
  "cannot-tell",
] as const satisfies readonly Verdict[];

export const GRADES = [5, 4, 3, 2, 1, 0] as const satisfies readonly Grade[];

/** From presumption on, something else than the test was looked at too. */
export const CREDIBLE_FROM: Grade = 3;

export interface LedgerCut {
  verdicts: readonly Verdict[];
  grades: readonly Grade[];
  /** Only tests that nobody decided to scale, nor to stop. */
  unscaled: boolean;
}

/** Which tests a filter lets through. */
export function ledgerCut(show: LedgerFilter): LedgerCut {
  const credible = GRADES.filter((grade) => grade >= CREDIBLE_FROM);
  if (show === "to-scale")
    return { verdicts: ["moved"], grades: credible, unscaled: true };
  const verdicts =
    show === "all" || show === "credible" ? RESULT_VERDICTS : [show];
  return {
    verdicts,
    grades: show === "credible" ? credible : GRADES,
    unscaled: false,
  };
}
