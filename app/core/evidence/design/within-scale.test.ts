import { expect, test } from "vitest";
import { analyse } from "../analyse";
import type { AnalyseInput, AnalyseOutput, Observation } from "../contract";
import { dateOfDay, dayNumber } from "../period/calendar";

const START = dayNumber("2026-01-05")!;

function output(input: AnalyseInput): AnalyseOutput {
  const result = analyse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

function shares(counts: readonly number[], n: number): Observation[] {
  return counts.map((successes, day) => ({
    period: dateOfDay(START + day),
    n,
    successes,
  }));
}

test("a share cannot fall by more than all of it", () => {
  const period = dateOfDay(START);
  const ask = (treated: number) =>
    output({
      design: "randomised",
      metric: { kind: "proportion", direction: "up" },
      effect: "relative",
      intervention: { start: period },
      observations: [
        { period, arm: "treatment", n: 3, successes: treated },
        { period, arm: "control", n: 6, successes: 4 },
      ],
    });
  expect(ask(1).interval.low).toBe(-1);
  expect(ask(1).estimate).toBeCloseTo(-0.5, 12);
  // A relative effect off its scale is cut; the check speaks of models in the metric's own unit.
  expect(ask(1).checks.map(({ name }) => name)).not.toContain("outside-scale");
});

test("a line that runs off the scale of a share ends there and says so", () => {
  const before = [0, 1, 2, 3, 4, 5, 7, 8].map((k) => k + 1);
  const after = [1, 9, 0, 8, 1, 9, 0, 1];
  const answer = output({
    design: "interrupted-time-series",
    metric: { kind: "proportion", direction: "up" },
    intervention: { start: dateOfDay(START + 8) },
    observations: shares([...before, ...after], 9),
  });
  const { low, high } = answer.interval;
  expect(low).toBe(-1);
  expect(low!).toBeLessThanOrEqual(answer.estimate);
  expect(high!).toBeGreaterThanOrEqual(answer.estimate);
  expect(answer.checks).toContainEqual({
    name: "outside-scale",
    outcome: "warn",
    detail: {},
  });
});
