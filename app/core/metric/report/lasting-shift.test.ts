import { expect, test } from "vitest";
import { xmrChart } from "../../stats/charts/xmr";
import { lastingShift } from "./lasting-shift";

/** Weekly values from Monday 5 January 2026 on. */
function shiftOf(
  values: readonly (number | null)[],
  direction: "up" | "down" = "up",
) {
  const points = values.map((value, week) => {
    const periodStart = new Date(Date.UTC(2026, 0, 5 + 7 * week))
      .toISOString()
      .slice(0, 10);
    const none = { low: null, high: null, n: null };
    return { periodStart, periodEnd: periodStart, value, ...none };
  });
  return lastingShift({ points, chart: xmrChart({ values }) }, direction);
}

const level = (from: number, weeks: number) =>
  Array.from({ length: weeks }, (_, week) => from + (week % 2));

test("a level kept up to now is a shift since its first week", () => {
  const found = shiftOf([...level(70, 12), ...level(80, 10)]);
  expect(found).toEqual({ side: "better", since: "2026-03-30", periods: 10 });
});

test("the same level is worse where less is better", () => {
  const found = shiftOf([...level(70, 12), ...level(80, 10)], "down");
  expect(found?.side).toBe("worse");
});

test("a week without a value does not end it", () => {
  const found = shiftOf([
    ...level(70, 12),
    ...level(80, 5),
    null,
    ...level(80, 5),
  ]);
  expect(found).toEqual({ side: "better", since: "2026-03-30", periods: 10 });
});

test("a single strange week, a quiet series and an empty one are none", () => {
  expect(shiftOf([...level(70, 20), 95])).toBeNull();
  expect(shiftOf(level(70, 20))).toBeNull();
  expect(shiftOf([])).toBeNull();
});
