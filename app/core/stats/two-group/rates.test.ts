import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { computed, isSound } from "./estimate.fixture";
import { exactBinomialP } from "./exact-binomial";
import { rateDifference, rateRatio, relativeRateDifference } from "./rates";

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
        expect(isSound(ratio)).toBe(true);
        expect(isSound(rateDifference(one, other, 0.95))).toBe(true);
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

  it("keep the digits of a very small p, as R's poisson.test does", () => {
    // R 4.2, $p.value of poisson.test(c(3, 90), c(10, 12)), c(90, 3) over the same, c(120, 40) over c(1, 1), c(500, 1000) over c(1000, 1500).
    const cases: [number, number, number, number, number][] = [
      [3, 90, 10, 12, 3.25617224237498e-20],
      [90, 3, 10, 12, 3.29137795716501e-27],
      [120, 40, 1, 1, 1.75245001885135e-10],
      [500, 1000, 1000, 1500, 1.12719828090358e-7],
    ];
    for (const [one, other, time, otherTime, expected] of cases) {
      const { pValue } = computed(
        rateRatio(
          { count: one, exposure: time },
          { count: other, exposure: otherTime },
          0.95,
        ),
      );
      expect(pValue / expected).toBeCloseTo(1, 9);
    }
  });
});
