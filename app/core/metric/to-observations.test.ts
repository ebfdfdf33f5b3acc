import { describe, expect, it } from "vitest";
import type { MetricKind } from "./metric-kind";
import type { MetricReading } from "./reading";
import type { ReadingStatistics } from "./statistics";
import { toObservations } from "./to-observations";

function reading(
  periodStart: string,
  siteId: string | null,
  statistics: ReadingStatistics,
): MetricReading {
  const nowhere = { channel: "", segmentName: "", segmentValue: "" };
  return { periodStart, granularity: "month", siteId, statistics, ...nowhere };
}

function observe(kind: MetricKind, readings: MetricReading[], bySite = false) {
  return toObservations({
    kind,
    scale: null,
    readings,
    granularity: "month",
    bySite,
  });
}

describe("readings as observations of the evidence engine", () => {
  it("carry the names of the contract for every kind", () => {
    const scores: ReadingStatistics = {
      form: "scores",
      counts: { "7": 2, "5": 1, "2": 1 },
    };
    const ratio: ReadingStatistics = {
      form: "ratio",
      numerator: 12,
      denominator: 900,
    };
    const cases: [MetricKind, ReadingStatistics, object][] = [
      ["nps", scores, { promoters: 0, passives: 2, detractors: 2 }],
      ["ces-2-net", scores, { promoters: 2, passives: 1, detractors: 1 }],
      ["ces-2-share", scores, { n: 4, successes: 3 }],
      ["ces-2-mean", scores, { n: 4, sum: 21, sumSquares: 127 }],
      ["proportion", ratio, { n: 900, successes: 12 }],
      ["rate", ratio, { count: 12, exposure: 900 }],
      ["count", { form: "count", count: 41 }, { value: 41 }],
      ["index", { form: "value", value: 7.5 }, { value: 7.5 }],
      [
        "mean",
        { form: "sums", n: 2, sum: 5, sumSquares: 13 },
        { n: 2, sum: 5, sumSquares: 13 },
      ],
    ];
    for (const [kind, statistics, numbers] of cases) {
      expect(observe(kind, [reading("2018-04-01", null, statistics)])).toEqual({
        outcome: "observations",
        observations: [{ period: "2018-04-01", ...numbers }],
      });
    }
  });

  it("are one per period and site, sorted, or summed over sites", () => {
    const count = (n: number): ReadingStatistics => ({
      form: "count",
      count: n,
    });
    const readings = [
      reading("2018-05-01", "b", count(4)),
      reading("2018-04-01", "b", count(3)),
      reading("2018-04-01", "a", count(1)),
      reading("2018-04-01", null, count(9)),
    ];
    expect(observe("count", readings, true)).toEqual({
      outcome: "observations",
      observations: [
        { period: "2018-04-01", unit: "a", value: 1 },
        { period: "2018-04-01", unit: "b", value: 3 },
        { period: "2018-05-01", unit: "b", value: 4 },
      ],
    });
    expect(observe("count", readings)).toMatchObject({
      observations: [{ value: 13 }, { value: 4 }],
    });
  });

  it("leave out gaps and periods in which nobody answered", () => {
    const share = (
      numerator: number,
      denominator: number,
    ): ReadingStatistics => ({
      form: "ratio",
      numerator,
      denominator,
    });
    const readings = [
      reading("2018-04-01", null, share(0, 0)),
      reading("2018-06-01", null, share(3, 9)),
    ];
    expect(observe("proportion", readings)).toEqual({
      outcome: "observations",
      observations: [{ period: "2018-06-01", n: 9, successes: 3 }],
    });
    expect(observe("proportion", readings.slice(0, 1))).toEqual({
      outcome: "no-readings",
    });
  });

  it("stop at readings of another form", () => {
    expect(
      observe("nps", [reading("2018-04-01", null, { form: "count", count: 1 })])
        .outcome,
    ).toBe("wrong-form");
  });
});
