import { expect, it } from "vitest";
import { pairNoise } from "./pair-noise";

/** Three weeks of days from a number of days on. */
function weeks(values: number[]) {
  return { days: values.map((_, i) => 100 + i), values, sampling: 0 };
}

it("reads how far same weekdays lie apart, and nothing of the weekdays themselves", () => {
  // Second week 2 above the first and third week 2 above the second, whatever the weekday: 14 differences of 2.
  const first = [10, 40, 20, 0, 5, 70, 3];
  const up = (by: number) => first.map((value) => value + by);
  expect(pairNoise([weeks([...first, ...up(2), ...up(4)])])).toEqual({
    variance: 4,
    degreesOfFreedom: expect.closeTo(9.333, 3),
  });
});

it("says nothing of under four differences, nor of a series that repeats itself", () => {
  expect(pairNoise([weeks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])])).toBeNull();
  const week = [1, 2, 3, 4, 5, 6, 7];
  expect(pairNoise([weeks([...week, ...week])])).toBeNull();
});
