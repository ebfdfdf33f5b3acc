import { GRANULARITIES, isCoarser, type Granularity } from "../time/period";
import type { MetricKind } from "./metric-kind";
import { answersIn, type MetricReading } from "./reading";
import { metricSeries } from "./series";

export interface GranularityRule {
  /** Answers the middle period should hold; 30 is where an interval begins to be readable. */
  typicalAnswers: number;
  /** Points a chart can hold. */
  mostPeriods: number;
  /** At most this share of the periods may be gaps. */
  mostGapsRatio: number;
}

export const DEFAULT_GRANULARITY_RULE: GranularityRule = {
  typicalAnswers: 30,
  mostPeriods: 160,
  mostGapsRatio: 0.2,
};

/**
 * The finest granularity that is neither too thin nor too crowded, never finer than the coarsest
 * reading; months when none is. Null without readings.
 */
export function chooseGranularity(
  kind: MetricKind,
  readings: readonly MetricReading[],
  rule = DEFAULT_GRANULARITY_RULE,
): Granularity | null {
  if (readings.length === 0) return null;
  const possible = GRANULARITIES.filter(
    (granularity) =>
      !readings.some((reading) => isCoarser(reading.granularity, granularity)),
  );
  return (
    possible.find((granularity) =>
      isReadable(kind, readings, granularity, rule),
    ) ?? "month"
  );
}

function isReadable(
  kind: MetricKind,
  readings: readonly MetricReading[],
  granularity: Granularity,
  rule: GranularityRule,
): boolean {
  const series = metricSeries({ readings, granularity });
  if (series.outcome !== "series" || series.points.length > rule.mostPeriods)
    return false;
  const read = series.points.flatMap(({ statistics }) =>
    statistics === null ? [] : [statistics],
  );
  if (1 - read.length / series.points.length > rule.mostGapsRatio) return false;
  const answers = read.map((statistics) => answersIn(kind, statistics));
  const counted = answers.filter((n) => n !== null).sort((a, b) => a - b);
  const middle = counted[Math.floor((counted.length - 1) / 2)];
  return middle === undefined || middle >= rule.typicalAnswers;
}
