import { expect, test } from "vitest";
import { analyse } from "../analyse";
import type { AnalyseInput, AnalyseOutput, ModelChoice } from "../contract";
import { sicilyObservations } from "../fixtures/sicily";

function sicily(
  model: ModelChoice,
  more: Partial<AnalyseInput> = {},
): AnalyseOutput {
  const result = analyse({
    design: "interrupted-time-series",
    metric: { kind: "rate", direction: "down", practicalThreshold: 0.02 },
    effect: "ratio",
    intervention: { start: "2005-01-01" },
    observations: sicilyObservations,
    model,
    ...more,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

// Published results: Lopez Bernal, Cummins and Gasparrini 2017, recomputed in R.
test("Poisson regression reproduces the Sicilian smoking ban", () => {
  const { estimate, interval, degreesOfFreedom, method, verdict } = sicily({
    errors: "poisson",
  });
  expect(estimate).toBeCloseTo(0.894377, 6);
  expect(interval.low).toBeCloseTo(0.864686, 6);
  expect(interval.high).toBeCloseTo(0.925086, 6);
  expect(degreesOfFreedom).toBeNull();
  expect(method).toBe("interrupted-time-series/poisson");
  expect(verdict).toBe("moved");
});

test("quasi-Poisson widens it by the dispersion", () => {
  const { estimate, interval, dispersion } = sicily({
    errors: "quasi-poisson",
  });
  expect(estimate).toBeCloseTo(0.894377, 6);
  expect(interval.low).toBeCloseTo(0.839189, 6);
  expect(interval.high).toBeCloseTo(0.953193, 6);
  expect(dispersion).toBeCloseTo(3.559187, 6);
});

test("two yearly harmonics take the season out", () => {
  const { estimate, interval, dispersion, terms } = sicily({
    errors: "quasi-poisson",
    seasonality: "yearly",
    harmonics: 2,
  });
  expect(estimate).toBeCloseTo(0.885072, 6);
  expect(interval.low).toBeCloseTo(0.839401, 6);
  expect(interval.high).toBeCloseTo(0.933227, 6);
  expect(dispersion).toBeCloseTo(2.262183, 6);
  expect(terms.map(({ name }) => name)).toEqual([
    "intercept",
    "trend",
    "step",
    "sin1",
    "cos1",
    "sin2",
    "cos2",
  ]);
});

test("the default limits are wider than quasi-Poisson's and still see the ban", () => {
  const output = sicily({ seasonality: "yearly", harmonics: 2 });
  const named = sicily({
    seasonality: "yearly",
    harmonics: 2,
    errors: "quasi-poisson",
  });
  expect(output.estimate).toBeGreaterThan(0.86);
  expect(output.estimate).toBeLessThan(0.91);
  expect(output.standardError).toBeGreaterThan(named.standardError);
  expect(output.degreesOfFreedom).toBe(52);
  expect(output.grade).toBe(2);
});

test("with a change of slope the estimate is the mean effect over the periods after", () => {
  // 10 + 2t before; from week 11 on a step of 3 and 1 more each week, small alternating noise that no column follows.
  const observations = Array.from({ length: 16 }, (_, week) => ({
    period: new Date(Date.UTC(2024, 0, 1 + 7 * week))
      .toISOString()
      .slice(0, 10),
    value:
      12 +
      2 * week +
      (week >= 10 ? 3 + (week - 9) : 0) +
      [0.01, -0.01, -0.01, 0.01][week % 4]!,
  }));
  const { estimate, terms, series } = sicily(
    { slopeChange: true },
    {
      metric: { kind: "value", direction: "up" },
      effect: "absolute",
      intervention: { start: "2024-03-11" },
      observations,
    },
  );
  expect(estimate).toBeCloseTo(6.5, 1);
  expect(
    terms.map(({ name, estimate: value }) => [
      name,
      Math.round(10 * value) / 10,
    ]),
  ).toEqual([
    ["intercept", 10],
    ["trend", 2],
    ["step", 3],
    ["slope", 1],
  ]);
  expect(series.at(-1)!.expected).toBeCloseTo(42, 0);
});
