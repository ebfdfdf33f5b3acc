import { describe, expect, it } from "vitest";
import { linearScale, roundSpan, roundTicks } from "./linear-scale";
import { linePath, ribbonPath } from "./paths";

describe("round ticks", () => {
  it.each([
    [0, 100, 4, [0, 20, 40, 60, 80, 100]],
    [62, 71, 4, [62, 64, 66, 68, 70]],
    [-1, 1, 4, [-1, -0.5, 0, 0.5, 1]],
    [0, 0.3, 4, [0, 0.1, 0.2, 0.3]],
    [0, 0.0012, 4, [0, 0.0002, 0.0004, 0.0006, 0.0008, 0.001, 0.0012]],
    [1000, 24_000, 4, [5000, 10_000, 15_000, 20_000]],
  ])("between %f and %f, about %i", (low, high, count, ticks) => {
    expect(roundTicks(low, high, count)).toEqual(ticks);
  });

  it("are the one value of an empty span", () => {
    expect(roundTicks(3, 3, 4)).toEqual([3]);
  });
});

describe("a round span", () => {
  it.each([
    [62.3, 70.9, [62, 72]],
    [-0.13, 0.41, [-0.2, 0.6]],
    [0, 97, [0, 100]],
    [0.22300439, 0.27926605, [0.22, 0.28]],
  ])("around %f and %f begins and ends on ticks", (low, high, span) => {
    expect(roundSpan(low, high, 4)).toEqual(span);
  });
});

describe("a linear scale", () => {
  it("carries the ends onto the ends and beyond them, also upside down", () => {
    const up = linearScale([10, 20], [100, 0]);
    expect([10, 15, 20, 25].map(up)).toEqual([100, 50, 0, -50]);
  });

  it("puts everything in the middle where its span is empty", () => {
    expect(linearScale([5, 5], [0, 40])(5)).toBe(20);
  });
});

describe("paths", () => {
  it("join points; a point alone is a closed dot, no point is nothing", () => {
    const points = [
      { x: 1, y: 2 },
      { x: 3.5, y: -1 },
    ];
    expect(linePath(points)).toBe("M1,2L3.5,-1");
    expect(linePath(points.slice(1))).toBe("M3.5,-1Z");
    expect(linePath([])).toBe("");
  });

  it("go out along the top of a ribbon and back along its foot", () => {
    const ribbon = [
      { x: 1, low: 0, high: 4 },
      { x: 2, low: 1, high: 5 },
    ];
    expect(ribbonPath(ribbon)).toBe("M1,4L2,5L2,1L1,0Z");
    expect(ribbonPath([])).toBe("");
  });
});
