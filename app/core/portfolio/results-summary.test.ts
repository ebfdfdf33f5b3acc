import { expect, test } from "vitest";
import { countShown, summariseResults } from "./results-summary";

test("each verdict is counted once, and a credible improvement is also counted as one", () => {
  const summary = summariseResults([
    { verdict: "moved", grade: 3, tests: 4 },
    { verdict: "moved", grade: 1, tests: 5 },
    { verdict: "worsened", grade: 4, tests: 3 },
    { verdict: "cannot-tell", grade: 1, tests: 7 },
  ]);
  expect(summary).toEqual({
    judged: 19,
    moved: 9,
    movedCredibly: 4,
    noMeaningfulChange: 0,
    worsened: 3,
    cannotTell: 7,
  });
});

test("a test asked too early or spoiled is no result", () => {
  expect(
    summariseResults([
      { verdict: "too-early", grade: 1, tests: 2 },
      { verdict: "invalid", grade: 4, tests: 1 },
    ]).judged,
  ).toBe(0);
});

test("a filter shows as many lines as it says", () => {
  const counts = {
    byVerdict: [
      { verdict: "moved", grade: 3, tests: 4 },
      { verdict: "moved", grade: 1, tests: 5 },
      { verdict: "worsened", grade: 4, tests: 3 },
    ] as const,
    toScale: 2,
  };
  const shown = (show: Parameters<typeof countShown>[0]) =>
    countShown(show, counts);
  expect(shown("all")).toBe(12);
  expect(shown("moved")).toBe(9);
  expect(shown("credible")).toBe(7);
  expect(shown("to-scale")).toBe(2);
  expect(shown("cannot-tell")).toBe(0);
});
