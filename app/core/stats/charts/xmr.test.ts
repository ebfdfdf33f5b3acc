import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { xmrChart } from "./xmr";

/** Twenty individual measurements; their limits are also checked by hand with 2.66. */
const steady = [
  102.0, 94.8, 98.3, 98.4, 102.0, 98.5, 99.0, 97.7, 100.0, 98.1, 101.3, 98.7,
  101.1, 98.4, 97.0, 96.7, 100.3, 101.4, 97.2, 101.0,
];
/** One outlier between ones and twos. */
const spiked = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

function signalled(
  values: (number | null)[],
  name: string,
  breaks: number[] = [],
): number[] {
  return xmrChart({ values, breaks }).points.flatMap(({ signals }, index) =>
    (signals as string[]).includes(name) ? [index] : [],
  );
}

describe("xmrChart", () => {
  it("gives the published limits of twenty individual measurements", () => {
    const chart = xmrChart({ values: steady });
    expect(chart.centre).toBeCloseTo(99.095, 3);
    expect(chart.averageMovingRange).toBeCloseTo(2.589474, 6);
    expect(chart.lower).toBeCloseTo(92.208, 2);
    expect(chart.upper).toBeCloseTo(105.982, 2);
    expect(chart.trial).toBe(false);
    expect(chart.points.flatMap(({ signals }) => signals)).toEqual([]);
  });

  it("narrows the limits when a screened outlier leaves the moving ranges", () => {
    const screened = xmrChart({ values: spiked, screen: true });
    expect(screened.centre).toBeCloseTo(1.94, 2);
    expect(
      [screened.lower, screened.upper].map((limit) => limit?.toFixed(2)),
    ).toEqual(["-0.72", "4.60"]);
    const unscreened = xmrChart({ values: spiked });
    expect(
      [unscreened.lower, unscreened.upper].map((limit) => limit?.toFixed(2)),
    ).toEqual(["-3.06", "6.95"]);
    expect(signalled(spiked, "beyond-limits")).toEqual([4]);
  });

  it("keeps the unscreened average when screening would leave no variation", () => {
    const chart = xmrChart({
      values: [1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 1, 1],
      screen: true,
    });
    expect(chart.averageMovingRange).toBeCloseTo(18 / 11, 10);
  });

  it("marks all of seven rising points, and none of six", () => {
    expect(signalled([5, 1, 2, 3, 4, 5, 6, 7, 0], "trend")).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(signalled([5, 1, 2, 3, 4, 5, 6, 0], "trend")).toEqual([]);
    expect(signalled([1, 2, 3, 4, 4, 5, 6, 7, 0], "trend")).toEqual([]);
  });

  it("marks all of seven points on one side, and a point on the centre breaks the run", () => {
    expect(signalled([-7, -7, 2, 2, 2, 2, 2, 2, 2], "one-side")).toEqual([
      2, 3, 4, 5, 6, 7, 8,
    ]);
    expect(signalled([-6, -6, 2, 2, 2, 0, 2, 2, 2], "one-side")).toEqual([]);
  });

  it("marks two of three beyond two thirds of the way on the same side only", () => {
    const quiet = [0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2];
    expect(signalled([...quiet, 6, 2, 6, ...quiet], "two-of-three")).toEqual([
      12, 14,
    ]);
    expect(signalled([...quiet, 6, 2, -4, ...quiet], "two-of-three")).toEqual(
      [],
    );
  });

  it("restarts limits and rules at a break and reports the last stretch", () => {
    const chart = xmrChart({
      values: [1, 2, 1, 2, 11, 12, 11, 12],
      breaks: [4],
    });
    expect(chart.centre).toBe(11.5);
    expect(
      chart.stretches.map(({ from, to, centre }) => [from, to, centre]),
    ).toEqual([
      [0, 4, 1.5],
      [4, 8, 11.5],
    ]);
    expect(chart.points.flatMap(({ signals }) => signals)).toEqual([]);
    expect(signalled([1, 2, 3, 4, 5, 6, 7, 8], "trend", [4])).toEqual([]);
  });

  it("calls limits trial under twelve observed points", () => {
    expect(xmrChart({ values: steady.slice(0, 11) }).trial).toBe(true);
    expect(xmrChart({ values: [...steady.slice(0, 11), null] }).trial).toBe(
      true,
    );
    expect(xmrChart({ values: steady.slice(0, 12) }).trial).toBe(false);
  });

  it("steps over missing values", () => {
    const chart = xmrChart({ values: [1, null, 3, 1] });
    expect(chart.averageMovingRange).toBe(2);
    expect(chart.points[1]).toEqual({ value: null, signals: [] });
  });

  it("answers without limits for nothing and for one point", () => {
    expect(xmrChart({ values: [], target: 3 })).toMatchObject({
      centre: null,
      upper: null,
      points: [],
      assurance: null,
    });
    expect(xmrChart({ values: [5], target: 3 })).toMatchObject({
      centre: 5,
      lower: null,
      upper: null,
      assurance: null,
    });
    expect(xmrChart({ values: [null, null] }).points).toHaveLength(2);
  });

  it("sees no signal in a constant series, even one that binary fractions cannot hold", () => {
    const chart = xmrChart({
      values: Array.from({ length: 30 }, () => 0.1),
      target: 0.1,
    });
    expect(chart).toMatchObject({
      centre: 0.1,
      lower: 0.1,
      upper: 0.1,
      assurance: "will-pass",
    });
    expect(chart.points.flatMap(({ signals }) => signals)).toEqual([]);
  });

  it("says whether the process will pass, fail, or hit and miss its target", () => {
    const assurance = (target: number, direction: "up" | "down") =>
      xmrChart({ values: steady, target, direction }).assurance;
    expect([92, 99, 106].map((target) => assurance(target, "up"))).toEqual([
      "will-pass",
      "hit-and-miss",
      "will-fail",
    ]);
    expect([92, 99, 106].map((target) => assurance(target, "down"))).toEqual([
      "will-fail",
      "hit-and-miss",
      "will-pass",
    ]);
  });

  it("finds the same signals after a shift, a change of unit, or turned upside down", () => {
    const series = fc.array(fc.integer({ min: -50, max: 50 }), {
      maxLength: 40,
    });
    const signals = (values: number[]) =>
      xmrChart({ values }).points.map((point) => point.signals);
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 64 }),
        (values, shift, scale) => {
          expect(signals(values.map((value) => value + shift))).toEqual(
            signals(values),
          );
          expect(signals(values.map((value) => value * scale))).toEqual(
            signals(values),
          );
          expect(signals(values.map((value) => -value))).toEqual(
            signals(values),
          );
        },
      ),
    );
  });
});
