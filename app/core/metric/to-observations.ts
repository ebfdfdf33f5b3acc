import type { Observation } from "../evidence/contract";
import type { Granularity } from "../time/period";
import type {
  ContractStatistics,
  DurationSettings,
  StatisticsFault,
} from "./contract/contract-statistics";
import { durationPercentile } from "./contract/duration-percentile";
import { toContractStatistics } from "./contract/to-contract-statistics";
import { metricSeries, type MetricSeries } from "./series";
import type { MetricKind, MetricScale } from "./metric-kind";
import type { MetricReading } from "./reading";

export type ToObservations =
  | { outcome: "observations"; observations: Observation[] }
  | StatisticsFault
  | Exclude<MetricSeries, { outcome: "series" }>;

/**
 * Readings as the contract's `observations`, per period and, when `bySite`, per site (`unit` is its
 * id): readings without a site are then left out, since they belong to no unit. Periods without
 * answers or exposure are left out too: the engine allows gaps and must not meet zeros that nobody
 * measured. Sorted by period, then unit.
 */
export function toObservations(args: {
  kind: MetricKind;
  scale: MetricScale | null;
  readings: readonly MetricReading[];
  granularity: Granularity;
  bySite: boolean;
  durations?: DurationSettings;
}): ToObservations {
  const { kind, scale, granularity, durations = {} } = args;
  const observations: Observation[] = [];
  for (const [unit, readings] of groupByUnit(args.readings, args.bySite)) {
    const series = metricSeries({ readings, granularity });
    if (series.outcome !== "series") return series;
    for (const { periodStart: period, statistics } of series.points) {
      if (statistics === null) continue;
      const result = toContractStatistics(kind, scale, statistics, durations);
      if (result.outcome === "no-answers" || result.outcome === "no-exposure")
        continue;
      if (result.outcome !== "statistics") return result;
      const numbers = numbersOf(result.statistics);
      observations.push({
        period,
        ...(unit === null ? {} : { unit }),
        ...numbers,
      });
    }
  }
  if (observations.length === 0) return { outcome: "no-readings" };
  return {
    outcome: "observations",
    observations: observations.sort(byPeriodThenUnit),
  };
}

function groupByUnit(
  readings: readonly MetricReading[],
  bySite: boolean,
): Map<string | null, MetricReading[]> {
  if (!bySite) return new Map([[null, [...readings]]]);
  const units = new Map<string | null, MetricReading[]>();
  for (const reading of readings) {
    if (reading.siteId === null) continue;
    const list = units.get(reading.siteId);
    if (list === undefined) units.set(reading.siteId, [reading]);
    else list.push(reading);
  }
  return units;
}

/** A duration percentile has no sums the engine knows: it goes in as a value per period. */
function numbersOf(statistics: ContractStatistics) {
  if (statistics.kind === "durations")
    return { value: durationPercentile(statistics, 0.95).estimate ?? 0 };
  const { kind: _kind, ...numbers } = statistics;
  return numbers;
}

function byPeriodThenUnit(a: Observation, b: Observation): number {
  if (a.period !== b.period) return a.period < b.period ? -1 : 1;
  return (a.unit ?? "") < (b.unit ?? "") ? -1 : 1;
}
