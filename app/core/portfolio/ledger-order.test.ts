import { expect, test } from "vitest";
import { testCost } from "./test-cost";
import { effectInThresholds } from "./ledger-order";

const measured = (
  kind: "nps" | "csat-top-two",
  effect: "absolute" | "ratio",
  estimate: number,
  practicalThreshold: number,
  direction: "up" | "down" = "up",
) => ({
  output: {
    effect,
    estimate,
    interval: { level: 0.95, low: 0, high: 0 },
    verdict: "moved" as const,
  },
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

test("an estimate that is none has no size, nor has one measured by a threshold of nothing", () => {
  expect(
    effectInThresholds(measured("nps", "absolute", Number.NaN, 3)),
  ).toBeNull();
  expect(effectInThresholds(measured("nps", "absolute", 4, 0))).toBeNull();
});

test("a ratio of 1.1 is two thresholds of five per cent", () => {
  expect(effectInThresholds(measured("nps", "ratio", 1.1, 0.05))).toBeCloseTo(
    2,
    12,
  );
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

test("a test that is still read, or was spoiled, has no size to look at", () => {
  const { output, ...rest } = measured("nps", "absolute", 9, 3);
  for (const verdict of ["too-early", "invalid"] as const) {
    const asked = { ...rest, output: { ...output, verdict } };
    expect(effectInThresholds(asked)).toBeNull();
  }
});
