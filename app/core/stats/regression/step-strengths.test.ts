import { expect, test } from "vitest";
import { seededRandom } from "../random";
import { autocorrelatedRegression } from "./autocorrelated-regression";
import { matrixFromColumns } from "./matrix";
import { stepStrengths } from "./step-strengths";

const random = seededRandom(4);
const weeks = Array.from({ length: 30 }, (_, i) => i + 1 + (i > 12 ? 2 : 0));
const y = weeks.map((week) => 20 + week / 3 + 8 * random());
const steps = weeks.map((week, i) => (i === 0 ? 1 : week - weeks[i - 1]!));
const base = [weeks.map(() => 1), weeks];

function alone(start: number): number {
  const step = weeks.map((_, i) => (i >= start ? 1 : 0));
  const x = matrixFromColumns([...base, step]);
  const fit = autocorrelatedRegression(x, y, steps)!;
  return Math.abs(fit.coefficients[2]!) / Math.sqrt(fit.covariance[8]!);
}

test("steps tried together are as strong as each fitted alone, where weeks are missing", () => {
  const starts = [5, 13, 24];
  const strengths = stepStrengths(matrixFromColumns(base), y, {
    steps,
    sampling: null,
    starts,
  });
  expect(strengths).toEqual(
    starts.map((start) => expect.closeTo(alone(start), 9)),
  );
});

test("a step that the columns hold already has no strength", () => {
  const x = matrixFromColumns(base);
  expect(stepStrengths(x, y, { steps, sampling: null, starts: [0] })).toEqual([
    null,
  ]);
});

test("a line without noise has no steps to rank", () => {
  const x = matrixFromColumns(base);
  expect(
    stepStrengths(x, weeks, { steps, sampling: null, starts: [5] }),
  ).toEqual([]);
});
