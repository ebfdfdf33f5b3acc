import type { MetricReport } from "../../metric/report/metric-report";

/**
 * As many periods with a value as the control chart needs for firm limits (Wheeler; NHS England, Making Data Count):
 * from here on a change can be told from the usual variation, and there is a baseline.
 */
export const BASELINE_PERIODS = 12;

/**
 * Periods with a value since the last break of the series: what lies before it is not comparable. More than a baseline
 * needs are not counted: lists read no further back.
 */
export function measuredPeriods(report: MetricReport): number {
  if (report.outcome !== "report") return 0;
  const from = report.chart.stretches.at(-1)?.from ?? 0;
  const measured = report.points
    .slice(from)
    .filter(({ value }) => value !== null);
  return Math.min(measured.length, BASELINE_PERIODS);
}
