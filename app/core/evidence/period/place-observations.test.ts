import { expect, test } from "vitest";
import type { Observation } from "../contract";
import { dateOfDay, dayNumber } from "./calendar";
import { commonStep, inferGranularity, periodsBetween } from "./granularity";
import { placeObservations } from "./place-observations";

function values(...periods: string[]): Observation[] {
  return periods.map((period) => ({ period, value: 1 }));
}
const days = (...dates: string[]) => dates.map((date) => dayNumber(date)!);

test("reads months, weeks and days from their spacing, gaps allowed", () => {
  expect(inferGranularity(days("2005-01-01", "2005-02-01", "2005-06-01"))).toBe(
    "month",
  );
  expect(inferGranularity(days("2005-01-03", "2005-01-10", "2005-01-31"))).toBe(
    "week",
  );
  expect(inferGranularity(days("2005-01-03", "2005-01-04", "2005-01-10"))).toBe(
    "day",
  );
  expect(inferGranularity(days("2021-02-01", "2021-03-01"))).toBe("month");
});

test("counts a gap as the periods it holds", () => {
  const [first, last] = days("2004-11-01", "2005-02-01");
  expect(periodsBetween(first!, last!, "month")).toBe(3);
});

test("steps of years, quarters or fortnights are one step each, a gap among months none", () => {
  expect(commonStep([0, 12, 24, 48])).toBe(12);
  expect(commonStep([0, 2, 4])).toBe(2);
  expect(commonStep([0, 1, 2, 6])).toBe(1);
  expect([commonStep([0]), commonStep([])]).toEqual([1, 1]);
});

test("refuses dates that do not exist", () => {
  expect(dayNumber("2023-02-29")).toBeNull();
  expect(dayNumber("2023-2-1")).toBeNull();
  expect(dateOfDay(dayNumber("2024-02-29")!)).toBe("2024-02-29");
});

test("a period from the start on is after, one that straddles it is dropped and listed", () => {
  const { placed, dropped } = placeObservations(
    values("2024-01-01", "2024-01-08", "2024-01-15"),
    { start: "2024-01-10" },
  );
  expect(
    placed.map(({ observation, after }) => [observation.period, after]),
  ).toEqual([
    ["2024-01-01", false],
    ["2024-01-15", true],
  ]);
  expect(dropped).toEqual([
    { period: "2024-01-08", unit: null, reason: "straddles-start" },
  ]);
});

test("periods inside the lag and those that begin after the end plus the lag are dropped", () => {
  const observations = values(
    "2024-01-01",
    "2024-01-02",
    "2024-01-03",
    "2024-01-04",
    "2024-01-05",
    "2024-01-06",
  );
  const { placed, dropped } = placeObservations(observations, {
    start: "2024-01-02",
    end: "2024-01-04",
    lagDays: 1,
  });
  expect(dropped.map(({ period, reason }) => [period, reason])).toEqual([
    ["2024-01-02", "lag"],
    ["2024-01-06", "after-end"],
  ]);
  expect(
    placed
      .filter(({ after }) => after)
      .map(({ observation }) => observation.period),
  ).toEqual(["2024-01-03", "2024-01-04", "2024-01-05"]);
});

test("a period without answers is dropped, not read as zero", () => {
  const observations: Observation[] = [
    { period: "2024-01-01", n: 0, successes: 0 },
    { period: "2024-01-02", n: 4, successes: 1 },
  ];
  expect(
    placeObservations(observations, { start: "2024-01-02" }).dropped,
  ).toEqual([{ period: "2024-01-01", unit: null, reason: "no-answers" }]);
});
