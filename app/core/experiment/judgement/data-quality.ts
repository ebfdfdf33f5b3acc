import type { AnalyseInput, Observation } from "~/core/evidence/contract";
import { dayNumber } from "~/core/evidence/period/calendar";
import {
  inferGranularity,
  periodsBetween,
  type Granularity,
} from "~/core/evidence/period/granularity";

/** Whether there is something to read, and nothing of what it says. */
export interface DataQuality {
  /** Periods read on either side of the start. */
  before: number;
  after: number;
  /** What a period is. */
  granularity: Granularity;
  /** First day of the newest period; null where nothing was read. */
  newest: string | null;
  /** Turns are compared with each other: nothing has to be read before the start. */
  needsBefore: boolean;
  /** Sites they come from, where sites are compared; else 0. */
  sites: number;
  /** Of these, those where nothing was tried. */
  compared: number;
  /** Answers since the start, and how many the pace from before the start would have given; null where nothing is counted. */
  answers: { since: number; expected: number | null } | null;
  /** Periods without readings between the first and the last one read. */
  missing: number;
  /** Points by which the mix of channels has shifted; null where it is not known. */
  mixShift: number | null;
}

const DRAWN: ReadonlySet<AnalyseInput["design"]> = new Set([
  "randomised",
  "switchback",
  "stepped",
]);

/** What has been gathered for a test, without a figure of what was measured. */
export function dataQuality(input: AnalyseInput): DataQuality {
  const { observations, intervention, facts, treatedUnits = [] } = input;
  const periods = [...new Set(observations.map(({ period }) => period))].sort();
  const since = (period: string) => period >= intervention.start;
  const after = periods.filter(since).length;
  const before = periods.length - after;
  const counted = observations.filter((each) => answersOf(each) !== null);
  const sum = (those: readonly Observation[]) =>
    those.reduce((total, each) => total + (answersOf(each) ?? 0), 0);
  const past = sum(counted.filter(({ period }) => !since(period)));
  const sites = new Set(observations.flatMap(({ unit }) => unit ?? []));
  const tested = treatedUnits.filter((unit) => sites.has(unit)).length;
  return {
    before,
    after,
    granularity: inferGranularity(
      periods.flatMap((day) => dayNumber(day) ?? []),
    ),
    newest: periods.at(-1) ?? null,
    needsBefore: !DRAWN.has(input.design),
    sites: sites.size,
    compared: tested > 0 ? sites.size - tested : 0,
    answers:
      counted.length === 0
        ? null
        : {
            since: sum(counted.filter(({ period }) => since(period))),
            expected: before > 0 ? Math.round((past / before) * after) : null,
          },
    missing: missingPeriods(periods),
    mixShift: facts?.mixShiftPoints ?? null,
  };
}

/** Null for what has no answers of its own: a count over an exposure, a value by hand. */
function answersOf(observation: Observation): number | null {
  const { n, promoters, passives, detractors } = observation;
  if (promoters !== undefined)
    return promoters + (passives ?? 0) + (detractors ?? 0);
  return n ?? null;
}

function missingPeriods(periods: readonly string[]): number {
  const days = periods.flatMap((period) => dayNumber(period) ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const spanned = periodsBetween(first, last, inferGranularity(days)) + 1;
  return Math.max(0, spanned - days.length);
}
