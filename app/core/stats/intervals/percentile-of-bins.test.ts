import { expect, test } from "vitest";
import { seededRandom } from "../random";
import { percentileInterval, percentileIntervalOfBins } from "./percentile";

test("a histogram has the percentile and the limits of its values written out", () => {
  const random = seededRandom(9);
  for (let size = 1; size < 120; size += 7) {
    const bins = Array.from({ length: 9 }, (_, i) => ({
      value: i * 1.5,
      count: 1 + Math.floor(random() * size),
    }));
    const values = bins.flatMap(({ value, count }) =>
      Array.from({ length: count }, () => value),
    );
    for (const probability of [0.05, 0.5, 0.9, 0.99])
      expect(percentileIntervalOfBins(bins, probability, 0.95)).toEqual(
        percentileInterval(values, probability, 0.95),
      );
  }
});

test("five million waits take no more than their bins", () => {
  const bins = Array.from({ length: 1_000 }, (_, i) => ({
    value: i + 1,
    count: 5_000,
  }));
  const from = performance.now();
  expect(percentileIntervalOfBins(bins, 0.9, 0.95)).toMatchObject({
    estimate: expect.closeTo(900.1, 6),
    low: 900,
    high: 901,
  });
  expect(performance.now() - from).toBeLessThan(200);
});

test("nothing has no percentile", () => {
  expect(percentileIntervalOfBins([], 0.5, 0.95).outcome).not.toBe("estimated");
});
