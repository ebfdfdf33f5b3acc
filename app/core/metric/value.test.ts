import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRIC_KINDS, type MetricKind, type MetricScale } from "./metric-kind";
import type { ReadingStatistics } from "./statistics";
import { metricValue } from "./value";

function ofScores(
  kind: MetricKind,
  counts: Record<string, number>,
  scale: MetricScale | null = null,
) {
  return metricValue(kind, scale, { form: "scores", counts });
}

function near(value: number, low: number, high: number, n: number | null) {
  return {
    outcome: "value",
    value: expect.closeTo(value, 6),
    low: expect.closeTo(low, 4),
    high: expect.closeTo(high, 4),
    n,
  };
}

describe("the value of a scored metric", () => {
  it("is an NPS as counted, with the adjusted Wald interval", () => {
    // 40/40/20 % of 500: Rocks 2016, as in the evidence engine's reference numbers.
    const counts = { "10": 120, "9": 80, "8": 150, "7": 50, "6": 60, "0": 40 };
    expect(ofScores("nps", counts)).toEqual(near(20, 13.3417, 26.4197, 500));
  });

  it("keeps the bands of an NPS asked on 1–10 and refuses one on 1–5", () => {
    const scale = { min: 1, max: 10 };
    expect(ofScores("nps", { "10": 1, "1": 1 }, scale)).toMatchObject({
      value: 0,
      n: 2,
    });
    expect(ofScores("nps", { "0": 1 }, scale)).toEqual({
      outcome: "score-outside-scale",
      score: "0",
    });
    expect(ofScores("nps", { "5": 1 }, { min: 1, max: 5 }).outcome).toBe(
      "scale-unsupported",
    );
  });

  it("is the share of the two best answers of its scale, with Wilson's interval", () => {
    // 15 of 50: R's prop.test(15, 50, correct = FALSE).
    expect(
      ofScores("csat-top-two", { "5": 10, "4": 5, "3": 30, "1": 5 }),
    ).toEqual(near(0.3, 0.1910355, 0.4375035, 50));
    expect(
      ofScores(
        "csat-top-two",
        { "10": 1, "9": 1, "8": 2 },
        { min: 1, max: 10 },
      ),
    ).toMatchObject({
      value: 0.5,
    });
  });

  it("is a mean with Student's interval", () => {
    // Scores 1, 2, 3, 4, 5: mean 3, s = √2.5, t(4) = 2.776445.
    const counts = { "1": 1, "2": 1, "3": 1, "4": 1, "5": 1 };
    expect(ofScores("csat-mean", counts)).toEqual(
      near(3, 1.036757, 4.963243, 5),
    );
    expect(ofScores("ces-1", counts)).toMatchObject({ value: 3 });
    expect(ofScores("ces-2-mean", { "7": 2, "6": 2 })).toMatchObject({
      value: 6.5,
      n: 4,
    });
  });

  it("tells the three ways to count a CES 2 apart", () => {
    const counts = { "7": 20, "6": 30, "5": 10, "4": 10, "3": 10, "1": 20 };
    expect(ofScores("ces-2-share", counts)).toMatchObject({ value: 0.6 });
    // 50 with little effort, 30 with much: adjusted Wald worked out apart in Python.
    expect(ofScores("ces-2-net", counts)).toEqual(
      near(20, 2.65308, 36.181872, 100),
    );
    expect(ofScores("ces-2-mean", counts)).toMatchObject({
      value: expect.closeTo(4.6, 12),
    });
  });

  it("says so when nobody answered or a score lies outside its scale", () => {
    expect(ofScores("nps", {})).toEqual({ outcome: "no-answers" });
    expect(ofScores("nps", { "9": 0 })).toEqual({ outcome: "no-answers" });
    expect(ofScores("csat-mean", { "6": 1 })).toEqual({
      outcome: "score-outside-scale",
      score: "6",
    });
    expect(ofScores("nps", { N_A: 3 })).toEqual({
      outcome: "impossible-numbers",
    });
    expect(ofScores("nps", { "9": -1 })).toEqual({
      outcome: "impossible-numbers",
    });
  });

  it("has no interval where answers are all the same or there is one", () => {
    expect(ofScores("csat-mean", { "5": 1 })).toEqual({
      outcome: "value",
      value: 5,
      low: null,
      high: null,
      n: 1,
    });
    expect(ofScores("csat-mean", { "5": 8 })).toMatchObject({
      value: 5,
      low: null,
      high: null,
      n: 8,
    });
  });
});

describe("the value of the other kinds", () => {
  const ratio = (
    numerator: number,
    denominator: number,
  ): ReadingStatistics => ({
    form: "ratio",
    numerator,
    denominator,
  });

  it("is a share with Wilson's interval", () => {
    expect(metricValue("proportion", null, ratio(31, 40))).toEqual(
      near(0.775, 0.624969, 0.876839, 40),
    );
    expect(metricValue("proportion", null, ratio(41, 40)).outcome).toBe(
      "impossible-numbers",
    );
    expect(metricValue("proportion", null, ratio(0, 0)).outcome).toBe(
      "no-answers",
    );
    expect(metricValue("duration-share", null, ratio(18, 24))).toEqual(
      near(0.75, 0.551006, 0.880006, 24),
    );
  });

  it("is a rate with the exact Poisson interval, found apart by bisection in Python", () => {
    expect(metricValue("rate", null, ratio(12, 900))).toEqual(
      near(12 / 900, 0.0068895, 0.0232907, null),
    );
    expect(metricValue("rate", null, ratio(0, 900))).toMatchObject({
      value: 0,
      low: 0,
    });
    expect(metricValue("rate", null, ratio(3, 0)).outcome).toBe("no-exposure");
  });

  it("is a mean of sums: the first group of Student's sleep data in R's t.test", () => {
    const sums: ReadingStatistics = {
      form: "sums",
      n: 10,
      sum: 7.5,
      sumSquares: 34.43,
    };
    expect(metricValue("mean", null, sums)).toEqual(
      near(0.75, -0.5297804, 2.0297804, 10),
    );
  });

  it("has no interval for counts, ratios of sums and indexes", () => {
    const none = { low: null, high: null, n: null };
    expect(
      metricValue("count", null, { form: "count", count: 12 }),
    ).toMatchObject({ value: 12, ...none });
    expect(
      metricValue("index", null, { form: "value", value: -3.5 }),
    ).toMatchObject({ value: -3.5, ...none });
    expect(metricValue("ratio", null, ratio(45, 30))).toMatchObject({
      value: 1.5,
      ...none,
    });
  });

  it("is a percentile of a histogram, or the share within a limit", () => {
    const histogram: ReadingStatistics = {
      form: "scores",
      counts: { "60": 3, "10": 2, "30": 1 },
    };
    // Of 6 durations the extremes enclose the median with 96.9 %.
    expect(
      metricValue("duration-percentile", null, histogram, 0.95, {
        percentile: 0.5,
      }),
    ).toEqual({
      outcome: "value",
      value: 45,
      low: 10,
      high: 60,
      n: 6,
    });
    expect(
      metricValue("duration-share", null, histogram, 0.95, { limit: 30 }),
    ).toMatchObject({ value: 0.5 });
    expect(metricValue("duration-share", null, histogram).outcome).toBe(
      "limit-missing",
    );
  });

  it("names the form it cannot read", () => {
    expect(metricValue("nps", null, { form: "count", count: 3 })).toEqual({
      outcome: "wrong-form",
      expected: "scores",
      found: "count",
    });
    expect(metricValue("count", null, ratio(1, 2)).outcome).toBe("wrong-form");
  });

  it("never lets NaN or infinity out", () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -2, max: 50 }));
    const statistics: fc.Arbitrary<ReadingStatistics> = fc.oneof(
      fc.record({
        form: fc.constant("ratio" as const),
        numerator: number,
        denominator: number,
      }),
      fc.record({ form: fc.constant("value" as const), value: number }),
      fc.record({ form: fc.constant("count" as const), count: number }),
      fc.record({
        form: fc.constant("sums" as const),
        n: number,
        sum: number,
        sumSquares: number,
      }),
      fc.record({
        form: fc.constant("scores" as const),
        counts: fc.dictionary(
          fc.integer({ min: 0, max: 10 }).map(String),
          fc.integer({ min: 0, max: 9 }),
        ),
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...METRIC_KINDS),
        statistics,
        (kind, reading) => {
          const found = metricValue(kind, null, reading);
          if (found.outcome !== "value") return;
          for (const part of [found.value, found.low ?? 0, found.high ?? 0]) {
            expect(Number.isFinite(part)).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
