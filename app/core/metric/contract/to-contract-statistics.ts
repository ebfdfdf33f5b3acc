import type {
  ContractStatisticsResult,
  DurationSettings,
  StatisticsFault,
} from "./contract-statistics";
import { contractStatisticsOfScores } from "./contract-statistics-of-scores";
import {
  METRIC_KIND_DEFINITIONS,
  scaleOf,
  type MetricKind,
  type MetricScale,
} from "../metric-kind";
import type { RatioStatistics, ReadingStatistics } from "../statistics";

/**
 * What a reading says to the engine. `scale` is the metric's own, null for its kind's. Values, sums
 * and averages are in the metric's unit; CES 2 net takes the names of an NPS.
 */
export function toContractStatistics(
  kind: MetricKind,
  scale: MetricScale | null,
  statistics: ReadingStatistics,
  durations: DurationSettings = {},
): ContractStatisticsResult {
  switch (statistics.form) {
    case "scores":
      return contractStatisticsOfScores(
        kind,
        scaleOf(kind, scale),
        statistics,
        durations,
      );
    case "sums":
      return kind === "mean" ? sums(statistics) : wrongForm(kind, statistics);
    case "ratio":
      return ratio(kind, statistics);
    case "count":
      return kind === "count"
        ? plainValue(statistics.count, 0)
        : wrongForm(kind, statistics);
    case "value":
      return kind === "index" || kind === "count" || kind === "ratio"
        ? plainValue(statistics.value, -Infinity)
        : wrongForm(kind, statistics);
  }
}

function wrongForm(
  kind: MetricKind,
  { form }: ReadingStatistics,
): StatisticsFault {
  return {
    outcome: "wrong-form",
    expected: METRIC_KIND_DEFINITIONS[kind].form,
    found: form,
  };
}

function sums({
  n,
  sum,
  sumSquares,
}: {
  n: number;
  sum: number;
  sumSquares: number;
}) {
  if (![n, sum, sumSquares].every(Number.isFinite) || n < 0 || sumSquares < 0) {
    return { outcome: "impossible-numbers" } as const;
  }
  if (n === 0) return { outcome: "no-answers" } as const;
  return {
    outcome: "statistics",
    statistics: { kind: "mean", n, sum, sumSquares },
  } as const;
}

function plainValue(value: number, least: number): ContractStatisticsResult {
  if (!Number.isFinite(value) || value < least)
    return { outcome: "impossible-numbers" };
  return { outcome: "statistics", statistics: { kind: "value", value } };
}

function ratio(
  kind: MetricKind,
  statistics: RatioStatistics,
): ContractStatisticsResult {
  const { numerator, denominator } = statistics;
  if (![numerator, denominator].every(Number.isFinite))
    return { outcome: "impossible-numbers" };
  if (kind === "ratio") {
    return denominator === 0
      ? { outcome: "no-exposure" }
      : plainValue(numerator / denominator, -Infinity);
  }
  if (numerator < 0 || denominator < 0)
    return { outcome: "impossible-numbers" };
  if (kind === "rate") {
    if (denominator === 0) return { outcome: "no-exposure" };
    // Events are whole; one sum of money over another is a `ratio`.
    if (!Number.isSafeInteger(numerator))
      return { outcome: "impossible-numbers" };
    const rate = {
      kind: "rate",
      count: numerator,
      exposure: denominator,
    } as const;
    return { outcome: "statistics", statistics: rate };
  }
  if (kind !== "proportion" && kind !== "duration-share")
    return wrongForm(kind, statistics);
  if (numerator > denominator) return { outcome: "impossible-numbers" };
  if (denominator === 0) return { outcome: "no-answers" };
  const proportion = {
    kind: "proportion",
    n: denominator,
    successes: numerator,
  } as const;
  return { outcome: "statistics", statistics: proportion };
}
