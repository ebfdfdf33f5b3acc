import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Estimated, EstimateResult } from "../estimate";
import { type Moments, momentsFromSums, momentsOf } from "../moments";
import { exactBinomialP } from "./exact-binomial";
import { meanDifference, relativeMeanDifference } from "./means";
import { npsDifference } from "./nps";
import {
  proportionDifference,
  relativeProportionDifference,
} from "./proportions";
import { rateDifference, rateRatio, relativeRateDifference } from "./rates";
import { sampleRatioTest } from "./sample-ratio";

function computed(result: EstimateResult): Estimated {
  if (result.outcome !== "estimated") throw new Error(result.reason);
  return result;
}

function expectSound(result: EstimateResult) {
  if (result.outcome !== "estimated") return;
  const { estimate, standardError, low, high, pValue } = result;
  expect(
    [estimate, standardError ?? 0, low, high, pValue].every(Number.isFinite),
  ).toBe(true);
  expect(low).toBeLessThanOrEqual(estimate);
  expect(high).toBeGreaterThanOrEqual(estimate);
  expect(pValue).toBeGreaterThanOrEqual(0);
  expect(pValue).toBeLessThanOrEqual(1);
}

/** `estimate (low, high), se, p` to five digits. */
function digits({
  estimate,
  low,
  high,
  standardError,
  pValue,
}: Estimated): string[] {
  return [estimate, low, high, standardError ?? 0, pValue].map((value) =>
    value.toFixed(5),
  );
}

describe("two means", () => {
  // GrowthBook gbstats, tests of the frequentist engine: A control, B treatment.
  const control = momentsFromSums({
    sum: 1396.87,
    sumSquares: 52377.9767,
    n: 3407,
  });
  const treatment = momentsFromSums({
    sum: 2422.7,
    sumSquares: 134698.29,
    n: 3461,
  });

  it("agree with gbstats, absolute and relative", () => {
    const absolute = digits(computed(meanDifference(treatment, control, 0.95)));
    expect(absolute).toEqual([
      "0.29000",
      "0.04538",
      "0.53462",
      "0.12478",
      "0.02016",
    ]);
    const relative = digits(
      computed(relativeMeanDifference(treatment, control, 0.95)),
    );
    expect(relative).toEqual([
      "0.70732",
      "-0.03526",
      "1.44989",
      "0.37879",
      "0.06191",
    ]);
  });

  it("agree with R's t.test(extra ~ group, sleep)", () => {
    const first = momentsOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
    const second = momentsOf([
      1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4,
    ]);
    const { estimate, standardError, degreesOfFreedom, pValue, low, high } =
      computed(meanDifference(first, second, 0.95));
    expect(estimate / (standardError ?? 0)).toBeCloseTo(-1.8608135, 7);
    expect(degreesOfFreedom).toBeCloseTo(17.776474, 6);
    expect(pValue).toBeCloseTo(0.0793941, 7);
    expect(low).toBeCloseTo(-3.3654832, 7);
    expect(high).toBeCloseTo(0.2054832, 7);
  });

  it("name why they cannot be compared", () => {
    const constant: Moments = { n: 5, mean: 3, variance: 0 };
    const single: Moments = { n: 1, mean: 3, variance: 0 };
    const spread: Moments = { n: 5, mean: 0, variance: 2 };
    expect(
      meanDifference(constant, { ...constant, mean: 4 }, 0.95),
    ).toMatchObject({ reason: "no-variance", estimate: -1 });
    expect(meanDifference(single, spread, 0.95)).toMatchObject({
      reason: "too-few-answers",
      estimate: 3,
    });
    expect(meanDifference(null, spread, 0.95)).toMatchObject({
      reason: "too-few-answers",
      estimate: null,
    });
    expect(relativeMeanDifference(constant, spread, 0.95)).toMatchObject({
      reason: "zero-baseline",
      estimate: null,
    });
    expect(
      computed(meanDifference(constant, spread, 0.95)).degreesOfFreedom,
    ).toBe(4);
  });

  it("shift, scale, change sign with the groups and narrow with more answers", () => {
    const group = fc.record({
      n: fc.integer({ min: 2, max: 500 }),
      mean: fc.integer({ min: 1, max: 100 }),
      variance: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(
        group,
        group,
        fc.integer({ min: 1, max: 30 }),
        (one, other, k) => {
          const result = computed(meanDifference(one, other, 0.95));
          expectSound(result);
          const moved = (by: Moments): Moments => ({
            ...by,
            mean: by.mean + k,
          });
          const scaled = (by: Moments): Moments => ({
            n: by.n,
            mean: by.mean * k,
            variance: by.variance * k * k,
          });
          expect(
            computed(meanDifference(moved(one), moved(other), 0.95)).high,
          ).toBeCloseTo(result.high, 8);
          expect(
            computed(meanDifference(scaled(one), scaled(other), 0.95)).low / k,
          ).toBeCloseTo(result.low, 8);
          expect(
            computed(relativeMeanDifference(scaled(one), scaled(other), 0.95))
              .pValue,
          ).toBeCloseTo(
            computed(relativeMeanDifference(one, other, 0.95)).pValue,
            8,
          );
          const swapped = computed(meanDifference(other, one, 0.95));
          expect(swapped.low).toBeCloseTo(-result.high, 10);
          expect(swapped.pValue).toBeCloseTo(result.pValue, 10);
          const more = computed(
            meanDifference(
              { ...one, n: one.n * 2 },
              { ...other, n: other.n * 2 },
              0.95,
            ),
          );
          expect(more.high - more.low).toBeLessThan(result.high - result.low);
        },
      ),
    );
  });
});

describe("two proportions", () => {
  it("agree with Newcombe's method 10 and R's score test", () => {
    const newcombe = computed(
      proportionDifference(
        { successes: 56, n: 70 },
        { successes: 48, n: 80 },
        0.95,
      ),
    );
    expect(
      [newcombe.low, newcombe.high].map((limit) => limit.toFixed(7)),
    ).toEqual(["0.0524315", "0.3338727"]);
    const { pValue } = computed(
      proportionDifference(
        { successes: 15, n: 50 },
        { successes: 25, n: 50 },
        0.95,
      ),
    );
    expect(pValue).toBeCloseTo(0.0412268, 7);
  });

  it("agree with gbstats on the relative difference", () => {
    const { estimate, low, high } = computed(
      relativeProportionDifference(
        { successes: 16, n: 30 },
        { successes: 14, n: 28 },
        0.95,
      ),
    );
    expect([estimate, low, high].map((value) => value.toFixed(5))).toEqual([
      "0.06667",
      "-0.47767",
      "0.61101",
    ]);
  });

  it("answer at the ends of the scale and refuse what has no baseline", () => {
    const all = { successes: 10, n: 10 };
    const none = { successes: 0, n: 10 };
    expect(computed(proportionDifference(all, all, 0.95))).toMatchObject({
      estimate: 0,
      pValue: 1,
      standardError: null,
    });
    expect(computed(proportionDifference(all, none, 0.95)).high).toBe(1);
    expect(relativeProportionDifference(all, none, 0.95)).toMatchObject({
      reason: "zero-baseline",
    });
    expect(relativeProportionDifference(none, all, 0.95)).toMatchObject({
      reason: "no-variance",
      estimate: -1,
    });
    expect(
      proportionDifference({ successes: 0, n: 0 }, all, 0.95),
    ).toMatchObject({ reason: "too-few-answers" });
  });

  it("change sign with the groups and never leave −1 … 1", () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.nat(40),
        fc.nat(40),
        fc.nat(40),
        (a, b, c, d) => {
          const one = { successes: a, n: a + b + 1 };
          const other = { successes: c, n: c + d + 1 };
          const result = computed(proportionDifference(one, other, 0.95));
          expectSound(result);
          expect(result.low).toBeGreaterThanOrEqual(-1 - 1e-12);
          expect(result.high).toBeLessThanOrEqual(1 + 1e-12);
          const swapped = computed(proportionDifference(other, one, 0.95));
          expect(swapped.high).toBeCloseTo(-result.low, 12);
          expect(swapped.pValue).toBeCloseTo(result.pValue, 12);
          expectSound(relativeProportionDifference(one, other, 0.95));
        },
      ),
    );
  });
});

describe("two rates", () => {
  const treatment = { count: 11, exposure: 800 };
  const control = { count: 21, exposure: 3011 };

  it("agree with R's poisson.test(c(11, 21), c(800, 3011))", () => {
    const { estimate, low, high, pValue } = computed(
      rateRatio(treatment, control, 0.95),
    );
    expect(estimate).toBeCloseTo(1.971488, 6);
    expect(low).toBeCloseTo(0.8584264, 7);
    expect(high).toBeCloseTo(4.2772659, 6);
    expect(pValue).toBeCloseTo(0.0796686, 7);
    expect(
      computed(relativeRateDifference(treatment, control, 0.95)).low,
    ).toBeCloseTo(-0.1415736, 7);
  });

  it("give the difference by Wald: 3 in 100 against none in 100, by hand", () => {
    // Variance (3.5 + 0.5) / 10⁴, so a standard error of 0.02, z of 1.5.
    const { estimate, standardError, low, pValue } = computed(
      rateDifference(
        { count: 3, exposure: 100 },
        { count: 0, exposure: 100 },
        0.95,
      ),
    );
    expect([estimate, standardError]).toEqual([0.03, expect.closeTo(0.02, 12)]);
    expect(low).toBeCloseTo(0.03 - 0.0391993, 7);
    expect(pValue).toBeCloseTo(0.1336144, 7);
  });

  it("answer without events and refuse a ratio to nothing", () => {
    const none = { count: 0, exposure: 100 };
    expect(rateRatio(treatment, none, 0.95)).toMatchObject({
      reason: "zero-baseline",
    });
    expect(computed(rateRatio(none, control, 0.95))).toMatchObject({
      estimate: 0,
      low: 0,
      standardError: null,
    });
    expect(computed(rateDifference(none, none, 0.95))).toMatchObject({
      estimate: 0,
      pValue: 1,
    });
    expect(rateDifference({ count: 0, exposure: 0 }, none, 0.95)).toMatchObject(
      { reason: "no-exposure" },
    );
  });

  it("invert with the groups and stay finite", () => {
    const group = fc.record({
      count: fc.nat(3000),
      exposure: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(group, group, (one, other) => {
        const ratio = rateRatio(one, other, 0.95);
        expectSound(ratio);
        expectSound(rateDifference(one, other, 0.95));
        if (one.count === 0 || ratio.outcome !== "estimated") return;
        const inverse = computed(rateRatio(other, one, 0.95));
        expect(inverse.low * ratio.high).toBeCloseTo(1, 6);
        expect(inverse.pValue).toBeCloseTo(ratio.pValue, 6);
      }),
    );
  });

  it("agree with R's binom.test(682, 925, 3/4) and with counts by hand", () => {
    expect(exactBinomialP(682, 925, 0.75)).toBeCloseTo(0.3824916, 6);
    expect(exactBinomialP(0, 4, 0.5)).toBeCloseTo(1 / 8, 12);
    expect(exactBinomialP(3, 4, 0.5)).toBeCloseTo(10 / 16, 12);
    expect(exactBinomialP(0, 0, 0.3)).toBe(1);
  });
});

describe("two Net Promoter Scores", () => {
  const before = { promoters: 40, passives: 30, detractors: 30 };
  const after = { promoters: 55, passives: 25, detractors: 20 };

  it("agree with the published adjusted difference and keep the raw estimate", () => {
    const { estimate, low, high, standardError, pValue } = computed(
      npsDifference(after, before, 0.95),
    );
    expect(estimate).toBeCloseTo(25, 10);
    expect((low + high) / 2).toBeCloseTo(24.2718, 4);
    expect((low + high) / 2 / (standardError ?? 0)).toBeCloseTo(2.1506, 4);
    expect(pValue).toBeCloseTo(0.03151, 5);
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(["2.15", "46.39"]);
  });

  it("answer for one answer a group, and change sign with the groups", () => {
    const counts = fc.record({
      promoters: fc.nat(50),
      passives: fc.nat(50),
      detractors: fc.nat(50),
    });
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const result = npsDifference(one, other, 0.95);
        expectSound(result);
        fc.pre(result.outcome === "estimated");
        const swapped = computed(npsDifference(other, one, 0.95));
        expect(swapped.low).toBeCloseTo(-computed(result).high, 9);
      }),
    );
    const nobody = { promoters: 0, passives: 0, detractors: 0 };
    expect(npsDifference(nobody, before, 0.95)).toMatchObject({
      reason: "too-few-answers",
    });
  });
});

describe("sampleRatioTest", () => {
  it("agrees with gbstats", () => {
    expect(sampleRatioTest([1000, 1200], [0.5, 0.5])?.pValue).toBeCloseTo(
      0.000020079,
      9,
    );
    expect(sampleRatioTest([135, 115], [50, 50])?.pValue).toBeCloseTo(
      0.205903211,
      9,
    );
  });

  it("sees nothing wrong with an exact split, everything with people in an arm planned empty", () => {
    expect(sampleRatioTest([30, 10], [0.75, 0.25])).toEqual({
      chiSquared: 0,
      degreesOfFreedom: 1,
      pValue: 1,
    });
    expect(sampleRatioTest([30, 10, 1], [0.5, 0.5, 0])?.pValue).toBe(0);
    expect(sampleRatioTest([0, 0], [0.5, 0.5])).toBeNull();
    expect(sampleRatioTest([4], [1])).toBeNull();
  });
});
