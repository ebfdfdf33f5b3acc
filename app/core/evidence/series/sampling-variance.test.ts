import { expect, test } from "vitest";
import { samplingVariances } from "./sampling-variance";

test("the variance of a share is that of its answers within the weeks, over the answers of each", () => {
  // Within: 10·0.5·0.5 + 40·0.25·0.75 = 10 over 9 + 39 degrees of freedom.
  expect(
    samplingVariances(
      [
        [{ period: "2024-01-01", n: 10, successes: 5 }],
        [{ period: "2024-01-08", n: 40, successes: 10 }],
      ],
      "proportion",
    ),
  ).toEqual([
    expect.closeTo(10 / 48 / 10, 12),
    expect.closeTo(10 / 48 / 40, 12),
  ]);
});

test("rows of one week are one sample", () => {
  const rows = (counts: [number, number][]) =>
    counts.map(([promoters, detractors]) => ({
      period: "2024-01-01",
      promoters,
      passives: 0,
      detractors,
    }));
  expect(
    samplingVariances(
      [
        rows([
          [3, 1],
          [1, 3],
        ]),
      ],
      "nps",
    ),
  ).toEqual(samplingVariances([rows([[4, 4]])], "nps"));
});

test("a rate varies as its count, pooled over the weeks", () => {
  const week = (count: number, exposure: number) => [
    { period: "2024-01-01", count, exposure },
  ];
  // 12 events over an exposure of 6.
  expect(samplingVariances([week(10, 4), week(2, 2)], "rate")).toEqual([
    2 / 4,
    2 / 2,
  ]);
});

test("plain values and single answers tell nothing of their sampling", () => {
  expect(
    samplingVariances([[{ period: "2024-01-01", value: 3 }]], "value"),
  ).toEqual([0]);
  expect(
    samplingVariances(
      [[{ period: "2024-01-01", n: 1, sum: 4, sumSquares: 16 }]],
      "mean",
    ),
  ).toEqual([0]);
});
