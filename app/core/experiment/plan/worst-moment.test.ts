import { describe, expect, test } from "vitest";
import { seededRandom } from "../../stats/random";
import { worstMoment } from "./worst-moment";

/** Up and down by one about 50: moving ranges of 2, so a swing of 2 / 1.128 = 1.77. */
const QUIET = [51, 49, 51, 49, 51, 49, 51, 49];
const at = (level: number) => ({
  values: [...QUIET, 50, 50, 50, 50].map((value) => value - 50 + level),
});

describe("a place that is about to be tested", () => {
  test("after its worst four periods has a moment that may pass by itself", () => {
    const place = { values: [...QUIET, 45, 46, 44, 45] };
    expect(worstMoment({ direction: "up", place })).toEqual({
      outcome: "worst-moment",
      lately: 45,
      usual: 50,
      periods: 4,
      worstOfHistory: true,
      worstPlaceLately: false,
    });
  });

  test("where less is better is at its worst when the figures are high", () => {
    const place = { values: [...QUIET, 55, 54, 56, 55] };
    expect(worstMoment({ direction: "down", place }).outcome).toBe(
      "worst-moment",
    );
    expect(worstMoment({ direction: "up", place }).outcome).toBe("usual");
  });

  test("inside its usual up and down has nothing to come back from", () => {
    // Two standard errors: 2 × 1.773 × √(1/4 + 1/8) = 2.17.
    const just = (dip: number) => ({
      values: [...QUIET, ...[0, 0, 0, 0].map(() => 50 - dip)],
    });
    expect(worstMoment({ direction: "up", place: just(2.1) }).outcome).toBe(
      "usual",
    );
    expect(worstMoment({ direction: "up", place: just(2.2) }).outcome).toBe(
      "worst-moment",
    );
  });

  test("that was as bad once before is at its worst only among the places, if at all", () => {
    const values = [40, 42, 41, 41, ...QUIET, ...QUIET, 44, 44, 44, 44];
    const place = { values };
    expect(worstMoment({ direction: "up", place }).outcome).toBe("usual");
    const others = [at(46), at(47), at(49)];
    expect(worstMoment({ direction: "up", place, others })).toMatchObject({
      worstOfHistory: false,
      worstPlaceLately: true,
    });
    expect(
      worstMoment({ direction: "up", place, others: others.slice(1) }).outcome,
    ).toBe("usual");
  });

  test("that is always the worst of all is so by itself, not by a bad moment", () => {
    const others = [at(60), at(61), at(62), at(63)];
    expect(worstMoment({ direction: "up", place: at(50), others })).toEqual({
      outcome: "usual",
    });
  });

  test("with less than twelve periods says that it cannot know", () => {
    const place = { values: [...QUIET, 40, 40, 40] };
    expect(worstMoment({ direction: "up", place })).toEqual({
      outcome: "too-little-history",
      needed: 12,
    });
  });

  test("is named without cause about once in forty", () => {
    const random = seededRandom(4);
    const draw = () => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += random();
      return sum;
    };
    let named = 0;
    for (let i = 0; i < 2_000; i++) {
      const values = Array.from({ length: 26 }, draw);
      const found = worstMoment({ direction: "up", place: { values } });
      if (found.outcome === "worst-moment") named += 1;
    }
    expect(named / 2_000).toBeGreaterThan(0.01);
    expect(named / 2_000).toBeLessThan(0.04);
  });
});
