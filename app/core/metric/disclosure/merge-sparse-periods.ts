import { LEAST_ANSWERS } from "../masking";
import type { MetricKind } from "../metric-kind";
import { answersIn } from "../reading";
import type { SeriesPoint } from "../series";
import { addStatistics } from "../statistics";

export interface MergedPoint extends SeriesPoint {
  /** How many periods of the series it holds. */
  periods: number;
}

export type MergedSeries =
  | { outcome: "merged"; points: MergedPoint[] }
  /** Even all periods together hold too few answers to be shown. */
  | { outcome: "too-few-answers" };

/**
 * Joins neighbouring periods until each holds at least `least` answers. A short rest at the end
 * joins the last point, so that no period can be had by subtraction. Gaps between full points stay
 * gaps; kinds that count no answers are left as they are.
 */
export function mergeSparsePeriods(
  kind: MetricKind,
  points: readonly SeriesPoint[],
  least = LEAST_ANSWERS,
): MergedSeries {
  const merged: MergedPoint[] = [];
  let open: MergedPoint | null = null;
  for (const point of points) {
    open =
      open === null
        ? { ...point, periods: 1 }
        : join(open, { ...point, periods: 1 });
    if (isFull(kind, open, least) || isGap(open)) {
      merged.push(open);
      open = null;
    }
  }
  return open === null
    ? { outcome: "merged", points: merged }
    : withRest(merged, open);
}

function withRest(merged: MergedPoint[], rest: MergedPoint): MergedSeries {
  let last = merged.findLastIndex((point) => point.statistics !== null);
  if (last < 0) return { outcome: "too-few-answers" };
  const tail = merged.splice(last);
  const joined = [...tail.slice(1), rest].reduce(join, tail[0]!);
  return { outcome: "merged", points: [...merged, joined] };
}

function isGap({ statistics }: MergedPoint): boolean {
  return statistics === null;
}

function isFull(
  kind: MetricKind,
  { statistics }: MergedPoint,
  least: number,
): boolean {
  if (statistics === null) return false;
  const answers = answersIn(kind, statistics);
  return answers === null || answers >= least;
}

function join(a: MergedPoint, b: MergedPoint): MergedPoint {
  const periods = a.periods + b.periods;
  const span = { periodStart: a.periodStart, periodEnd: b.periodEnd, periods };
  if (a.statistics === null || b.statistics === null) {
    return { ...span, statistics: a.statistics ?? b.statistics };
  }
  const added = addStatistics(a.statistics, b.statistics);
  // A series has one form, and only forms that count answers are ever joined.
  if (added.outcome !== "added")
    throw new TypeError(`Periods do not join: ${added.outcome}`);
  return { ...span, statistics: added.statistics };
}
