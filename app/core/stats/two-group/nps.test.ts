import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { computed, isSound } from "./estimate.fixture";
import { npsDifference } from "./nps";

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
        expect(isSound(result)).toBe(true);
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
