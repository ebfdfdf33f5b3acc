import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Estimated } from "../estimate";
import { computed, isSound } from "./estimate.fixture";
import { type Moments, momentsFromSums, momentsOf } from "../moments";
import { meanDifference, relativeMeanDifference } from "./means";

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

  it("refuse sums that have lost their variance, beside one that has not too", () => {
    const lost = momentsFromSums({
      n: 3,
      sum: 30_000_000.6,
      sumSquares: 3 * 10_000_000.2 ** 2,
    });
    const spread: Moments = { n: 50, mean: 10_000_000, variance: 0.01 };
    expect(lost?.variance).toBe(0);
    expect(meanDifference(lost, spread, 0.95)).toMatchObject({
      reason: "no-variance",
    });
    // A group that all answered 5 hides nothing that could matter.
    const fives = momentsFromSums({ n: 20, sum: 100, sumSquares: 500 });
    expect(
      meanDifference(fives, { n: 20, mean: 4, variance: 0.6 }, 0.95).outcome,
    ).toBe("estimated");
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
          expect(isSound(result)).toBe(true);
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
