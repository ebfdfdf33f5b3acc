import {
  DEFAULT_PERCENTILE,
  type ContractStatistics,
  type ContractStatisticsResult,
  type DurationSettings,
} from "./contract-statistics";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
  type MetricScale,
} from "../metric-kind";
import type { ScoreStatistics } from "../statistics";

interface Bin {
  score: number;
  count: number;
}

/** Counts per score as the contract's statistics; `scale` is the one that holds, null for none. */
export function contractStatisticsOfScores(
  kind: MetricKind,
  scale: MetricScale | null,
  { counts }: ScoreStatistics,
  durations: DurationSettings,
): ContractStatisticsResult {
  const bins: Bin[] = [];
  for (const [text, count] of Object.entries(counts)) {
    const score = text.trim() === "" ? NaN : Number(text);
    if (!Number.isFinite(score) || !Number.isSafeInteger(count) || count < 0) {
      return { outcome: "impossible-numbers" };
    }
    if (scale !== null && (score < scale.min || score > scale.max)) {
      return { outcome: "score-outside-scale", score: text };
    }
    if (count > 0) bins.push({ score, count });
  }
  if (bins.length === 0) return { outcome: "no-answers" };
  const statistics = statisticsOf(kind, scale, bins, durations);
  return "outcome" in statistics
    ? statistics
    : { outcome: "statistics", statistics };
}

type Fault = Exclude<ContractStatisticsResult, { outcome: "statistics" }>;

function statisticsOf(
  kind: MetricKind,
  scale: MetricScale | null,
  bins: readonly Bin[],
  durations: DurationSettings,
): ContractStatistics | Fault {
  switch (kind) {
    case "nps":
      return nps(scale, bins);
    case "ces-2-net":
      return bands(bins, 6, 4);
    case "csat-top-two":
      return topTwo(scale, bins);
    case "ces-2-share":
      return share(bins, (score) => score >= 5);
    case "duration-share": {
      const { limit } = durations;
      return limit === undefined
        ? { outcome: "limit-missing" }
        : share(bins, (d) => d <= limit);
    }
    case "duration-percentile":
      return sortedDurations(bins, durations.percentile ?? DEFAULT_PERCENTILE);
    case "csat-mean":
    case "ces-1":
    case "ces-2-mean":
    case "mean":
      return sums(bins);
    default:
      return {
        outcome: "wrong-form",
        expected: METRIC_KIND_DEFINITIONS[kind].form,
        found: "scores",
      };
  }
}

/** The bands are defined for a scale that ends at 10; surveys of 1–10 keep them. */
function nps(
  scale: MetricScale | null,
  bins: readonly Bin[],
): ContractStatistics | Fault {
  if (
    scale === null ||
    scale.max !== 10 ||
    (scale.min !== 0 && scale.min !== 1)
  ) {
    return { outcome: "scale-unsupported", scale: scale ?? { min: 0, max: 0 } };
  }
  return bands(bins, 9, 7);
}

function topTwo(
  scale: MetricScale | null,
  bins: readonly Bin[],
): ContractStatistics | Fault {
  if (scale === null || scale.max - scale.min < 2) {
    return { outcome: "scale-unsupported", scale: scale ?? { min: 0, max: 0 } };
  }
  return share(bins, (score) => score >= scale.max - 1);
}

function bands(
  bins: readonly Bin[],
  promoterFrom: number,
  passiveFrom: number,
): ContractStatistics {
  const promoters = countWhere(bins, (score) => score >= promoterFrom);
  const detractors = countWhere(bins, (score) => score < passiveFrom);
  const passives = countWhere(bins, () => true) - promoters - detractors;
  return { kind: "nps", promoters, passives, detractors };
}

function share(
  bins: readonly Bin[],
  isSuccess: (score: number) => boolean,
): ContractStatistics {
  const n = countWhere(bins, () => true);
  return { kind: "proportion", n, successes: countWhere(bins, isSuccess) };
}

function sums(bins: readonly Bin[]): ContractStatistics {
  const n = countWhere(bins, () => true);
  const sum = bins.reduce(
    (total, { score, count }) => total + score * count,
    0,
  );
  const sumSquares = bins.reduce(
    (total, { score, count }) => total + score ** 2 * count,
    0,
  );
  return { kind: "mean", n, sum, sumSquares };
}

function sortedDurations(
  bins: readonly Bin[],
  percentile: number,
): ContractStatistics {
  const sorted = bins.map(({ score, count }) => ({ duration: score, count }));
  sorted.sort((a, b) => a.duration - b.duration);
  return { kind: "durations", bins: sorted, percentile };
}

function countWhere(
  bins: readonly Bin[],
  matches: (score: number) => boolean,
): number {
  return bins.reduce(
    (n, { score, count }) => (matches(score) ? n + count : n),
    0,
  );
}
