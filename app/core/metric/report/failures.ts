import {
  METRIC_KIND_DEFINITIONS,
  scaleOf,
  type MetricDirection,
  type MetricKind,
  type MetricScale,
} from "../metric-kind";
import type { ReadingStatistics } from "../statistics";

/**
 * How many failures these statistics hold: detractors (NPS 0–6, effort 1–3 of 7), answers in the lower two fifths of a
 * scale (upper, where less is better), those who did not of a share, events of a rate, a count itself. Null of kinds
 * that count nothing that failed.
 */
export function failuresIn(
  {
    kind,
    scale,
    direction,
  }: {
    kind: MetricKind;
    scale: MetricScale | null;
    direction: MetricDirection;
  },
  statistics: ReadingStatistics,
): number | null {
  if (statistics.form === "count")
    return direction === "down" ? statistics.count : null;
  if (statistics.form === "ratio") return ofRatio(kind, direction, statistics);
  const range = scaleOf(kind, scale);
  if (statistics.form !== "scores" || range === null) return null;
  const isFailure = failing(kind, range, direction);
  return Object.entries(statistics.counts).reduce(
    (sum, [score, answers]) => sum + (isFailure(Number(score)) ? answers : 0),
    0,
  );
}

function ofRatio(
  kind: MetricKind,
  direction: MetricDirection,
  { numerator, denominator }: Extract<ReadingStatistics, { form: "ratio" }>,
): number | null {
  if (direction === "down") return kind === "ratio" ? null : numerator;
  const isShare = METRIC_KIND_DEFINITIONS[kind].contractKind === "proportion";
  return isShare ? denominator - numerator : null;
}

function failing(
  kind: MetricKind,
  { min, max }: MetricScale,
  direction: MetricDirection,
) {
  if (kind === "nps") return (score: number) => score <= 6;
  const part = (max - min + 1) * 0.4;
  return direction === "up"
    ? (score: number) => score < min + part
    : (score: number) => score > max - part;
}
