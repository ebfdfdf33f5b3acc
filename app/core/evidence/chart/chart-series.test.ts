import { describe, expect, test } from "vitest";
import type { XmrChart } from "~/core/stats/charts/xmr";
import { chartSeries } from "./chart-series";

function xmr(more: object) {
  const result = chartSeries({ kind: "xmr", ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output as XmrChart;
}

function paths(request: unknown): string[] {
  const result = chartSeries(request);
  return result.ok ? [] : result.faults.map(({ path }) => path);
}

describe("an XmR chart asked from outside", () => {
  test("takes null for everything that may be left out", () => {
    const values = [3, 1, 2, null, 2];
    expect(
      xmr({
        values,
        screen: null,
        breaks: null,
        target: null,
        direction: null,
      }),
    ).toEqual(xmr({ values }));
  });

  test("of one value has a centre and no limits, of none neither", () => {
    expect(xmr({ values: [4] })).toMatchObject({
      centre: 4,
      lower: null,
      upper: null,
      averageMovingRange: null,
      assurance: null,
      trial: true,
    });
    expect(xmr({ values: [null] }).centre).toBeNull();
  });

  test("changes nothing at breaks on its ends or named twice", () => {
    const values = [1, 2, 1, 3, 2, 1];
    expect(xmr({ values, breaks: [0, 6, 99] })).toEqual(xmr({ values }));
    expect(xmr({ values, breaks: [3, 3] })).toEqual(
      xmr({ values, breaks: [3] }),
    );
  });

  test("says what a target can expect, upward and downward", () => {
    const values = [1, 2, 1, 2, 1, 2];
    // Mean 1.5, mR̄ 1: limits −1.16 and 4.16 by hand.
    const assurance = (target: number, direction: string) =>
      xmr({ values, target, direction }).assurance;
    expect([
      assurance(-2, "up"),
      assurance(2, "up"),
      assurance(5, "up"),
      assurance(5, "down"),
      assurance(2, "down"),
      assurance(-2, "down"),
    ]).toEqual([
      "will-pass",
      "hit-and-miss",
      "will-fail",
      "will-pass",
      "hit-and-miss",
      "will-fail",
    ]);
  });
});

test("a CUSUM without a limit has its sums and no signals", () => {
  const result = chartSeries({ kind: "cusum", values: [9, 9, 9], target: 1 });
  expect(result).toMatchObject({
    ok: true,
    output: { points: [{ high: 8 }, { high: 16 }, { high: 24 }] },
  });
  expect(JSON.stringify(result)).not.toContain('"signal":true');
});

test("everything wrong is listed by path, also numbers whose squares would overflow", () => {
  expect(paths([1, 2])).toEqual([""]);
  expect(paths({ values: [1] })).toEqual(["kind"]);
  expect(paths({ kind: "xmr", values: [] })).toEqual(["values"]);
  expect(
    paths({
      kind: "xmr",
      values: [1, "2", Number.NaN, 1e308, undefined],
      screen: "yes",
      breaks: [1.5, -1],
      target: "3",
      direction: "left",
    }),
  ).toEqual([
    "values[1]",
    "values[2]",
    "values[3]",
    "values[4]",
    "screen",
    "target",
    "direction",
    "breaks[0]",
    "breaks[1]",
  ]);
  expect(paths({ kind: "cusum", values: [1], slack: -1, limit: 0 })).toEqual([
    "target",
    "slack",
    "limit",
  ]);
});
