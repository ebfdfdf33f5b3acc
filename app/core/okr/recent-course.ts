import type { MetricDirection } from "../metric/metric-kind";
import type { MetricReport } from "../metric/report/metric-report";

/** The latest part of a metric's series, for a line as wide as a word. */
export interface RecentCourse {
  values: (number | null)[];
  lower: number | null;
  upper: number | null;
  /** Whether the last point stands out, and which way. */
  lastSignal: "better" | "worse" | null;
}

/** More points than this melt into one another in a sparkline. */
const MOST_POINTS = 26;

type Charted = Pick<
  Extract<MetricReport, { outcome: "report" }>,
  "points" | "chart"
>;

/** Null where the metric, or the hand, shows nothing. */
export function recentCourse(
  report: MetricReport | Charted | null,
  direction: MetricDirection,
): RecentCourse | null {
  if (report === null || !("chart" in report)) return null;
  const { points, chart } = report;
  const last = chart.points.at(-1);
  const { centre, lower, upper } = chart;
  const standsOut =
    last !== undefined &&
    last.value !== null &&
    centre !== null &&
    last.value !== centre &&
    last.signals.length > 0;
  const rose = standsOut && last.value! > centre;
  return {
    values: points.slice(-MOST_POINTS).map(({ value }) => value),
    lower,
    upper,
    lastSignal: standsOut
      ? rose === (direction === "up")
        ? "better"
        : "worse"
      : null,
  };
}
