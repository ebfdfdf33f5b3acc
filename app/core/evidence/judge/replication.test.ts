import { expect, test } from "vitest";
import { judgeReplication, type ReplicatedResult } from "./replication";

const result = (
  estimate: number,
  standardError: number,
  more: Partial<ReplicatedResult> = {},
): ReplicatedResult => ({
  effect: "absolute",
  estimate,
  standardError,
  grade: 3,
  ...more,
});

test("three credible tests that agree are a replicated proof", () => {
  // Equal standard errors and no spread: mean 6, t of two degrees of freedom 4.302653 times 1/√3.
  const judged = judgeReplication([result(6, 1), result(6, 1), result(6, 1)]);
  expect(judged).toEqual({
    outcome: "replicated",
    estimate: expect.closeTo(6, 9),
    low: expect.closeTo(6 - 2.484138, 5),
    high: expect.closeTo(6 + 2.484138, 5),
    tauSquared: 0,
  });
});

test("two are too few, and clues do not count as tests", () => {
  expect(
    judgeReplication([
      result(6, 1),
      result(6, 1),
      result(6, 1, { grade: 2 }),
      result(6, 0),
    ]),
  ).toEqual({ outcome: "too-few", credible: 2, needed: 3 });
});

test("tests on both sides of no effect disagree", () => {
  expect(
    judgeReplication([result(6, 1), result(6, 1), result(-0.1, 1)]).outcome,
  ).toBe("disagree");
});

test("an interval that holds no effect proves nothing", () => {
  expect(
    judgeReplication([result(1, 1), result(2, 1), result(9, 1)]).outcome,
  ).toBe("includes-none");
});

test("ratios are pooled as logarithms", () => {
  const ratio = (estimate: number) =>
    result(estimate, 0.02, { effect: "ratio" });
  const judged = judgeReplication([ratio(0.8), ratio(0.8), ratio(0.8)]);
  expect(judged).toMatchObject({
    outcome: "replicated",
    estimate: expect.closeTo(0.8, 9),
  });
});
