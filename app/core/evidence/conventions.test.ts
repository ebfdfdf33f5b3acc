import { describe, expect, test } from "vitest";
import { analyse } from "./analyse";
import type { AnalyseInput, AnalyseOutput, Observation } from "./contract";
import { prop99Observations } from "./fixtures/prop99";

/*
 * One check for each convention of the contract. Figures: R 4.2, designs written out with cbind, lm, glm (epsilon 1e−14), HC2 and
 * Newey–West by their formulas; statsmodels 0.13 (HAC with use_correction, HC2, GLM) gives the same digits.
 */

/** ((7i² + 3i) mod 23) + i/4, 6 more from i = 40 on. */
const VALUES = Array.from(
  { length: 70 },
  (_, i) => ((7 * i * i + 3 * i) % 23) + i / 4 + (i >= 40 ? 6 : 0),
);
const COUNTS = VALUES.map((value) => roundHalfToEven(3 * value) + 5);
const EXPOSURES = VALUES.map((_, i) => 100 + ((13 * i) % 37));

/** As R's round. */
function roundHalfToEven(value: number): number {
  const down = Math.floor(value);
  if (value - down !== 0.5) return Math.round(value);
  return down % 2 === 0 ? down : down + 1;
}

function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
const day = (i: number) => iso(Date.UTC(2024, 0, 1 + i));
const week = (i: number) => iso(Date.UTC(2022, 0, 3 + 7 * i));
const month = (i: number) => iso(Date.UTC(2015, i, 1));

function output(input: AnalyseInput): AnalyseOutput {
  const result = analyse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

function series(
  period: (i: number) => string,
  more: Partial<AnalyseInput>,
): AnalyseOutput {
  return output({
    design: "interrupted-time-series",
    metric: { kind: "value", direction: "up" },
    intervention: { start: period(40) },
    observations: VALUES.map((value, i) => ({ period: period(i), value })),
    ...more,
  });
}

function figures({ estimate, standardError, interval, pValue }: AnalyseOutput) {
  return [estimate, standardError, interval.low, interval.high, pValue];
}
function terms(result: AnalyseOutput, part: "estimate" | "standardError") {
  return result.terms.map((term) => term[part]);
}
const close = (values: readonly number[], digits = 8) =>
  values.map((value) => expect.closeTo(value, digits));

describe("series", () => {
  test("daily with a weekly season of day/7: Newey–West, Bartlett with 3 lags, times n/(n − k), t of n − k", () => {
    const result = series(day, {
      model: {
        errors: "newey-west",
        lags: 3,
        seasonality: "weekly",
        harmonics: 3,
      },
    });
    expect(figures(result)).toEqual(
      close([
        7.09951783992, 3.44880159043, 0.20321283973, 13.99582284012,
        0.04381576552,
      ]),
    );
    expect(result.degreesOfFreedom).toBe(61);
    expect(result.terms.map(({ name }) => name)).toEqual(
      "intercept trend step sin1 cos1 sin2 cos2 sin3 cos3".split(" "),
    );
    expect(terms(result, "estimate")).toEqual(
      close([
        10.000557928, 0.2256440281, 7.09951784, -0.2263683591, 0.376148585,
        0.7095025306, -0.1817384616, 0.4831341715, -1.2201381851,
      ]),
    );
    expect(terms(result, "standardError")).toEqual(
      close([
        2.049480809, 0.08348848746, 3.44880159, 1.0818121938, 1.151808696,
        1.4722643625, 1.1589145539, 1.0691237792, 0.9231186205,
      ]),
    );
  });

  test("with a change of slope: slope is 1 in the first period after, the estimate is the mean effect over them, HC2", () => {
    const result = series(day, {
      model: { errors: "hc2", slopeChange: true },
    });
    expect(terms(result, "estimate")).toEqual(
      close([9.55, 0.25, 7.16091954023, -0.06629588432]),
    );
    expect(terms(result, "standardError")).toEqual(
      close([2.01288747063, 0.08484971916, 3.50090214063, 0.19140336757]),
    );
    expect(figures(result)).toEqual(
      close([
        6.13333333333, 3.39975061552, -0.65448777893, 12.9211544456,
        0.07578614236,
      ]),
    );
  });

  test("weekly with a yearly season of the day of the year/365.2425, least squares", () => {
    const result = series(week, {
      model: { errors: "ols", seasonality: "yearly", harmonics: 1 },
    });
    expect(terms(result, "estimate")).toEqual(
      close([
        10.08607663322, 0.22183565271, 7.27326126497, -0.01658377804,
        -0.2166299958,
      ]),
    );
    expect(figures(result)).toEqual(
      close([
        7.27326126497, 5.109955159, -2.932023893, 17.478546423, 0.1594167115097,
      ]),
    );
  });

  const rates = VALUES.flatMap((_, i): Observation[] =>
    [5, 17, 18, 50].includes(i)
      ? []
      : [{ period: month(i), count: COUNTS[i]!, exposure: EXPOSURES[i]! }],
  );

  test("monthly with a yearly season of month/12 and gaps, quasi-Poisson: terms are logs, limits Wald z", () => {
    const result = series(month, {
      metric: { kind: "rate", direction: "up" },
      effect: "ratio",
      observations: rates,
      model: { errors: "quasi-poisson", seasonality: "yearly", harmonics: 1 },
    });
    expect(terms(result, "estimate")).toEqual(
      close([
        -1.063080614678, 0.009755559237, 0.25100896085, -0.147119016955,
        -0.112929453756,
      ]),
    );
    expect(terms(result, "standardError")).toEqual(
      close([
        0.100266719466, 0.003656026361, 0.14568245688, 0.051767628866,
        0.053309291609,
      ]),
    );
    expect(result.dispersion).toBeCloseTo(6.012230025, 8);
    expect([
      result.estimate,
      result.interval.low,
      result.interval.high,
      result.pValue,
      result.degreesOfFreedom,
    ]).toEqual([
      ...close([1.2853216019, 0.9660657259, 1.7100820119, 0.08489089889]),
      null,
    ]);
  });

  test("the same without a season, Poisson; a relative effect is the ratio less 1", () => {
    const ask = (effect: "ratio" | "relative") =>
      series(month, {
        metric: { kind: "rate", direction: "up" },
        effect,
        observations: rates,
        model: { errors: "poisson" },
      });
    const ratio = ask("ratio");
    expect(terms(ratio, "estimate")).toEqual(
      close([-1.081310823948, 0.009814050615, 0.304400240653]),
    );
    expect(terms(ratio, "standardError")).toEqual(
      close([0.04096799918, 0.001493594536, 0.059076039434]),
    );
    const relative = ask("relative");
    expect(relative.estimate).toBeCloseTo(ratio.estimate - 1, 12);
    expect(relative.interval.low).toBeCloseTo(ratio.interval.low! - 1, 12);
    expect(relative.pValue).toBeCloseTo(ratio.pValue, 12);
  });

  test("yearly figures, told by their first day, count a year as one: California's cigarette sales", () => {
    // R: lm(y ~ t + p + s), t = 1 … 31 for 1970 to 2000, p from 1989 on, s 1 in 1989.
    const result = series(month, {
      metric: { kind: "value", direction: "down" },
      intervention: { start: "1989-01-01" },
      observations: prop99Observations.filter(
        ({ unit }) => unit === "California",
      ),
      model: { errors: "ols", slopeChange: true },
    });
    // The fixture holds the figures to 0.1, as published.
    expect(terms(result, "estimate")).toEqual(
      close([134.005262794, -1.779473648, -18.563444251, -1.494652379], 5),
    );
    expect(terms(result, "standardError")).toEqual(
      close([2.474594275, 0.2170362753, 3.9241520492, 0.4846286377], 5),
    );
  });

  test("a series that never varies has no effect, whatever the errors", () => {
    for (const errors of ["default", "ols", "newey-west", "hc2"] as const) {
      const { estimate, pValue, verdict } = series(day, {
        observations: VALUES.map((_, i) => ({ period: day(i), value: 5.1 })),
        model: { errors },
      });
      expect([estimate, pValue, verdict]).toEqual([0, 1, "cannot-tell"]);
    }
  });
});

describe("2 × 2 cells", () => {
  const cells: [string, string, number[]][] = [
    ["lyon", "2024-01-01", [12, 15, 11, 14, 18]],
    ["lyon", "2024-02-01", [22, 19, 25, 21, 28, 24]],
    ["paris", "2024-01-01", [10, 12, 9, 13]],
    ["paris", "2024-02-01", [14, 11, 15, 12, 16, 13, 10]],
  ];
  const compared = (errors: "ols" | "hc2", asValues: boolean) =>
    output({
      design: "difference-in-differences",
      metric: { kind: asValues ? "value" : "mean", direction: "up" },
      intervention: { start: "2024-02-01" },
      treatedUnits: ["lyon"],
      observations: cells.flatMap(([unit, period, values]): Observation[] =>
        asValues
          ? values.map((value) => ({ unit, period, value }))
          : [
              {
                unit,
                period,
                n: values.length,
                sum: values.reduce((sum, value) => sum + value, 0),
                sumSquares: values.reduce((sum, value) => sum + value ** 2, 0),
              },
            ],
      ),
      model: { errors },
    });

  test.each([true, false])(
    "hc2 adds up s²/n, t by Welch–Satterthwaite; ols pools, N − 4 (single values: %s)",
    (asValues) => {
      const unequal = compared("hc2", asValues);
      expect([...figures(unequal), unequal.degreesOfFreedom]).toEqual(
        close([
          7.166666666667, 2.166666666667, 2.555880528466, 11.777452804867,
          0.004683066344, 15.279798844425,
        ]),
      );
      // R: lm(y ~ treated * post), the interaction.
      const pooled = compared("ols", asValues);
      expect([...figures(pooled), pooled.degreesOfFreedom]).toEqual(
        close([
          7.166666667, 2.239255159, 2.4621661488, 11.871167185, 0.004957376512,
          18,
        ]),
      );
    },
  );
});
