import { describe, expect, it } from "vitest";
import { addAllStatistics, addStatistics, emptyStatistics } from "./statistics";

describe("sufficient statistics", () => {
  it("add up within their form", () => {
    expect(
      addStatistics(
        { form: "scores", counts: { "9": 2, "10": 1 } },
        { form: "scores", counts: { "10": 4, "0": 1 } },
      ),
    ).toEqual({
      outcome: "added",
      statistics: { form: "scores", counts: { "9": 2, "10": 5, "0": 1 } },
    });
    expect(
      addAllStatistics([
        { form: "sums", n: 2, sum: 5, sumSquares: 13 },
        { form: "sums", n: 1, sum: 4, sumSquares: 16 },
      ]),
    ).toMatchObject({ statistics: { n: 3, sum: 9, sumSquares: 29 } });
    expect(
      addStatistics(
        { form: "ratio", numerator: 3, denominator: 10 },
        { form: "ratio", numerator: 1, denominator: 90 },
      ),
    ).toMatchObject({ statistics: { numerator: 4, denominator: 100 } });
  });

  it("refuse to add two forms, or two values without weight", () => {
    expect(
      addStatistics({ form: "count", count: 1 }, { form: "value", value: 1 }),
    ).toEqual({
      outcome: "forms-differ",
      forms: ["count", "value"],
    });
    expect(
      addStatistics({ form: "value", value: 1 }, { form: "value", value: 2 }),
    ).toEqual({
      outcome: "values-do-not-merge",
    });
  });

  it("keep a single value and say when there is nothing", () => {
    expect(addAllStatistics([{ form: "value", value: 7 }])).toMatchObject({
      statistics: { value: 7 },
    });
    expect(addAllStatistics([])).toEqual({ outcome: "nothing" });
  });

  it("do not change when nothing is added", () => {
    for (const form of ["scores", "sums", "ratio", "count"] as const) {
      const empty = emptyStatistics(form);
      expect(addStatistics(empty, empty)).toEqual({
        outcome: "added",
        statistics: empty,
      });
    }
  });
});
