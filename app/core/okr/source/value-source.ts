import type { MetricReport } from "../../metric/report/metric-report";
import type { FoundValue } from "../../metric/value";
import type { CalendarDay } from "../../time/calendar-day";
import type { Granularity } from "../../time/period";
import type { MetricLimits } from "../limits-status";
import { DEFAULT_STALE_AFTER_DAYS } from "../status";
import type { KeyResultTarget } from "../target";
import { checkInReport } from "./check-in-report";
import { valuesByDay, type DatedValue } from "./dated-value";
import { BASELINE_PERIODS, measuredPeriods } from "./measured-baseline";

/** Where the value of a key result comes from. Check-ins come newest first. */
export type ValueSource =
  | {
      from: "metric";
      report: MetricReport;
      granularity: Granularity;
      checkIns?: readonly DatedValue[];
    }
  | { from: "hand"; checkIns: readonly DatedValue[] }
  /** Tests of the objective, carried out or decided, counted today. */
  | { from: "tests"; count: number }
  | { from: "baseline"; report: MetricReport; granularity: Granularity };

export type ValueOrigin = ValueSource["from"];

export type CurrentValue = FoundValue & { from: CalendarDay; to: CalendarDay };

export interface SourceFacts {
  current: CurrentValue | null;
  /** What the current value is from: a metric's key result may speak by hand. */
  origin: ValueOrigin;
  limits: MetricLimits | null;
  /** The control chart holds no signal: whatever moved is its usual variation. */
  isStable: boolean;
  lastValueOn: CalendarDay | null;
  staleAfterDays: number;
}

/** A month's figures come after its end: the next ones may take six weeks, and nothing is late. */
const STALE_AFTER_DAYS: Readonly<Record<Granularity, number>> = {
  day: DEFAULT_STALE_AFTER_DAYS,
  week: DEFAULT_STALE_AFTER_DAYS,
  month: 46,
};

/** The way of a key result as its source counts it: tests start from none, a baseline is reached with enough periods. */
export function sourceWay(
  source: ValueSource,
  goal: KeyResultTarget,
  start: number | null,
): { goal: KeyResultTarget; start: number | null } {
  if (source.from === "baseline")
    return {
      goal: { direction: "increase", target: BASELINE_PERIODS },
      start: 0,
    };
  return { goal, start: source.from === "tests" ? (start ?? 0) : start };
}

export function sourceFacts(
  source: ValueSource,
  goal: KeyResultTarget,
  today: CalendarDay,
): SourceFacts {
  switch (source.from) {
    case "metric":
      return metricFacts(source);
    case "hand":
      return handFacts(source.checkIns, goal);
    case "tests":
      return counted("tests", source.count, today, DEFAULT_STALE_AFTER_DAYS);
    case "baseline":
      return baselineFacts(source);
  }
}

/** A value given by hand speaks from the day after the metric's last reading, until the next one. */
function metricFacts(
  source: Extract<ValueSource, { from: "metric" }>,
): SourceFacts {
  const { report, granularity, checkIns = [] } = source;
  const read = report.outcome === "report" ? report.current : null;
  const given = valuesByDay(checkIns).at(-1);
  const byHand = given && (read === null || given.madeOn > read.to);
  const current = byHand ? bareValue(given.value, given.madeOn) : read;
  return {
    current,
    origin: byHand ? "hand" : "metric",
    limits: limitsOf(report),
    isStable: isStableProcess(report) && !(byHand && isOutside(given, report)),
    lastValueOn: current?.to ?? null,
    staleAfterDays: STALE_AFTER_DAYS[granularity],
  };
}

function handFacts(
  checkIns: readonly DatedValue[],
  goal: KeyResultTarget,
): SourceFacts {
  const down = goal.direction === "decrease" || goal.direction === "at-most";
  const report = checkInReport(checkIns, down ? "down" : "up");
  const charted = report && { outcome: "report" as const, ...report };
  return {
    current: report?.current ?? null,
    origin: "hand",
    limits: charted && limitsOf(charted),
    isStable: charted !== null && isStableProcess(charted),
    lastValueOn: report?.current?.to ?? null,
    staleAfterDays: DEFAULT_STALE_AFTER_DAYS,
  };
}

function baselineFacts({
  report,
  granularity,
}: Extract<ValueSource, { from: "baseline" }>): SourceFacts {
  const last = report.outcome === "report" ? report.points.at(-1) : undefined;
  const days = STALE_AFTER_DAYS[granularity];
  return counted("baseline", measuredPeriods(report), last?.periodEnd, days);
}

function counted(
  origin: ValueOrigin,
  count: number,
  on: CalendarDay | undefined,
  staleAfterDays: number,
): SourceFacts {
  return {
    current: on ? bareValue(count, on) : null,
    origin,
    limits: null,
    isStable: false,
    lastValueOn: on ?? null,
    staleAfterDays,
  };
}

function bareValue(value: number, on: CalendarDay): CurrentValue {
  const bare = { low: null, high: null, n: null };
  return { outcome: "value", value, ...bare, from: on, to: on };
}

type Charted =
  | { outcome: "report"; chart: Chart; points?: unknown }
  | Exclude<MetricReport, { outcome: "report" }>;
type Chart = Extract<MetricReport, { outcome: "report" }>["chart"];

function limitsOf(report: Charted): MetricLimits | null {
  if (report.outcome !== "report") return null;
  const { lower, upper } = report.chart;
  return lower === null || upper === null ? null : { lower, upper };
}

function isOutside({ value }: DatedValue, report: Charted): boolean {
  const limits = limitsOf(report);
  return limits !== null && (value < limits.lower || value > limits.upper);
}

/** Firm limits and no point that stands out. With trial limits the chart has no say yet. */
function isStableProcess(report: Charted): boolean {
  if (report.outcome !== "report" || limitsOf(report) === null) return false;
  const { trial, points } = report.chart;
  return !trial && points.every(({ signals }) => signals.length === 0);
}
