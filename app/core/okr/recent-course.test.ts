import { expect, it } from "vitest";
import { metricReport } from "../metric/report/metric-report";
import { addDays } from "../time/calendar-day";
import { recentCourse } from "./recent-course";

const METRIC = {
  kind: "proportion",
  scale: null,
  direction: "up",
  granularity: "week",
} as const;

function weekly(numerators: readonly number[]) {
  return metricReport(
    METRIC,
    numerators.map((numerator, index) => ({
      periodStart: addDays("2026-01-05", index * 7),
      granularity: "week" as const,
      siteId: null,
      channel: "",
      segmentName: "",
      segmentValue: "",
      statistics: { form: "ratio" as const, numerator, denominator: 100 },
    })),
  );
}

const QUIET = [60, 61, 59, 60, 62, 58, 60, 61, 59, 60, 61, 60];

it("shows half a year of weeks at most, the latest ones", () => {
  const course = recentCourse(
    weekly([...QUIET, ...QUIET, ...QUIET, 61]),
    METRIC.direction,
  );
  expect(course?.values).toHaveLength(26);
  expect(course?.values.at(-1)).toBeCloseTo(0.61, 9);
  expect(course?.lastSignal).toBeNull();
});

it("marks a last point that stands out by which way is better", () => {
  const report = weekly([...QUIET, 90]);
  expect(recentCourse(report, "up")?.lastSignal).toBe("better");
  expect(recentCourse(report, "down")?.lastSignal).toBe("worse");
});

it("is nothing where the metric shows nothing", () => {
  expect(recentCourse(metricReport(METRIC, []), "up")).toBeNull();
});
