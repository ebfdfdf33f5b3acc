import { describe, expect, test } from "vitest";
import { analyse } from "./analyse";
import { chartSeries } from "./chart/chart-series";
import type { AnalyseInput, AnalyseOutput, Observation } from "./contract";
import { sicilyObservations } from "./fixtures/sicily";
import { planTest } from "./plan/plan-test";
import { poolTests } from "./pool/pool-tests";

/*
 * Published figures asked through the contract itself, as an outside program would. The Sicilian ban, Card and Krueger's cells and
 * Proposition 99 stand beside their designs (design/*.test.ts); Wilson's interval, which no door asks for alone, beside its function.
 */

/** Two arms, or before and after, of one period each. */
function twoGroups(
  kind: AnalyseInput["metric"]["kind"],
  treatment: Partial<Observation>,
  control: Partial<Observation>,
  effect: AnalyseInput["effect"] = "absolute",
): AnalyseOutput {
  return output({
    design: "randomised",
    metric: { kind, direction: "up" },
    effect,
    intervention: { start: "2024-01-01" },
    plannedSplit: { treatment: 0.5, control: 0.5 },
    observations: [
      { period: "2024-01-01", arm: "treatment", ...treatment },
      { period: "2024-01-01", arm: "control", ...control },
    ],
  });
}

function output(input: AnalyseInput): AnalyseOutput {
  const result = analyse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

/** Estimate, limits, standard error and p, rounded to as many digits as were published. */
function figures(result: AnalyseOutput, digits: number): number[] {
  const { estimate, interval, standardError, pValue } = result;
  return [estimate, interval.low!, interval.high!, standardError, pValue].map(
    (value) => Number(value.toFixed(digits)),
  );
}

function answered<T>(result: { ok: true; output: T } | { ok: false }): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.output;
}

const day = (index: number) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);

describe("GrowthBook, tests of gbstats", () => {
  const treatment = { n: 3461, sum: 2422.7, sumSquares: 134698.29 };
  const control = { n: 3407, sum: 1396.87, sumSquares: 52377.9767 };

  test("Welch, absolute and relative", () => {
    expect(figures(twoGroups("mean", treatment, control), 5)).toEqual([
      0.29, 0.04538, 0.53462, 0.12478, 0.02016,
    ]);
    const relative = twoGroups("mean", treatment, control, "relative");
    expect(figures(relative, 5)).toEqual([
      0.70732, -0.03526, 1.44989, 0.37879, 0.06191,
    ]);
  });

  test("a relative difference of shares", () => {
    const result = twoGroups(
      "proportion",
      { n: 30, successes: 16 },
      { n: 28, successes: 14 },
      "relative",
    );
    expect(figures(result, 5).slice(0, 3)).toEqual([
      0.06667, -0.47767, 0.61101,
    ]);
  });

  test("the sample-ratio check", () => {
    const pValue = (one: number, other: number) =>
      twoGroups(
        "proportion",
        { n: one, successes: 1 },
        { n: other, successes: 1 },
      ).checks.find(({ name }) => name === "sample-ratio")?.detail.pValue;
    expect(pValue(1000, 1200)).toBeCloseTo(0.000020079, 9);
    expect(pValue(135, 115)).toBeCloseTo(0.205903211, 9);
  });

  test("Holm's adjustment", () => {
    const pValues = [0.01, 0.04, 0.03, 0.005, 0.55, 0.6];
    expect(answered(poolTests({ kind: "holm", pValues }))).toEqual({
      adjusted: [0.05, 0.12, 0.12, 0.03, 1, 1].map((p) =>
        expect.closeTo(p, 12),
      ),
    });
  });
});

describe("R", () => {
  test("t.test(extra ~ group, sleep)", () => {
    const arms = {
      treatment: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
      control: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    };
    const result = output({
      design: "randomised",
      metric: { kind: "value", direction: "up" },
      intervention: { start: "2024-01-01" },
      observations: (["treatment", "control"] as const).flatMap((arm) =>
        arms[arm].map((value, i) => ({ period: day(i), arm, value })),
      ),
    });
    expect(result.estimate / result.standardError).toBeCloseTo(-1.8608135, 7);
    expect(result.degreesOfFreedom).toBeCloseTo(17.776474, 6);
    expect(figures(result, 7).slice(1, 3)).toEqual([-3.3654832, 0.2054832]);
    expect(result.pValue).toBeCloseTo(0.0793941, 7);
  });

  test("prop.test(c(15, 25), c(50, 50), correct = FALSE), and Newcombe's 56/70 − 48/80", () => {
    const { pValue } = twoGroups(
      "proportion",
      { n: 50, successes: 15 },
      { n: 50, successes: 25 },
    );
    expect(pValue).toBeCloseTo(0.0412268, 7);
    const newcombe = twoGroups(
      "proportion",
      { n: 70, successes: 56 },
      { n: 80, successes: 48 },
    );
    expect(figures(newcombe, 7).slice(0, 3)).toEqual([
      0.2, 0.0524315, 0.3338727,
    ]);
  });

  test("poisson.test(c(11, 21), c(800, 3011))", () => {
    const result = twoGroups(
      "rate",
      { count: 11, exposure: 800 },
      { count: 21, exposure: 3011 },
      "ratio",
    );
    expect(result.estimate).toBeCloseTo(1.971488, 6);
    expect(figures(result, 7).slice(1, 3)).toEqual([0.8584264, 4.2772659]);
    expect(result.pValue).toBeCloseTo(0.0796686, 7);
  });

  test("power.prop.test(p1 = .5, p2 = .75, power = .9)", () => {
    const plan = planTest({
      kind: "proportion",
      baseline: 0.5,
      effect: 0.25,
      power: 0.9,
    });
    expect(answered(plan).nPerGroup).toBeCloseTo(76.7069, 4);
  });
});

describe("Net Promoter Score, Rocks 2016", () => {
  test("40/30/30 against 55/25/20", () => {
    const result = twoGroups(
      "nps",
      { promoters: 55, passives: 25, detractors: 20 },
      { promoters: 40, passives: 30, detractors: 30 },
    );
    expect(figures(result, 2).slice(0, 3)).toEqual([25, 2.15, 46.39]);
    expect(result.pValue).toBeCloseTo(0.03151, 5);
    // The adjusted difference, 24.2718, is the middle of the interval; z is 2.1506.
    const middle = (result.interval.low! + result.interval.high!) / 2;
    expect(middle).toBeCloseTo(24.2718, 4);
    expect(middle / result.standardError).toBeCloseTo(2.1506, 4);
  });

  test("ten points take 1,052 answers a group, sixty show 42 points", () => {
    const metric = { kind: "nps", variance: 0.67, power: 0.8 };
    const size = answered(planTest({ ...metric, effect: 10 })).nPerGroup;
    expect(Math.ceil(size)).toBe(1052);
    const { effect } = answered(planTest({ ...metric, nPerGroup: 60 }));
    expect(Math.round(effect)).toBe(42);
  });
});

test("Sicily's plain means rise from 810.86 to 857.52, though the ban lowered admissions", () => {
  const result = output({
    design: "before-after",
    metric: { kind: "value", direction: "down" },
    intervention: { start: "2005-01-01" },
    observations: sicilyObservations.map(({ period, count }) => ({
      period,
      value: count!,
    })),
    model: { errors: "ols" },
  });
  const before = result.terms.find(({ name }) => name === "intercept")!;
  expect(before.estimate).toBeCloseTo(810.86, 2);
  expect(before.estimate + result.estimate).toBeCloseTo(857.52, 2);
});

describe("permutation, Fisher 1935", () => {
  test("Darwin's maize: 1,726 of 32,768 ways to sow fifteen pairs differ as much", () => {
    const differences = [
      49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48,
    ];
    const { pValue, method, estimate } = output({
      design: "switchback",
      metric: { kind: "value", direction: "up" },
      intervention: { start: day(0) },
      observations: differences.flatMap((difference, pair) => [
        {
          period: day(2 * pair),
          block: `pair-${pair}`,
          arm: "treatment" as const,
          value: difference,
        },
        {
          period: day(2 * pair + 1),
          block: `pair-${pair}`,
          arm: "control" as const,
          value: 0,
        },
      ]),
    });
    expect(method).toBe("switchback/permutation-exact");
    expect(pValue).toBeCloseTo(1726 / 32768, 12);
    expect(estimate).toBeCloseTo(314 / 15, 12);
  });
});

describe("control charts", () => {
  const measured = [
    102.0, 94.8, 98.3, 98.4, 102.0, 98.5, 99.0, 97.7, 100.0, 98.1, 101.3, 98.7,
    101.1, 98.4, 97.0, 96.7, 100.3, 101.4, 97.2, 101.0,
  ];
  const spiked = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
  const rounded = (request: object, digits: number) => {
    const chart = answered(chartSeries({ kind: "xmr", ...request })) as {
      centre: number;
      lower: number;
      upper: number;
    };
    return [chart.centre, chart.lower, chart.upper].map((value) =>
      Number(value.toFixed(digits)),
    );
  };

  test("limits of twenty measurements, and of a spike screened and not", () => {
    expect(rounded({ values: measured }, 3)).toEqual([99.095, 92.208, 105.982]);
    expect(rounded({ values: spiked, screen: true }, 2)).toEqual([
      1.94, -0.72, 4.6,
    ]);
    expect(rounded({ values: spiked }, 2)).toEqual([1.94, -3.06, 6.95]);
  });

  test("the running sum about 99", () => {
    const { points } = answered(
      chartSeries({ kind: "cusum", values: measured, target: 99 }),
    ) as { points: { cumulative: number }[] };
    expect(points.slice(0, 8).map(({ cumulative }) => cumulative)).toEqual(
      [3, -1.2, -1.9, -2.5, 0.5, 0, 0, -1.3].map((sum) =>
        expect.closeTo(sum, 9),
      ),
    );
  });
});
