import { expect, test } from "vitest";
import { testCost } from "./test-cost";
import { byEffect, effectInThresholds } from "./ledger-order";

const measured = (
  kind: "nps" | "csat-top-two",
  effect: "absolute" | "ratio",
  estimate: number,
  practicalThreshold: number,
  direction: "up" | "down" = "up",
) => ({
  output: { effect, estimate, interval: { level: 0.95, low: 0, high: 0 } },
  metric: { kind, practicalThreshold },
  direction,
});

test("six points of satisfaction are two of its thresholds of three points", () => {
  expect(
    effectInThresholds(measured("csat-top-two", "absolute", 0.06, 0.03)),
  ).toBeCloseTo(2, 12);
});

test("a fall is a gain where less is better", () => {
  expect(
    effectInThresholds(measured("nps", "absolute", -9, 3, "down")),
  ).toBeCloseTo(3, 12);
});

test("the largest gain comes first, harm after no change, and what has no size last", () => {
  const lines = [
    { id: "harm", ...measured("nps", "absolute", -6, 3) },
    { id: "unknown", ...measured("nps", "absolute", Number.NaN, 3) },
    { id: "gain", ...measured("csat-top-two", "absolute", 0.09, 0.03) },
    { id: "nothing", ...measured("nps", "absolute", 0, 3) },
  ];
  expect(byEffect(lines).map(({ id }) => id)).toEqual([
    "gain",
    "nothing",
    "harm",
    "unknown",
  ]);
});

test("hours are valued only where an hour has a value, and a value of nothing is one", () => {
  expect(testCost({ hours: 16, money: 45 }, 30)).toEqual({
    hours: 16,
    money: 45,
    valued: 525,
  });
  expect(testCost({ hours: 16, money: 45 }, null).valued).toBeNull();
  expect(testCost({ hours: 16, money: 45 }, 0).valued).toBe(45);
});
