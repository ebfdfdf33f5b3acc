import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
  type MetricScale,
} from "../../metric/metric-kind";
import type { ReadingStatistics } from "../../metric/statistics";
import { metricValue, type FoundValue } from "../../metric/value";
import type { CalendarDay } from "../../time/calendar-day";
import type { UnderstoodRow } from "./understood-row";

/** What the rows of a file say all together. */
export interface FileSummary {
  /** Null where no row would be kept. */
  readonly firstDay: CalendarDay | null;
  readonly lastDay: CalendarDay | null;
  readonly sites: number;
  readonly channels: number;
  readonly verbatims: number;
  /** Answers by score, lowest first; empty for a series, and where there are too many different scores to draw. */
  readonly scores: readonly { score: number; count: number }[];
  /** Over all rows; null where rows of this kind do not add up to one value. */
  readonly value: FoundValue | null;
}

interface SummedMetric {
  readonly kind: MetricKind;
  readonly scale: MetricScale | null;
}

/** A scale from 0 to 20 can still be drawn. */
const MAX_BARS = 21;

/** Adds up rows as they are read, in bounded memory as long as their places are. */
export function createFileSummary({ kind, scale }: SummedMetric) {
  const days: { first: CalendarDay | null; last: CalendarDay | null } = {
    first: null,
    last: null,
  };
  const sites = new Set<string>();
  const channels = new Set<string>();
  const scores = new Map<number, number>();
  const ratio = { numerator: 0, denominator: 0 };
  let verbatims = 0;
  return {
    add(row: UnderstoodRow): void {
      if (days.first === null || row.day < days.first) days.first = row.day;
      if (days.last === null || row.day > days.last) days.last = row.day;
      if (row.site !== null) sites.add(row.site);
      if (row.channel !== null) channels.add(row.channel);
      if (row.words !== null) verbatims += 1;
      if (typeof row.score === "number")
        scores.set(row.score, (scores.get(row.score) ?? 0) + 1);
      ratio.numerator += row.numerator ?? row.count ?? 0;
      ratio.denominator += row.denominator ?? row.exposure ?? 0;
    },
    result(): FileSummary {
      const found = statisticsOf(kind, scores, ratio);
      const value = found && metricValue(kind, scale, found);
      return {
        firstDay: days.first,
        lastDay: days.last,
        sites: sites.size,
        channels: channels.size,
        verbatims,
        scores: barsOf(scores),
        value: value?.outcome === "value" ? value : null,
      };
    },
  };
}

function barsOf(scores: ReadonlyMap<number, number>): FileSummary["scores"] {
  if (scores.size === 0 || scores.size > MAX_BARS) return [];
  const given = [...scores.keys()].sort((a, b) => a - b);
  return withGaps(given).map((score) => ({
    score,
    count: scores.get(score) ?? 0,
  }));
}

/** Whole scores stand at their distance: one that nobody gave is a gap, not a neighbour. */
function withGaps(given: readonly number[]): readonly number[] {
  const first = given[0] ?? 0;
  const span = (given.at(-1) ?? 0) - first + 1;
  return span <= MAX_BARS && given.every(Number.isInteger)
    ? Array.from({ length: span }, (_, step) => first + step)
    : given;
}

function statisticsOf(
  kind: MetricKind,
  scores: ReadonlyMap<number, number>,
  ratio: { numerator: number; denominator: number },
): ReadingStatistics | null {
  const { form, unit } = METRIC_KIND_DEFINITIONS[kind];
  // Durations are counted in bins or by a limit, which the metric's readings know.
  if (unit === "duration" && scores.size > 0) return null;
  switch (form) {
    case "scores":
      return { form, counts: Object.fromEntries(scores) };
    case "sums":
      return scores.size > 0 ? { form, ...sumsOf(scores) } : null;
    case "ratio":
      return scores.size > 0
        ? yesOfAll(scores)
        : ratio.denominator > 0
          ? { form, ...ratio }
          : null;
    default:
      return null;
  }
}

function yesOfAll(scores: ReadonlyMap<number, number>): ReadingStatistics {
  const { n, sum } = sumsOf(scores);
  return { form: "ratio", numerator: sum, denominator: n };
}

function sumsOf(scores: ReadonlyMap<number, number>) {
  const sums = { n: 0, sum: 0, sumSquares: 0 };
  for (const [score, count] of scores) {
    sums.n += count;
    sums.sum += score * count;
    sums.sumSquares += score * score * count;
  }
  return sums;
}
