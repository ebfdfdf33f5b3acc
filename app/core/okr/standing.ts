import type { CalendarDay } from "../time/calendar-day";
import type { MetricLimits } from "./limits-status";
import { expectedValue, type ExpectedValue } from "./pace";
import { progress } from "./progress";
import type { Progress } from "./progress-outcome";
import {
  sourceFacts,
  sourceWay,
  type CurrentValue,
  type ValueOrigin,
  type ValueSource,
} from "./source/value-source";
import { proposeStatus, type KeyResultStatus } from "./status";
import { keyResultTarget, travels, type KeyResultDirection } from "./target";

/** What a standing needs of a stored key result. Values in the metric's unit, or in its own. */
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

/** Where a key result stands on one day. */
export interface KeyResultStanding {
  /** The metric's value over its latest periods, the last one given by hand, or what is counted; null without one. */
  current: CurrentValue | null;
  /** What the current value is from, or would be. */
  origin: ValueOrigin;
  progress: Progress;
  /** The interval on the way from start to target, ends within 0…1; null without one, and for limits and bands. */
  intervalOnTheWay: { from: number; to: number } | null;
  status: KeyResultStatus;
  moveSinceStart: Move;
  expected: ExpectedValue;
}

/** The one function for every kind and direction: whatever shows or stores a standing calls it. */
export function keyResultStanding(args: {
  keyResult: StoredKeyResult;
  source: ValueSource;
  today: CalendarDay;
}): KeyResultStanding {
  const { keyResult, source, today } = args;
  const { startOn, dueOn } = keyResult;
  const stored = keyResultTarget(keyResult);
  const { goal, start } = sourceWay(source, stored, keyResult.startValue);
  const { current: found, origin, ...known } = sourceFacts(source, goal, today);
  const interval = intervalOf(found);
  const current = found?.value ?? null;
  const facts = { goal, start, current, startOn, dueOn, today };
  const ratioAt = (value: number) =>
    progress({ goal, start, current: value }).progressRatio;
  return {
    current: found,
    origin,
    progress: progress(facts),
    intervalOnTheWay:
      interval && travels(goal) ? placeOnTheWay(interval, ratioAt) : null,
    status: proposeStatus({
      ...facts,
      ...known,
      interval,
      isStable: start !== null && known.isStable,
    }),
    moveSinceStart: moveSince({ start, current, interval, ...known }),
    expected: expectedValue(facts),
  };
}

interface Interval {
  low: number;
  high: number;
}

function intervalOf(found: CurrentValue | null): Interval | null {
  if (!found || found.low === null || found.high === null) return null;
  return { low: found.low, high: found.high };
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
