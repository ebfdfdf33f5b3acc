import { expect, it } from "vitest";
import type { MetricReading } from "../reading";
import { metricBreakdown } from "./metric-breakdown";

const metric = {
  kind: "count",
  scale: null,
  direction: "up",
  granularity: "month",
} as const;

function trains(
  siteId: string,
  periodStart: string,
  count: number,
): MetricReading {
  return {
    periodStart,
    granularity: "month",
    siteId,
    channel: "",
    segmentName: "",
    segmentValue: "",
    statistics: { form: "count", count },
  };
}

it("a count by site is its average month with readings, as the value above the sites is", () => {
  const rows = metricBreakdown(
    metric,
    [
      trains("Paris", "2023-08-01", 200),
      trains("Paris", "2023-09-01", 220),
      trains("Paris", "2023-10-01", 240),
      trains("Lyon", "2023-08-01", 90),
      trains("Lyon", "2023-10-01", 110),
    ],
    ({ siteId }) => siteId,
  );
  expect(rows.map(({ key, value }) => [key, value?.value])).toEqual([
    ["Paris", 220],
    ["Lyon", 100],
  ]);
});
