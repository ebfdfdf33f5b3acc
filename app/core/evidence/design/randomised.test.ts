import { expect, test } from "vitest";
import { analyse } from "../analyse";
import type { AnalyseInput } from "../contract";

const input: AnalyseInput = {
  design: "randomised",
  metric: { kind: "mean", direction: "up" },
  intervention: { start: "2024-03-01" },
  observations: [
    {
      period: "2024-03-01",
      arm: "control",
      n: 3407,
      sum: 1396.87,
      sumSquares: 52377.9767,
    },
    {
      period: "2024-03-01",
      arm: "treatment",
      n: 3461,
      sum: 2422.7,
      sumSquares: 134698.29,
    },
  ],
};

function output(more: Partial<AnalyseInput> = {}) {
  const result = analyse({ ...input, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

// GrowthBook, gbstats tests.
test("the absolute difference of means agrees with GrowthBook", () => {
  const { estimate, interval, standardError, pValue } = output();
  expect(
    [estimate, interval.low!, interval.high!, standardError, pValue].map(
      (value) => Number(value.toFixed(5)),
    ),
  ).toEqual([0.29, 0.04538, 0.53462, 0.12478, 0.02016]);
});

test("the relative difference agrees with GrowthBook", () => {
  const { estimate, interval, pValue } = output({ effect: "relative" });
  expect(
    [estimate, interval.low!, interval.high!, pValue].map((value) =>
      Number(value.toFixed(5)),
    ),
  ).toEqual([0.70732, -0.03526, 1.44989, 0.06191]);
});

test("a schedule drawn before the start is a proof, one drawn later or not kept a firm clue at most", () => {
  expect(
    output({ declared: { scheduleDrawnAt: "2024-02-20T09:00:00Z" } }).grade,
  ).toBe(4);
  expect(output({ declared: { scheduleDrawnAt: "2024-03-02" } }).grade).toBe(2);
  expect(output().gradeReasons).toEqual(["randomised-without-schedule"]);
});

test("the sample-ratio check sees a split gone wrong", () => {
  const split = (treatment: number, control: number) =>
    output({
      metric: { kind: "proportion", direction: "up" },
      plannedSplit: { treatment: 0.5, control: 0.5 },
      observations: [
        {
          period: "2024-03-01",
          arm: "treatment",
          n: treatment,
          successes: 100,
        },
        { period: "2024-03-01", arm: "control", n: control, successes: 100 },
      ],
    }).checks[0];
  expect(split(1000, 1200)).toMatchObject({
    outcome: "fail",
    detail: { pValue: expect.closeTo(0.000020079, 8) },
  });
  expect(split(135, 115)).toMatchObject({
    outcome: "pass",
    detail: { pValue: expect.closeTo(0.205903211, 8) },
  });
});

test("a split gone wrong is no proof, though it was drawn in time", () => {
  const arms = (treatment: number, control: number) => {
    const { grade, gradeReasons, sentences } = output({
      metric: { kind: "proportion", direction: "up" },
      plannedSplit: { treatment: 0.5, control: 0.5 },
      declared: { scheduleDrawnAt: "2024-02-20" },
      observations: [
        {
          period: "2024-03-01",
          arm: "treatment",
          n: treatment,
          successes: 600,
        },
        { period: "2024-03-01", arm: "control", n: control, successes: 500 },
      ],
    });
    return { grade, gradeReasons, isProof: /Proof/.test(sentences.en) };
  };
  expect(arms(1000, 1200)).toEqual({
    grade: 2,
    gradeReasons: ["randomised-split-broken"],
    isProof: false,
  });
  expect(arms(1000, 1010)).toEqual({
    grade: 4,
    gradeReasons: ["randomised"],
    isProof: true,
  });
});

test("an observation without an arm is refused", () => {
  const result = analyse({
    ...input,
    observations: [
      ...input.observations,
      { period: "2024-03-01", n: 1, sum: 1, sumSquares: 1 },
    ],
  });
  expect(result).toMatchObject({
    ok: false,
    faults: [{ path: "observations[2].arm" }],
  });
});

test("a share of a level below zero is refused, for it would turn the sign", () => {
  const below = [-5, -4, -6, -5].map((value, at) => ({
    period: `2024-01-0${at + 2}`,
    arm: at % 2 === 0 ? ("treatment" as const) : ("control" as const),
    value,
  }));
  const result = analyse({
    design: "randomised",
    metric: { kind: "value", direction: "up" },
    effect: "relative",
    intervention: { start: "2024-01-01" },
    observations: below,
  });
  expect(result.ok || result.faults[0]).toMatchObject({
    path: "effect",
    code: "negative-level",
  });
});
