import type { MetricReport } from "../metric/report/metric-report";
import type { FoundValue } from "../metric/value";
import type { CalendarDay } from "../time/calendar-day";
import type { Granularity } from "../time/period";
import type { MetricLimits } from "./limits-status";
import { expectedValue, type ExpectedValue } from "./pace";
import { progress } from "./progress";
import type { Progress } from "./progress-outcome";
import {
  DEFAULT_STALE_AFTER_DAYS,
  proposeStatus,
  type KeyResultStatus,
} from "./status";
import { keyResultTarget, travels, type KeyResultDirection } from "./target";

/** What a standing needs of a stored key result. Values in the metric's unit. */
export interface StoredKeyResult {
  direction: KeyResultDirection;
  startValue: number | null;
  targetValue: number | null;
  bandLow: number | null;
  bandHigh: number | null;
  startOn: CalendarDay | null;
  dueOn: CalendarDay | null;
}

export type Move =
  /** The value cannot be told from the start: its interval holds it, or the control chart holds no signal. */
  | "inside-noise"
  | "beyond-noise"
  /** No start, no value, or neither an interval nor limits to judge by. */
  | "unknown";

/** Where a key result fed by a metric stands on one day. */
export interface KeyResultStanding {
  /** The metric's value over its latest periods; null where it has none. */
  current: (FoundValue & { from: CalendarDay; to: CalendarDay }) | null;
  progress: Progress;
  /** The interval on the way from start to target, ends within 0…1; null without one, and for limits and bands. */
  intervalOnTheWay: { from: number; to: number } | null;
  status: KeyResultStatus;
  moveSinceStart: Move;
  expected: ExpectedValue;
}

/** A month's figures come after its end: the next ones may take six weeks, and nothing is late. */
const STALE_AFTER_DAYS: Readonly<Record<Granularity, number>> = {
  day: DEFAULT_STALE_AFTER_DAYS,
  week: DEFAULT_STALE_AFTER_DAYS,
  month: 46,
};

/** `granularity`: how often the metric is read. */
export function keyResultStanding(args: {
  keyResult: StoredKeyResult;
  report: MetricReport;
  granularity: Granularity;
  today: CalendarDay;
}): KeyResultStanding {
  const { keyResult, report, granularity, today } = args;
  const { startValue: start, startOn, dueOn } = keyResult;
  const goal = keyResultTarget(keyResult);
  const found = report.outcome === "report" ? report.current : null;
  const interval = intervalOf(found);
  const current = found?.value ?? null;
  const limits = limitsOf(report);
  const isStable = isStableProcess(report);
  const facts = { goal, start, current, startOn, dueOn, today };
  const ratioAt = (value: number) =>
    progress({ goal, start, current: value }).progressRatio;
  return {
    current: found,
    progress: progress(facts),
    intervalOnTheWay:
      interval && travels(keyResult) ? placeOnTheWay(interval, ratioAt) : null,
    status: proposeStatus({
      ...facts,
      interval,
      limits,
      isStable: start !== null && isStable,
      lastValueOn: found?.to ?? null,
      staleAfterDays: STALE_AFTER_DAYS[granularity],
    }),
    moveSinceStart: moveSince({ start, current, interval, limits, isStable }),
    expected: expectedValue(facts),
  };
}

interface Interval {
  low: number;
  high: number;
}

function intervalOf(found: FoundValue | null): Interval | null {
  if (!found || found.low === null || found.high === null) return null;
  return { low: found.low, high: found.high };
}

function limitsOf(report: MetricReport): MetricLimits | null {
  if (report.outcome !== "report") return null;
  const { lower, upper } = report.chart;
  return lower === null || upper === null ? null : { lower, upper };
}

function placeOnTheWay(
  { low, high }: Interval,
  ratioAt: (value: number) => number | null,
): KeyResultStanding["intervalOnTheWay"] {
  const ends = [ratioAt(low), ratioAt(high)];
  if (ends.some((end) => end === null)) return null;
  const places = ends.map((end) => Math.min(1, Math.max(0, end ?? 0)));
  return { from: Math.min(...places), to: Math.max(...places) };
}

/** Both must speak for a move, as for the metric itself: the interval alone ignores what varies from week to week. */
function moveSince(args: {
  start: number | null;
  current: number | null;
  interval: Interval | null;
  limits: MetricLimits | null;
  isStable: boolean;
}): Move {
  const { start, current, interval, limits, isStable } = args;
  if (start === null || current === null) return "unknown";
  const holdsStart =
    interval !== null && interval.low <= start && start <= interval.high;
  if (holdsStart || isStable) return "inside-noise";
  return interval || limits ? "beyond-noise" : "unknown";
}

/** Firm limits and no point that stands out. With trial limits the chart has no say yet. */
function isStableProcess(report: MetricReport): boolean {
  if (report.outcome !== "report" || limitsOf(report) === null) return false;
  const { trial, points } = report.chart;
  return !trial && points.every(({ signals }) => signals.length === 0);
}
