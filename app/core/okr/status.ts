import { daysBetween, type CalendarDay } from "../time/calendar-day";
import { limitsStatus, type MetricLimits } from "./limits-status";
import { expectedValue, paceGap } from "./pace";
import { progress } from "./progress";
import type { Progress } from "./progress-outcome";
import { travels, type KeyResultTarget } from "./target";

export const KEY_RESULT_STATUSES = [
  "met",
  "on-track",
  "at-risk",
  "off-track",
  "no-data",
  "no-target",
  "not-begun",
  "stale",
  /** The apparent move lies inside the noise of the measure. */
  "no-change-in-noise",
  /** There is a value, but neither a date nor limits to hold it against. */
  "no-yardstick",
] as const;

export type KeyResultStatus = (typeof KEY_RESULT_STATUSES)[number];

/** Shares of the way behind an even pace. */
export interface PaceTolerance {
  atRiskFrom: number;
  offTrackFrom: number;
}

export const DEFAULT_PACE_TOLERANCE: PaceTolerance = {
  atRiskFrom: 0.1,
  offTrackFrom: 0.3,
};

/** Three missed weekly check-ins. */
export const DEFAULT_STALE_AFTER_DAYS = 21;

export interface StatusFacts {
  goal: KeyResultTarget;
  start: number | null;
  current: number | null;
  /** Interval of `current`; null for values typed by hand and for counts. */
  interval: { low: number; high: number } | null;
  /** Day of the latest check-in or reading. */
  lastValueOn: CalendarDay | null;
  startOn: CalendarDay | null;
  dueOn: CalendarDay | null;
  today: CalendarDay;
  /** The metric's control limits, used where there is no date. */
  limits: MetricLimits | null;
  /** The control chart of the metric holds no signal: whatever moved is its usual variation. */
  isStable?: boolean;
  staleAfterDays?: number;
  tolerance?: PaceTolerance;
}

/**
 * The status proposed to the owner, who may say otherwise. What is not known comes first, so that a
 * stale, empty or targetless key result is never green; then noise; then pace or limits.
 */
export function proposeStatus(facts: StatusFacts): KeyResultStatus {
  const {
    current,
    lastValueOn,
    today,
    staleAfterDays = DEFAULT_STALE_AFTER_DAYS,
  } = facts;
  const made = progress(facts);
  if (
    current === null ||
    made.outcome === "no-value" ||
    made.outcome === "not-a-number"
  ) {
    return "no-data";
  }
  if (made.outcome === "no-target" || made.outcome === "invalid-band")
    return "no-target";
  if (made.outcome === "target-against-direction") return "no-target";
  if (lastValueOn === null || daysBetween(lastValueOn, today) > staleAfterDays)
    return "stale";
  if (travels(facts.goal)) return statusOnTheWay(facts, made);
  if (made.met === false) return "off-track";
  return limitsStatus(facts.goal, facts.limits) ?? "met";
}

function statusOnTheWay(facts: StatusFacts, made: Progress): KeyResultStatus {
  const expected = expectedValue(facts);
  const overdue = facts.dueOn !== null && facts.today > facts.dueOn;
  if (!made.met && overdue) return "off-track";
  if (!made.met && expected.outcome === "not-begun") return "not-begun";
  const proposed = made.met
    ? "met"
    : (statusByPace(facts) ?? statusByLimits(facts));
  const green = proposed === "met" || proposed === "on-track";
  const isNoise = startInside(facts) || facts.isStable === true;
  return green && isNoise ? "no-change-in-noise" : proposed;
}

function startInside({ start, interval }: StatusFacts): boolean {
  return (
    start !== null &&
    interval !== null &&
    interval.low <= start &&
    start <= interval.high
  );
}

function statusByPace(facts: StatusFacts): KeyResultStatus | null {
  const gap = paceGap(facts);
  if (gap === null) return null;
  const { atRiskFrom, offTrackFrom } =
    facts.tolerance ?? DEFAULT_PACE_TOLERANCE;
  // Shares of days are seldom exact: a hair behind the tolerance is still inside it.
  const behind = -gap - 1e-9;
  return behind > offTrackFrom
    ? "off-track"
    : behind > atRiskFrom
      ? "at-risk"
      : "on-track";
}

/** Without a date: a value beyond the metric's own limits has moved, one between them has not. */
function statusByLimits({
  goal,
  current,
  limits,
}: StatusFacts): KeyResultStatus {
  if (limits === null || current === null) return "no-yardstick";
  if (limits.lower <= current && current <= limits.upper)
    return "no-change-in-noise";
  const rose = current > limits.upper;
  return rose === (goal.direction === "increase") ? "on-track" : "off-track";
}
