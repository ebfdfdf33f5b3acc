import type { MetricReport } from "../../metric/report/metric-report";
import { xmrChart } from "../../stats/charts/xmr";
import { valuesByDay, type DatedValue } from "./dated-value";

type Report = Pick<
  Extract<MetricReport, { outcome: "report" }>,
  "points" | "chart" | "current"
>;

/** Values kept by hand as a series: without intervals, but with the natural limits of their own course. Null without any. */
export function checkInReport(
  newestFirst: readonly DatedValue[],
  direction: "up" | "down",
): Report | null {
  const given = valuesByDay(newestFirst);
  const last = given.at(-1);
  if (!last) return null;
  const bare = { low: null, high: null, n: null };
  return {
    points: given.map(({ madeOn, value }) => ({
      periodStart: madeOn,
      periodEnd: madeOn,
      value,
      ...bare,
    })),
    chart: xmrChart({
      values: given.map(({ value }) => value),
      screen: true,
      direction,
    }),
    current: {
      outcome: "value",
      value: last.value,
      ...bare,
      from: last.madeOn,
      to: last.madeOn,
    },
  };
}
