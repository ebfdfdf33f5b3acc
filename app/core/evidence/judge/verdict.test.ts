import { expect, test } from "vitest";
import type { AnalyseInput } from "../contract";
import { dayNumber } from "../period/calendar";
import { verdictOf } from "./verdict";

const input: AnalyseInput = {
  design: "before-after",
  metric: { kind: "nps", direction: "up", practicalThreshold: 5 },
  intervention: { start: "2024-03-01", lagDays: 2 },
  declared: { windowDays: 28 },
  observations: [],
};
const open = dayNumber("2024-03-31")!;
const judge = (
  low: number | null,
  high: number | null,
  more: Partial<AnalyseInput> = {},
  asOfDay = open,
) =>
  verdictOf(
    { ...input, ...more },
    { low, high, effect: more.effect ?? "absolute", asOfDay },
  );

test("a test marked invalid is invalid, even before its window closes", () => {
  expect(judge(8, 12, { status: "invalid" }, 0)).toBe("invalid");
});

test("the verdict waits for start + window + lag, and may fall on that day", () => {
  expect(judge(8, 12, {}, open - 1)).toBe("too-early");
  expect(judge(8, 12, {}, open)).toBe("moved");
});

test("an interval inside the threshold is no meaningful change, even when it excludes zero", () => {
  expect(judge(1, 4)).toBe("no-meaningful-change");
  expect(judge(-5, 5)).toBe("no-meaningful-change");
  expect(judge(-5.1, 5)).toBe("cannot-tell");
});

test("a threshold of zero never makes a change meaningless", () => {
  expect(judge(0, 0, { metric: { kind: "nps", direction: "up" } })).toBe(
    "cannot-tell",
  );
});

test("the declared direction tells moved from worsened", () => {
  const down = { metric: { ...input.metric, direction: "down" as const } };
  expect([
    judge(6, 9),
    judge(-9, -6),
    judge(-9, -6, down),
    judge(6, 9, down),
  ]).toEqual(["moved", "worsened", "moved", "worsened"]);
});

test("a ratio is judged about 1, its threshold as a band 1/(1+t) to 1+t", () => {
  const ratio = {
    effect: "ratio" as const,
    metric: {
      kind: "rate" as const,
      direction: "down" as const,
      practicalThreshold: 0.25,
    },
  };
  expect([
    judge(0.8, 1.25, ratio),
    judge(0.79, 1.25, ratio),
    judge(0.5, 0.9, ratio),
    judge(1.1, 1.6, ratio),
  ]).toEqual(["no-meaningful-change", "cannot-tell", "moved", "worsened"]);
});

test("an open side never lies inside a threshold, and shows nothing", () => {
  expect([
    judge(-1, null),
    judge(null, 1),
    judge(null, null),
    judge(6, null),
    judge(null, -6),
    judge(1, null),
  ]).toEqual([
    "cannot-tell",
    "cannot-tell",
    "cannot-tell",
    "moved",
    "worsened",
    "moved",
  ]);
});
