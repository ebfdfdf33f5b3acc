import { scaleOf, type MetricKind, type MetricScale } from "../metric-kind";
import type { ReadingStatistics } from "../statistics";

export interface SpreadBar {
  /** Lowest and highest answer it holds; the same of one score. */
  low: number;
  high: number;
  answers: number;
}

/** Wider spreads are joined, so that durations and unusual scales stay one picture. */
const MOST_BARS = 16;

/** How many gave each answer. Null of kinds that keep none: sums, ratios, counts, indexes. */
export function answerSpread(
  kind: MetricKind,
  own: MetricScale | null,
  statistics: ReadingStatistics | null,
): SpreadBar[] | null {
  if (statistics?.form !== "scores") return null;
  const found = Object.entries(statistics.counts)
    .map(([score, answers]) => ({
      low: Number(score),
      high: Number(score),
      answers,
    }))
    .sort((a, b) => a.low - b.low);
  const scale = kind === "duration-percentile" ? null : scaleOf(kind, own);
  const bars = scale ? withEmpty(found, scale) : found;
  return bars.length > MOST_BARS ? joined(bars) : bars;
}

/** Scores nobody gave are part of the picture. */
function withEmpty(
  bars: readonly SpreadBar[],
  { min, max }: MetricScale,
): SpreadBar[] {
  if (
    !Number.isInteger(min) ||
    !Number.isInteger(max) ||
    max - min >= MOST_BARS
  )
    return [...bars];
  const scores = Array.from(
    { length: max - min + 1 },
    (_, index) => min + index,
  );
  const missing = scores
    .filter((score) => !bars.some(({ low }) => low === score))
    .map((score) => ({ low: score, high: score, answers: 0 }));
  return [...bars, ...missing].sort((a, b) => a.low - b.low);
}

/** Neighbours together, about as many scores in each. */
function joined(bars: readonly SpreadBar[]): SpreadBar[] {
  const each = Math.ceil(bars.length / MOST_BARS);
  const groups = Array.from(
    { length: Math.ceil(bars.length / each) },
    (_, index) => bars.slice(index * each, (index + 1) * each),
  );
  return groups.map((group) => ({
    low: group[0]!.low,
    high: group.at(-1)!.high,
    answers: group.reduce((sum, bar) => sum + bar.answers, 0),
  }));
}
