import { expect, test } from "vitest";
import type { AnalyseInput } from "../contract";
import { gradeOf, type GradeFacts } from "./grade";

const input: AnalyseInput = {
  design: "interrupted-time-series",
  metric: { kind: "nps", direction: "up" },
  intervention: { start: "2024-03-01" },
  observations: [],
};
const facts: GradeFacts = {
  designGrade: { grade: 2, reason: "series-with-long-baseline" },
  detectable: 6,
  checks: [],
};

test("without weaknesses a design keeps its grade", () => {
  expect(gradeOf(input, facts)).toEqual({
    grade: 2,
    reasons: ["series-with-long-baseline"],
  });
});

test("every weakness takes one step down, never under testimony", () => {
  const weak: AnalyseInput = {
    ...input,
    declared: { minimumEffect: 5, amended: true },
    facts: {
      pickedBecauseWorst: true,
      contextOverlap: true,
      mixShiftPoints: -11,
      fidelity: 0.69,
      overlappingTests: 1,
    },
  };
  const failed: GradeFacts = {
    ...facts,
    checks: [{ name: "placebo-in-time", outcome: "fail", detail: {} }],
  };
  expect(gradeOf(weak, failed)).toEqual({
    grade: 0,
    reasons: [
      "series-with-long-baseline",
      "detectable-worse-than-declared",
      "picked-because-worst",
      "amended-after-start",
      "context-overlap",
      "mix-shifted",
      "low-fidelity",
      "overlapping-tests",
      "placebo-failed",
    ],
  });
});

test("the limits themselves do not take the grade down", () => {
  const edge: AnalyseInput = {
    ...input,
    declared: { minimumEffect: 6 },
    facts: { mixShiftPoints: 10, fidelity: 0.7 },
  };
  expect(gradeOf(edge, facts).grade).toBe(2);
});

test("data that could show no change of any size are worse than any expectation", () => {
  const blind: GradeFacts = { ...facts, detectable: null };
  const declared: AnalyseInput = { ...input, declared: { minimumEffect: 50 } };
  expect(gradeOf(declared, blind).reasons).toContain(
    "detectable-worse-than-declared",
  );
  expect(gradeOf(input, blind).grade).toBe(2);
});
