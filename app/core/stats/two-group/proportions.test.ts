import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { computed, isSound } from "./estimate.fixture";
import {
  proportionDifference,
  relativeProportionDifference,
} from "./proportions";

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
          expect(isSound(result)).toBe(true);
          expect(result.low).toBeGreaterThanOrEqual(-1 - 1e-12);
          expect(result.high).toBeLessThanOrEqual(1 + 1e-12);
          const swapped = computed(proportionDifference(other, one, 0.95));
          expect(swapped.high).toBeCloseTo(-result.low, 12);
          expect(swapped.pValue).toBeCloseTo(result.pValue, 12);
          expect(isSound(relativeProportionDifference(one, other, 0.95))).toBe(
            true,
          );
        },
      ),
    );
  });
});
