import { expect, test } from "vitest";
import { median, percentile } from "./percentile";

test("a median lies half-way between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test("the 95th percentile of 1 … 101 is 96", () => {
  const values = Array.from({ length: 101 }, (_, i) => 101 - i);
  expect(percentile(values, 0.95)).toBe(96);
});

test("of nothing there is none", () => {
  expect(percentile([], 0.5)).toBeNaN();
});
