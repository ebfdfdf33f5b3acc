import { expect, test } from "vitest";
import type { Verdict } from "../../evidence/contract";
import { learningStanding, type Stance } from "./learning";

const tests = (...told: readonly [Stance, Verdict | null][]) =>
  told.map(([stance, verdict]) => ({ stance, verdict }));

test("a learning stands as its tests have it, and both sides make it disputed, however many", () => {
  expect(learningStanding([]).standing).toBe("untested");
  expect(learningStanding(tests(["support", "moved"])).standing).toBe(
    "supported",
  );
  expect(learningStanding(tests(["contradict", "worsened"])).standing).toBe(
    "contradicted",
  );
  expect(
    learningStanding(
      tests(
        ["support", "moved"],
        ["support", "moved"],
        ["contradict", "moved"],
      ),
    ),
  ).toEqual({ standing: "disputed", support: 2, contradict: 1, open: 0 });
});

test("only tests that could tell count, those that moved nothing among them; the others are said apart", () => {
  const told = tests(
    ["support", "moved"],
    ["support", "no-meaningful-change"],
    ["support", "cannot-tell"],
    ["support", "cannot-tell"],
    ["contradict", "too-early"],
    ["contradict", "invalid"],
    ["contradict", null],
  );
  expect(learningStanding(told)).toEqual({
    standing: "supported",
    support: 2,
    contradict: 0,
    open: 5,
  });
});
