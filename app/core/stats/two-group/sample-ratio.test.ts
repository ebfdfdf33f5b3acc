import { describe, expect, it } from "vitest";

import { sampleRatioTest } from "./sample-ratio";

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

  it("keeps the digits of a split gone far wrong: R's chisq.test(c(5000, 6000), p = c(.5, .5))", () => {
    const { pValue } = sampleRatioTest([5000, 6000], [0.5, 0.5])!;
    expect(pValue / 1.50426950526129e-21).toBeCloseTo(1, 9);
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
