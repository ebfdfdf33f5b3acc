import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Interval, IntervalResult, NotComputable } from "../estimate";
import { meanInterval } from "./mean";
import { npsInterval, npsScore } from "./nps";
import { percentileInterval, type PercentileInterval } from "./percentile";
import { rateInterval } from "./rate";
import { wilsonInterval } from "./wilson";

function computed(result: IntervalResult): Interval {
  if (result.outcome !== "estimated") throw new Error(result.reason);
  return result;
}

function bounded(result: PercentileInterval | NotComputable): Interval {
  if (result.outcome !== "estimated") throw new Error(result.reason);
  const { low, high } = result;
  if (low === null || high === null) throw new Error("an end is open");
  return { ...result, low, high };
}

function expectAround({ low, estimate, high }: Interval) {
  expect([low, estimate, high].every(Number.isFinite)).toBe(true);
  expect(low).toBeLessThanOrEqual(estimate);
  expect(high).toBeGreaterThanOrEqual(estimate);
}

describe("wilsonInterval", () => {
  it("agrees with R's prop.test(15, 50, correct = FALSE)", () => {
    const { estimate, low, high } = computed(wilsonInterval(15, 50, 0.95));
    expect([estimate, low, high].map((value) => value.toFixed(7))).toEqual([
      "0.3000000",
      "0.1910355",
      "0.4375035",
    ]);
  });

  it("stays within 0 and 1, reaching them only at no or every success", () => {
    expect(computed(wilsonInterval(0, 1, 0.95))).toMatchObject({
      low: 0,
      standardError: null,
    });
    expect(computed(wilsonInterval(1, 1, 0.95))).toMatchObject({
      high: 1,
      standardError: null,
    });
    expect(wilsonInterval(0, 0, 0.95)).toMatchObject({
      reason: "too-few-answers",
    });
  });

  it("mirrors successes and failures and narrows with more answers", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (successes, failures) => {
        const n = successes + failures + 1;
        const interval = computed(wilsonInterval(successes, n, 0.9));
        const mirror = computed(wilsonInterval(n - successes, n, 0.9));
        expectAround(interval);
        expect(mirror.low).toBeCloseTo(1 - interval.high, 12);
        const larger = computed(wilsonInterval(successes * 4, n * 4, 0.9));
        expect(larger.high - larger.low).toBeLessThan(
          interval.high - interval.low,
        );
      }),
    );
  });
});

describe("npsInterval", () => {
  // Rocks 2016's adjustment on 500 answers, 40 / 40 / 20 %.
  const counts = { promoters: 200, passives: 200, detractors: 100 };

  it("agrees with the published adjusted interval and keeps the raw estimate", () => {
    const { estimate, low, high } = computed(npsInterval(counts, 0.95));
    expect(estimate).toBeCloseTo(20, 10);
    expect([low, high].map((value) => value.toFixed(4))).toEqual([
      "13.3417",
      "26.4197",
    ]);
    expect((low + high) / 2).toBeCloseTo(19.8807, 4);
  });

  it("knows the plain margin of 6.559 points", () => {
    expect(1.959964 * (npsScore(counts)?.standardError ?? 0)).toBeCloseTo(
      6.559,
      3,
    );
    expect(npsScore(counts)?.answerVariance).toBeCloseTo(0.56, 12);
  });

  it("answers for one promoter only, and not for nobody", () => {
    const { estimate, low, high } = computed(
      npsInterval({ promoters: 1, passives: 0, detractors: 0 }, 0.95),
    );
    expect([estimate, high]).toEqual([100, 100]);
    expect(low).toBeLessThan(0);
    expect(
      npsInterval({ promoters: 0, passives: 0, detractors: 0 }, 0.95),
    ).toMatchObject({ reason: "too-few-answers" });
  });

  it("changes sign when promoters and detractors change places", () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        (promoters, passives, detractors) => {
          fc.pre(promoters + passives + detractors > 0);
          const interval = computed(
            npsInterval({ promoters, passives, detractors }, 0.95),
          );
          const mirror = computed(
            npsInterval(
              { promoters: detractors, passives, detractors: promoters },
              0.95,
            ),
          );
          expectAround(interval);
          expect(mirror.low).toBeCloseTo(-interval.high, 9);
        },
      ),
    );
  });
});

describe("meanInterval", () => {
  it("uses Student's t: 5 ± 2.364624 × 0.755929 for eight values", () => {
    const { low, high, degreesOfFreedom } = computed(
      meanInterval({ n: 8, mean: 5, variance: 32 / 7 }, 0.95),
    );
    expect(degreesOfFreedom).toBe(7);
    expect(low).toBeCloseTo(3.2125, 4);
    expect(high).toBeCloseTo(6.7875, 4);
  });

  it("names why there is no interval", () => {
    expect(meanInterval(null, 0.95)).toMatchObject({
      reason: "too-few-answers",
      estimate: null,
    });
    expect(meanInterval({ n: 1, mean: 4, variance: 0 }, 0.95)).toMatchObject({
      reason: "too-few-answers",
      estimate: 4,
    });
    expect(meanInterval({ n: 9, mean: 4, variance: 0 }, 0.95)).toMatchObject({
      reason: "no-variance",
      estimate: 4,
    });
  });
});

describe("rateInterval", () => {
  // R's poisson.test(10) and poisson.test(0).
  it("agrees with R's exact limits of a Poisson count", () => {
    const ten = computed(rateInterval({ count: 10, exposure: 1 }, 0.95));
    expect(ten.low).toBeCloseTo(4.795, 3);
    expect(ten.high).toBeCloseTo(18.39, 3);
    const none = computed(rateInterval({ count: 0, exposure: 2 }, 0.95));
    expect(none).toMatchObject({ low: 0, estimate: 0, standardError: null });
    expect(none.high).toBeCloseTo(3.688879 / 2, 5);
  });

  it("agrees with R for two thousand events: poisson.test(2000)", () => {
    const { low, high } = computed(
      rateInterval({ count: 2000, exposure: 1 }, 0.95),
    );
    expect(low).toBeCloseTo(1913.29870963, 7);
    expect(high).toBeCloseTo(2089.61743945, 7);
  });

  it("approaches the normal limits for a million events", () => {
    const { low, high } = computed(
      rateInterval({ count: 1_000_000, exposure: 1 }, 0.95),
    );
    expect(Math.abs(low - (1_000_000 - 1960))).toBeLessThan(3);
    expect(Math.abs(high - (1_000_000 + 1960))).toBeLessThan(3);
  });

  it("scales with exposure and refuses none", () => {
    expect(rateInterval({ count: 4, exposure: 0 }, 0.95)).toMatchObject({
      reason: "no-exposure",
    });
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        (count, exposure) => {
          const interval = computed(rateInterval({ count, exposure }, 0.95));
          expectAround(interval);
          const unit = computed(rateInterval({ count, exposure: 1 }, 0.95));
          expect(interval.high * exposure).toBeCloseTo(unit.high, 6);
        },
      ),
    );
  });
});

describe("percentileInterval", () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  // Conover, Practical Nonparametric Statistics: for n = 10 the 2nd and 9th values enclose the median with 97.9 %.
  it("encloses a median of ten values by the second and the ninth", () => {
    expect(percentileInterval(ten, 0.5, 0.95)).toMatchObject({
      estimate: 5.5,
      low: 2,
      high: 9,
    });
  });

  // Ranks of the 95 % interval of a median as in Altman's and Conover's tables; R 4.2: qbinom(.025, n, .5), qbinom(.975, n, .5) + 1.
  it("takes the tabled ranks for medians of 6 to 100 values", () => {
    const series = (n: number) =>
      Array.from({ length: n }, (_, index) => index + 1);
    const ranks = [6, 8, 15, 20, 25, 50, 100].map((n) => {
      const { low, high } = bounded(percentileInterval(series(n), 0.5, 0.95));
      return [n, low, high];
    });
    expect(ranks).toEqual([
      [6, 1, 6],
      [8, 1, 8],
      [15, 4, 12],
      [20, 6, 15],
      [25, 8, 18],
      [50, 18, 33],
      [100, 40, 61],
    ]);
    // R: qbinom(c(.025, .975), 100, .9) is 84 and 95.
    expect(percentileInterval(series(100), 0.9, 0.95)).toMatchObject({
      estimate: expect.closeTo(90.1, 10),
      low: 84,
      high: 96,
    });
  });

  it("leaves an end open that too few values bound", () => {
    const series = (n: number) =>
      Array.from({ length: n }, (_, index) => index);
    expect(percentileInterval(series(5), 0.5, 0.95)).toMatchObject({
      estimate: 2,
      low: null,
      high: null,
    });
    expect(percentileInterval(series(35), 0.9, 0.95)).toMatchObject({
      low: 27,
      high: null,
    });
    expect(percentileInterval(series(36), 0.9, 0.95)).toMatchObject({
      high: 35,
    });
    expect(percentileInterval([7], 0.5, 0.95)).toMatchObject({
      estimate: 7,
      low: null,
      high: null,
    });
    expect(percentileInterval([], 0.5, 0.95)).toMatchObject({ estimate: null });
  });

  it("copes with ties, values all equal included", () => {
    const tied = percentileInterval([1, 1, 1, 1, 5, 5, 5, 5, 5, 9], 0.5, 0.95);
    expect(tied).toMatchObject({ estimate: 5, low: 1, high: 5 });
    const equal = Array.from({ length: 10 }, () => 3);
    expect(percentileInterval(equal, 0.5, 0.95)).toMatchObject({
      estimate: 3,
      low: 3,
      high: 3,
    });
  });

  it("does not care about order and follows a monotone change of scale", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(999), { minLength: 8, maxLength: 60 }),
        (values) => {
          const interval = bounded(percentileInterval(values, 0.5, 0.9));
          expectAround(interval);
          expect(percentileInterval(values.toReversed(), 0.5, 0.9)).toEqual(
            interval,
          );
          const doubled = bounded(
            percentileInterval(
              values.map((value) => 2 * value),
              0.5,
              0.9,
            ),
          );
          expect(doubled.high).toBe(2 * interval.high);
        },
      ),
    );
  });
});
