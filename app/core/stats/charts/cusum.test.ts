import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cusumChart } from "./cusum";

describe("cusumChart", () => {
  it("gives the published running sum of deviations about 99", () => {
    const values = [102.0, 94.8, 98.3, 98.4, 102.0, 98.5, 99.0, 97.7];
    const { points } = cusumChart({ values, target: 99 });
    expect(
      points.map(({ cumulative }) => Number(cumulative.toFixed(6)) + 0),
    ).toEqual([3, -1.2, -1.9, -2.5, 0.5, 0, 0, -1.3]);
  });

  // NIST/SEMATECH e-Handbook 6.3.2.3: target 325, k = 0.3175, h = 4.1959; S_hi and S_lo as printed there.
  it("gives the two one-sided sums of the NIST example and signals where it does", () => {
    const values = [
      324.925, 324.675, 324.725, 324.35, 325.35, 325.225, 324.125, 324.525,
      325.225, 324.6,
    ];
    const more = [
      324.625, 325.15, 328.325, 327.25, 327.825, 328.5, 326.675, 327.775,
      326.875, 328.35,
    ];
    const { points } = cusumChart({
      values: [...values, ...more],
      target: 325,
      slack: 0.3175,
      limit: 4.1959,
    });
    const rounded = (key: "high" | "low") =>
      points.map((point) => Number(point[key].toFixed(2)) + 0);
    expect(rounded("high")).toEqual([
      0, 0, 0, 0, 0.03, 0, 0, 0, 0, 0, 0, 0, 3.01, 4.94, 7.45, 10.63, 11.99,
      14.44, 16, 19.04,
    ]);
    expect(rounded("low").slice(0, 4)).toEqual([0, 0.01, 0, 0.33]);
    expect(points.findIndex(({ signal }) => signal)).toBe(13);
  });

  it("carries the sums over a missing value", () => {
    const { points } = cusumChart({ values: [2, null, 2], target: 1 });
    expect(points[1]).toEqual({
      value: null,
      cumulative: 1,
      high: 1,
      low: 0,
      signal: false,
    });
    expect(points[2]?.cumulative).toBe(2);
  });

  it("swaps its two sums when the series is turned upside down", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 })),
        fc.nat(3),
        (values, slack) => {
          const sums = cusumChart({ values, target: 0, slack }).points.map(
            ({ high, low }) => [high, low],
          );
          const turned = cusumChart({
            values: values.map((value) => -value),
            target: 0,
            slack,
          }).points;
          expect(turned.map(({ high, low }) => [low, high])).toEqual(sums);
        },
      ),
    );
  });
});
