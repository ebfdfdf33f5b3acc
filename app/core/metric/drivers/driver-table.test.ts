import { expect, test } from "vitest";
import { driverTable, type DriverSeries } from "./driver-table";

const WEEKS = [3, 5, 4, 6, 8, 9, 9, 7, 6, 8, 10, 12, 11, 11, 13, 12];

function series(
  id: string,
  direction: "up" | "down",
  values: readonly (number | null)[],
): DriverSeries {
  return {
    id,
    direction,
    places: new Map(),
    values: values.map((value, week) => ({
      periodStart: `2026-01-${String(week + 1).padStart(2, "0")}`,
      value,
    })),
  };
}

const WHOLE = series("nps", "up", WEEKS);

const table = (...others: DriverSeries[]) =>
  driverTable(others.map((other) => ({ whole: WHOLE, other })));

/** R 4.2: cor of the two series of differences. */
test("less waiting with more recommendation is better with better", () => {
  const waiting = series(
    "wait",
    "down",
    WEEKS.map((value, week) => 20 - value + (week % 3) / 2),
  );
  const { rows, compared } = table(waiting);
  expect(compared).toBe(1);
  expect(rows[0]?.overTime?.r).toBeCloseTo(0.8911880478, 9);
  expect(rows[0]?.overTime?.n).toBe(15);
  expect(rows[0]?.acrossPlaces).toBeNull();
});

test("a period nobody read takes both of its changes away", () => {
  const gap = WEEKS.map((value, week) => (week === 5 ? null : value + week));
  const { rows } = table(series("gap", "up", gap));
  expect(rows[0]?.overTime?.n).toBe(13);
});

test("what surely goes with it comes before what only may", () => {
  const loose = [5, 3, 6, 6, 4, 5, 7, 3, 6, 4, 7, 5, 5, 6, 4, 3];
  const close = WEEKS.map((value, week) => value + (week % 2) / 4);
  const { rows } = table(series("a", "up", loose), series("b", "up", close));
  expect(rows.map(({ metricId }) => metricId)).toEqual(["b", "a"]);
});

test("what shares no period or place with it is not compared", () => {
  const empty = series("none", "up", [1, 2, 3]);
  expect(table(empty)).toEqual({ compared: 0, rows: [] });
});
