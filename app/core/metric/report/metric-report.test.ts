import { expect, test } from "vitest";
import type { MetricReading } from "../reading";
import { breakIndexes, metricReport } from "./metric-report";

const METRIC = {
  kind: "count",
  scale: null,
  direction: "down",
  granularity: "week",
} as const;

/** Twelve weeks around 100, then twelve around 200; Monday 5 January 2026 is the first. */
const readings: MetricReading[] = Array.from({ length: 24 }, (_, week) => ({
  periodStart: new Date(Date.UTC(2026, 0, 5 + 7 * week))
    .toISOString()
    .slice(0, 10),
  granularity: "week",
  siteId: null,
  channel: "",
  segmentName: "",
  segmentValue: "",
  statistics: { form: "count", count: (week < 12 ? 100 : 200) + (week % 2) },
}));

const reported = (breaks: readonly string[]) => {
  const report = metricReport(METRIC, readings, breaks);
  if (report.outcome !== "report") throw new Error(report.outcome);
  return report;
};

test("at a break limits start anew, so that the new level is no signal", () => {
  const cut = reported(["2026-03-30"]);
  expect(cut.chart.stretches.map(({ from, to }) => [from, to])).toEqual([
    [0, 12],
    [12, 24],
  ]);
  expect(cut.chart.stretches.map(({ centre }) => centre)).toEqual([
    100.5, 200.5,
  ]);
  expect(cut.chart.points.flatMap(({ signals }) => signals)).toEqual([]);
  expect(
    reported([]).chart.points.flatMap(({ signals }) => signals),
  ).not.toEqual([]);
});

test("the latest value never reaches back across a break", () => {
  expect(reported(["2026-06-08"]).current).toMatchObject({
    from: "2026-06-08",
    to: "2026-06-21",
  });
});

test("a break inside a period begins with the first whole one, and one outside the series cuts nothing", () => {
  const points = readings.map(({ periodStart }) => ({ periodStart }));
  expect(breakIndexes(points, ["2026-03-31"])).toEqual([13]);
  expect(breakIndexes(points, ["2025-01-01", "2030-01-01"])).toEqual([]);
});

test("a duration's own percentile is the one that is told, everywhere", () => {
  const counts = { "1": 50, "2": 30, "3": 15, "4": 5 };
  const weeks = readings.slice(0, 8).map((reading) => ({
    ...reading,
    statistics: { form: "scores" as const, counts },
  }));
  const at = (percentile: number | null) => {
    const metric = { ...METRIC, kind: "duration-percentile" as const };
    const report = metricReport({ ...metric, percentile }, weeks);
    if (report.outcome !== "report") throw new Error(report.outcome);
    return [report.points[0]?.value, report.current?.value];
  };
  expect(at(null)).toEqual([3, 3]);
  expect(at(0.5)).toEqual([1.5, 1.5]);
  expect(at(0.75)).toEqual([2, 2]);
});
