import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progress } from "./progress";
import { PROGRESS_OUTCOMES } from "./progress-outcome";
import { KEY_RESULT_DIRECTIONS, keyResultTarget } from "./target";

type Way = "increase" | "decrease" | "at-least" | "at-most";

function on(
  direction: Way,
  start: number | null,
  target: number | null,
  current: number | null,
) {
  return progress({ goal: { direction, target }, start, current });
}

function inBand(
  bandLow: number | null,
  bandHigh: number | null,
  current: number | null,
) {
  return progress({
    goal: { direction: "maintain", bandLow, bandHigh },
    start: null,
    current,
  });
}

describe("progress of an increase or a decrease", () => {
  it("is the share of the way from start to target", () => {
    expect(on("increase", 20, 40, 25)).toMatchObject({
      outcome: "under-way",
      progressRatio: 0.25,
    });
    expect(on("decrease", 12, 4, 6)).toMatchObject({
      outcome: "under-way",
      progressRatio: 0.75,
    });
  });

  it("takes negative and decimal values, as an NPS has them", () => {
    expect(on("increase", -40, -10, -25)).toMatchObject({
      progressRatio: 0.5,
      remaining: 15,
    });
    expect(on("increase", -10, 10, 0)).toMatchObject({ progressRatio: 0.5 });
    expect(on("decrease", 0.8, 0.4, 0.7).progressRatio).toBeCloseTo(0.25, 12);
  });

  it("names a move the wrong way and draws no bar below zero", () => {
    expect(on("increase", 20, 40, 15)).toEqual({
      outcome: "wrong-way",
      progressRatio: -0.25,
      barRatio: 0,
      met: false,
      remaining: 25,
    });
    expect(on("decrease", 4, 2, 5)).toMatchObject({
      outcome: "wrong-way",
      progressRatio: -0.5,
    });
  });

  it("names an overshoot and draws no bar beyond its end", () => {
    expect(on("increase", 20, 40, 55)).toEqual({
      outcome: "overshoot",
      progressRatio: 1.75,
      barRatio: 1,
      met: true,
      remaining: 0,
    });
  });

  it("is met at the target, whatever binary fractions make of it", () => {
    expect(on("increase", 0, 0.3, 0.1 + 0.2)).toMatchObject({
      outcome: "met",
      progressRatio: 1,
    });
    expect(on("decrease", 1, 0.1, 1 - 0.9)).toMatchObject({
      outcome: "met",
      progressRatio: 1,
    });
    expect(on("increase", -40, 0, 0)).toMatchObject({
      outcome: "met",
      remaining: 0,
    });
  });

  it("has not moved while it is where it began", () => {
    expect(on("increase", 20, 40, 20)).toMatchObject({
      outcome: "at-start",
      progressRatio: 0,
    });
  });

  it("says met or not where the start already is the target", () => {
    expect(on("increase", 40, 40, 40)).toMatchObject({
      outcome: "target-equals-start",
      met: true,
    });
    expect(on("increase", 40, 40, 39)).toMatchObject({
      outcome: "target-equals-start",
      met: false,
      progressRatio: null,
      remaining: 1,
    });
  });

  it("refuses to count a target on the other side of the start", () => {
    expect(on("increase", 40, 20, 30).outcome).toBe("target-against-direction");
  });

  it("says so when there is no value, no target or no start", () => {
    expect(on("increase", 20, 40, null)).toMatchObject({
      outcome: "no-value",
      progressRatio: null,
    });
    expect(on("increase", 20, null, 30).outcome).toBe("no-target");
    expect(on("increase", 20, null, null).outcome).toBe("no-value");
    expect(on("increase", null, 40, 30)).toMatchObject({
      outcome: "no-start",
      met: false,
    });
    expect(on("increase", null, 40, 41)).toMatchObject({
      outcome: "met",
      met: true,
    });
  });
});

describe("progress against a limit", () => {
  it("is complete when the limit is hit exactly (a peer shows 0 %)", () => {
    expect(on("at-most", 10, 5, 5)).toMatchObject({
      outcome: "limit-kept",
      barRatio: 1,
    });
    expect(on("at-most", 5, 5, 5)).toMatchObject({
      outcome: "limit-kept",
      barRatio: 1,
    });
    expect(on("at-least", null, 90, 90)).toMatchObject({
      outcome: "limit-kept",
      met: true,
    });
    expect(on("at-most", null, 0.3, 0.1 + 0.2)).toMatchObject({
      outcome: "limit-kept",
    });
  });

  it("is complete well inside it too", () => {
    expect(on("at-most", 2, 5, 0)).toMatchObject({
      outcome: "limit-kept",
      progressRatio: 1,
    });
    expect(on("at-least", -50, -20, 10)).toMatchObject({
      outcome: "limit-kept",
    });
  });

  it("is broken beyond it, with the way back where it began outside", () => {
    expect(on("at-most", 9, 5, 6)).toMatchObject({
      outcome: "limit-broken",
      progressRatio: 0.75,
      remaining: 1,
    });
    expect(on("at-most", 2, 5, 6)).toMatchObject({
      outcome: "limit-broken",
      progressRatio: null,
      barRatio: null,
    });
    expect(on("at-least", null, 90, 80)).toMatchObject({
      outcome: "limit-broken",
      remaining: 10,
    });
  });
});

describe("progress of a maintain", () => {
  it("is complete inside the band, ends included (peers show 0 % or 175 %)", () => {
    for (const value of [20, 27, 35]) {
      expect(inBand(20, 35, value)).toMatchObject({
        outcome: "inside-band",
        progressRatio: 1,
      });
    }
    expect(inBand(-10, 10, 0)).toMatchObject({ outcome: "inside-band" });
    expect(inBand(30, 30, 30)).toMatchObject({ outcome: "inside-band" });
  });

  it("has a distance outside the band and no share", () => {
    expect(inBand(20, 35, 55)).toEqual({
      outcome: "outside-band",
      progressRatio: null,
      barRatio: null,
      met: false,
      remaining: 20,
    });
    expect(inBand(20, 35, 12)).toMatchObject({
      outcome: "outside-band",
      remaining: 8,
    });
  });

  it("may have one open end, and needs one that is not", () => {
    expect(inBand(20, null, 1000).outcome).toBe("inside-band");
    expect(inBand(null, 35, 36).outcome).toBe("outside-band");
    expect(inBand(null, null, 36).outcome).toBe("no-target");
    expect(inBand(35, 20, 30).outcome).toBe("invalid-band");
    expect(inBand(20, 35, null).outcome).toBe("no-value");
  });
});

describe("progress of anything", () => {
  const number = fc.option(fc.double(), { nil: null });

  it("never lets NaN or infinity out and always has a name", () => {
    const stored = fc.record({
      direction: fc.constantFrom(...KEY_RESULT_DIRECTIONS),
      targetValue: number,
      bandLow: number,
      bandHigh: number,
    });
    fc.assert(
      fc.property(stored, number, number, (columns, start, current) => {
        const made = progress({
          goal: keyResultTarget(columns),
          start,
          current,
        });
        expect(PROGRESS_OUTCOMES).toContain(made.outcome);
        for (const value of [
          made.progressRatio,
          made.barRatio,
          made.remaining,
        ]) {
          expect(Number.isFinite(value ?? 0)).toBe(true);
        }
        expect(made.barRatio ?? 0).toBeGreaterThanOrEqual(0);
        expect(made.barRatio ?? 1).toBeLessThanOrEqual(1);
        expect(made.remaining ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not change when every value moves by the same amount or changes sign with the direction", () => {
    const whole = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (start, target, current, by) => {
        const up = on("increase", start, target, current);
        const moved = on("increase", start + by, target + by, current + by);
        const mirrored = on("decrease", -start, -target, -current);
        expect(moved.outcome).toBe(up.outcome);
        expect(mirrored.outcome).toBe(up.outcome);
        expect(moved.progressRatio ?? 9).toBeCloseTo(up.progressRatio ?? 9, 9);
        expect(mirrored.progressRatio ?? 9).toBeCloseTo(
          up.progressRatio ?? 9,
          9,
        );
      }),
    );
  });
});
