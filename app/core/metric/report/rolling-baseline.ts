import {
  METRIC_KIND_DEFINITIONS,
  type MetricDirection,
  type MetricKind,
  type MetricScale,
} from "../metric-kind";
import type { CalendarDay } from "../../time/calendar-day";
import type { Granularity } from "../../time/period";
import { xmrChart } from "../../stats/charts/xmr";
import type {
  DurationSettings,
  StatisticsFault,
} from "../contract/contract-statistics";
import {
  differenceOfIntervals,
  type Difference,
} from "./difference-of-intervals";
import { pooledValue } from "../pooled-value";
import type { SeriesPoint } from "../series";
import { metricValue, type FoundValue } from "../value";

/** Lengths in periods. */
export interface BaselineRule {
  recentPeriods: number;
  baselinePeriods: number;
  /** Periods with readings the baseline must hold. */
  leastBaselinePeriods: number;
}

/** Four weeks against the twelve before; three months against the year before; 28 days against 84. */
export const DEFAULT_BASELINE_RULES: Readonly<
  Record<Granularity, BaselineRule>
> = {
  day: { recentPeriods: 28, baselinePeriods: 84, leastBaselinePeriods: 42 },
  week: { recentPeriods: 4, baselinePeriods: 12, leastBaselinePeriods: 6 },
  month: { recentPeriods: 3, baselinePeriods: 12, leastBaselinePeriods: 6 },
};

export type BaselineChange =
  | {
      outcome: "changed" | "inside-noise";
      recent: FoundValue;
      baseline: FoundValue;
      /** Recent minus baseline, in the metric's unit. */
      change: Difference;
      /** Null where nothing moved at all. */
      towards: "better" | "worse" | null;
      /** Which of the two say that the move is noise; empty when it is not. */
      noise: ("interval" | "control-chart")[];
    }
  | { outcome: "no-recent-readings" }
  /** Too few periods before, or a series break cut them off. */
  | {
      outcome: "baseline-too-short";
      periods: number;
      needed: number;
      recent: FoundValue;
    }
  | StatisticsFault;

/**
 * The latest periods against the ones just before them; never a year ago. `points` are in order, the
 * last one complete; what lies before the last of `breaks` (first days of a new series) is not
 * comparable and left out.
 *
 * A change is told only where both say so: the interval of the difference excludes 0 (kinds with
 * intervals), and a recent point is a signal of the control chart. The interval alone ignores what
 * varies from week to week and cries wolf.
 */
export function rollingBaseline(args: {
  kind: MetricKind;
  scale: MetricScale | null;
  direction?: MetricDirection;
  points: readonly SeriesPoint[];
  granularity: Granularity;
  breaks?: readonly CalendarDay[];
  confidence?: number;
  rule?: BaselineRule;
  durations?: DurationSettings;
}): BaselineChange {
  const {
    kind,
    scale,
    points,
    granularity,
    breaks = [],
    confidence = 0.95,
    durations,
  } = args;
  const rule = args.rule ?? DEFAULT_BASELINE_RULES[granularity];
  const usable = afterLastBreak(points, breaks);
  const split = Math.max(0, usable.length - rule.recentPeriods);
  const before = usable.slice(Math.max(0, split - rule.baselinePeriods), split);
  const valueOf = (some: readonly SeriesPoint[]) =>
    pooledValue({ kind, scale, points: some, confidence, durations });
  const recent = valueOf(usable.slice(split));
  if (recent.outcome === "no-answers") return { outcome: "no-recent-readings" };
  if (recent.outcome !== "value") return recent;
  const periods = before.filter(({ statistics }) => statistics !== null).length;
  const needed = rule.leastBaselinePeriods;
  const baseline = valueOf(before);
  if (periods < needed || baseline.outcome === "no-answers") {
    return { outcome: "baseline-too-short", periods, needed, recent };
  }
  if (baseline.outcome !== "value") return baseline;
  const window = [...before, ...usable.slice(split)];
  const values = window.map(({ statistics }) => {
    const value =
      statistics && metricValue(kind, scale, statistics, confidence, durations);
    return value?.outcome === "value" ? value.value : null;
  });
  const hasSignal = hasRecentSignal(values, before.length);
  return judge(
    recent,
    baseline,
    hasSignal,
    args.direction ?? METRIC_KIND_DEFINITIONS[kind].direction,
  );
}

function afterLastBreak(
  points: readonly SeriesPoint[],
  breaks: readonly CalendarDay[],
): readonly SeriesPoint[] {
  const last = [...breaks]
    .sort()
    .findLast((day) => day <= (points.at(-1)?.periodEnd ?? ""));
  return last === undefined
    ? points
    : points.filter(({ periodStart }) => periodStart >= last);
}

function hasRecentSignal(
  values: readonly (number | null)[],
  from: number,
): boolean {
  return xmrChart({ values })
    .points.slice(from)
    .some(({ signals }) => signals.length > 0);
}

function judge(
  recent: FoundValue,
  baseline: FoundValue,
  hasSignal: boolean,
  direction: MetricDirection,
): BaselineChange {
  const change = differenceOfIntervals(recent, baseline);
  const straddles =
    change.low !== null &&
    change.high !== null &&
    change.low <= 0 &&
    change.high >= 0;
  const noise: ("interval" | "control-chart")[] = [];
  if (straddles) noise.push("interval");
  if (!hasSignal) noise.push("control-chart");
  const rose = change.value > 0;
  const towards =
    change.value === 0
      ? null
      : rose === (direction === "up")
        ? "better"
        : "worse";
  const outcome =
    noise.length > 0 || towards === null ? "inside-noise" : "changed";
  return { outcome, recent, baseline, change, towards, noise };
}
