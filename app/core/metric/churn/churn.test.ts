import { describe, expect, test } from "vitest";
import { badScores } from "./bad-experience";
import { churnTable } from "./churn-table";
import { churnWindows } from "./churn-windows";

describe("a bad experience", () => {
  test("is a detractor, one of the two lowest of a satisfaction, or a high effort", () => {
    expect(badScores("nps", null)).toEqual({ from: 0, to: 6 });
    expect(badScores("csat-mean", null)).toEqual({ from: 1, to: 2 });
    expect(badScores("csat-top-two", { min: 1, max: 10 })).toEqual({
      from: 1,
      to: 2,
    });
    expect(badScores("ces-1", null)).toEqual({ from: 4, to: 5 });
    expect(badScores("ces-2-net", null)).toEqual({ from: 1, to: 3 });
  });

  test("is nothing that a count or a duration could tell", () => {
    expect(badScores("count", null)).toBeNull();
    expect(badScores("duration-percentile", null)).toBeNull();
  });
});

describe("the windows", () => {
  test("wait a third of a short past, and 180 days of a long one, a year counted before", () => {
    expect(churnWindows({ first: "2026-01-01", last: "2026-09-27" })).toEqual({
      from: "2026-01-01",
      until: "2026-06-29",
      to: "2026-09-27",
    });
    expect(churnWindows({ first: "2023-01-01", last: "2026-06-30" })).toEqual({
      from: "2025-01-02",
      until: "2026-01-01",
      to: "2026-06-30",
    });
  });

  test("of four months are the shortest", () => {
    const first = "2026-01-01";
    expect(churnWindows({ first, last: "2026-04-29" })).toBeNull();
    expect(churnWindows({ first, last: "2026-04-30" })).not.toBeNull();
  });
});

describe("who did not come back", () => {
  /** One answer: 60 of 100 gone without, 24 of 30 with a bad one. Two: 20 of 80, and 16 of 40. */
  const CELLS = [
    { bad: 0, answers: 1, customers: 100, gone: 60 },
    { bad: 1, answers: 1, customers: 30, gone: 24 },
    { bad: 0, answers: 2, customers: 80, gone: 20 },
    { bad: 1, answers: 2, customers: 36, gone: 14 },
    { bad: 2, answers: 2, customers: 4, gone: 2 },
  ];

  test("is told by number of bad experiences, with Wilson's interval", () => {
    const rows = churnTable(CELLS)!.rows;
    expect(rows[0]).toMatchObject({ bad: 0, customers: 180 });
    expect(rows[0]?.share).toBeCloseTo(80 / 180, 12);
    // R: prop.test(80, 180, correct = FALSE)$conf.int
    expect(rows[0]?.low).toBeCloseTo(0.373767086, 8);
    expect(rows[0]?.high).toBeCloseTo(0.517443525, 8);
  });

  test("hides fewer than five customers", () => {
    expect(churnTable(CELLS)!.rows[2]).toEqual({
      bad: 2,
      customers: null,
      share: null,
      low: null,
      high: null,
    });
  });

  /** Strata by hand: weights 100·30/130 and 80·40/120, differences 0.2 and 0.15; by R, Greenland and Robins’ sum over the cells. */
  test("compares those who answered as often", () => {
    const found = churnTable(CELLS)!.difference!;
    expect(found.value).toBeCloseTo(0.17319587629, 10);
    expect(found.low).toBeCloseTo(0.04827638119, 10);
    expect(found.high).toBeCloseTo(0.29811537138, 10);
  });

  test("says no difference where only one sort of customer is known", () => {
    const [only] = CELLS;
    expect(churnTable([only!])!.difference).toBeNull();
    expect(churnTable([])).toBeNull();
  });
});
