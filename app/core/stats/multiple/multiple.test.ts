import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { benjaminiHochberg, holm } from "./adjust-p-values";
import { shrinkJamesStein } from "./james-stein";
import {
  type Pooled,
  poolRandomEffects,
  type Replication,
} from "./random-effects";

function pooled(replications: Replication[], confidence?: number): Pooled {
  const result = poolRandomEffects(replications, confidence);
  if (result.outcome !== "pooled") throw new Error(result.reason);
  return result;
}

/** Log risk ratio of two 2 × 2 rows, with its standard error. */
function logRiskRatio([a, b, c, d]: [
  number,
  number,
  number,
  number,
]): Replication {
  return {
    estimate: Math.log(a / (a + b) / (c / (c + d))),
    standardError: Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
  };
}

describe("holm and benjaminiHochberg", () => {
  it("agree with gbstats and R's p.adjust", () => {
    const rounded = (values: number[]) =>
      values.map((value) => Number(value.toFixed(10)));
    const pValues = [0.01, 0.04, 0.03, 0.005, 0.55, 0.6];
    expect(rounded(holm(pValues))).toEqual([0.05, 0.12, 0.12, 0.03, 1, 1]);
    expect(rounded(benjaminiHochberg(pValues))).toEqual([
      0.03, 0.06, 0.06, 0.03, 0.6, 0.6,
    ]);
    expect([holm([]), benjaminiHochberg([0.2])]).toEqual([[], [0.2]]);
  });

  it("never lower a p value, keep order, and follow a change of order", () => {
    const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(pValues, (given) => {
        for (const adjust of [holm, benjaminiHochberg]) {
          const adjusted = adjust(given);
          expect(
            adjusted.every(
              (value, index) =>
                value >= (given[index] ?? 1) - 1e-15 && value <= 1,
            ),
          ).toBe(true);
          expect(adjust(given.toReversed())).toEqual(adjusted.toReversed());
        }
      }),
    );
  });
});

describe("poolRandomEffects", () => {
  // Thirteen trials of the BCG vaccine, Colditz et al. 1994: vaccinated ill and well, others ill and well.
  const trials = (
    [
      [4, 119, 11, 128],
      [6, 300, 29, 274],
      [3, 228, 11, 209],
      [62, 13536, 248, 12619],
      [33, 5036, 47, 5761],
      [180, 1361, 372, 1079],
      [8, 2537, 10, 619],
      [505, 87886, 499, 87892],
      [29, 7470, 45, 7232],
      [17, 1699, 65, 1600],
      [186, 50448, 141, 27197],
      [5, 2493, 3, 2338],
      [27, 16886, 29, 17825],
    ] as [number, number, number, number][]
  ).map(logRiskRatio);

  // metafor, rma(yi, vi, data = dat.bcg, method = "DL"): tau² 0.3088, I² 92.12 %, Q 152.2330, estimate −0.7141, se 0.1787.
  it("agrees with metafor's DerSimonian–Laird analysis of the BCG trials", () => {
    const { estimate, tauSquared, heterogeneity, standardError, low, high } =
      pooled(trials);
    expect(estimate).toBeCloseTo(-0.7141, 4);
    expect(tauSquared).toBeCloseTo(0.3088, 4);
    expect(heterogeneity.q).toBeCloseTo(152.233, 3);
    expect(heterogeneity.iSquared).toBeCloseTo(0.9212, 4);
    expect(standardError).toBeGreaterThanOrEqual(0.1787);
    expect((high - low) / 2 / standardError).toBeCloseTo(2.178813, 5);
  });

  it("pools by hand: 4 and 8, both ± 1, have a between-variance of 7 and a mean of 6", () => {
    // Q = 8, one degree of freedom, scale 1: tau² = 7; weights 1/8 each; factor 1; t of one degree 12.7062.
    const result = pooled([
      { estimate: 4, standardError: 1 },
      { estimate: 8, standardError: 1 },
    ]);
    expect(result).toMatchObject({
      estimate: 6,
      tauSquared: 7,
      standardError: 2,
      weights: [0.5, 0.5],
    });
    expect(result.high).toBeCloseTo(6 + 2 * 12.7062, 3);
  });

  it("is no narrower for replications that agree too well", () => {
    const { standardError, tauSquared } = pooled(
      Array.from({ length: 4 }, () => ({ estimate: 3, standardError: 2 })),
    );
    expect(tauSquared).toBe(0);
    expect(standardError).toBeCloseTo(1, 12);
  });

  it("refuses one replication and one without a standard error", () => {
    expect(
      poolRandomEffects([{ estimate: 1, standardError: 1 }]),
    ).toMatchObject({ reason: "too-few-replications" });
    expect(
      poolRandomEffects([
        { estimate: 1, standardError: 0 },
        { estimate: 1, standardError: 1 },
      ]),
    ).toMatchObject({ reason: "no-standard-error" });
  });

  it("shifts, changes sign, and does not care about order", () => {
    const replication = fc.record({
      estimate: fc.integer({ min: -50, max: 50 }),
      standardError: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.array(replication, { minLength: 2, maxLength: 9 }),
        fc.integer({ min: -99, max: 99 }),
        (given, shift) => {
          const result = pooled(given);
          const turned = pooled(
            given.map((one) => ({ ...one, estimate: shift - one.estimate })),
          );
          expect(turned.low).toBeCloseTo(shift - result.high, 7);
          expect(pooled(given.toReversed()).tauSquared).toBeCloseTo(
            result.tauSquared,
            7,
          );
          expect(
            result.weights.reduce((sum, weight) => sum + weight, 0),
          ).toBeCloseTo(1, 10);
        },
      ),
    );
  });
});

describe("shrinkJamesStein", () => {
  const tests = [6, -2, 4, 0, 2, -2].map((estimate) => ({
    estimate,
    standardError: 2,
  }));

  it("takes the same share from each: (6 − 2) × 4 / 64, a quarter, by hand", () => {
    expect(shrinkJamesStein(tests)).toEqual({
      outcome: "shrunken",
      shrinkage: 0.25,
      estimates: [4.5, -1.5, 3, 0, 1.5, -1.5],
    });
  });

  it("never turns an estimate around", () => {
    const faint = tests.map(({ estimate }) => ({
      estimate: estimate / 10,
      standardError: 2,
    }));
    expect(shrinkJamesStein(faint)).toMatchObject({ shrinkage: 1 });
    expect(
      shrinkJamesStein(tests.map(() => ({ estimate: 0, standardError: 1 }))),
    ).toMatchObject({ shrinkage: 1 });
  });

  it("asks for six tests at least, each with a standard error", () => {
    expect(shrinkJamesStein(tests.slice(1))).toMatchObject({
      reason: "too-few-tests",
    });
    expect(
      shrinkJamesStein(tests.map((test) => ({ ...test, standardError: 0 }))),
    ).toMatchObject({ reason: "no-standard-error" });
  });

  it("moves every estimate towards zero by a share that does not depend on order or unit", () => {
    const test = fc.record({
      estimate: fc.integer({ min: -50, max: 50 }),
      standardError: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.array(test, { minLength: 6, maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (given, k) => {
          const scaled = given.map(({ estimate, standardError }) => ({
            estimate: estimate * k,
            standardError: standardError * k,
          }));
          const one = shrinkJamesStein(given);
          const other = shrinkJamesStein(scaled.toReversed());
          if (one.outcome !== "shrunken" || other.outcome !== "shrunken")
            throw new Error("six tests are enough");
          expect(other.shrinkage).toBeCloseTo(one.shrinkage, 10);
          expect(one.shrinkage).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("poolRandomEffects of very unequal replications", () => {
  // Python, fractions.Fraction: weights, Q and tau squared of DerSimonian and Laird without rounding.
  it.each([1e-5, 1e-7, 1e-9, 1e-16])(
    "holds with a standard error of %d beside 1.13",
    (standardError) => {
      const answer = pooled([
        { estimate: 0.94, standardError: 1.13 },
        { estimate: 65.4, standardError },
      ]);
      expect(answer.tauSquared).toBeCloseTo(2076.90735, 4);
      expect(answer.estimate).toBeCloseTo(33.179904, 5);
      expect(answer.weights[0]! + answer.weights[1]!).toBeCloseTo(1, 12);
    },
  );

  it("says so where squares overflow, and never throws", () => {
    const far = [
      { estimate: 1e200, standardError: 1e-200 },
      { estimate: -1e200, standardError: 1 },
    ];
    expect(poolRandomEffects(far)).toEqual({
      outcome: "not-computable",
      reason: "too-far-apart",
    });
    const any = fc.record({
      estimate: fc.double({ noNaN: true, noDefaultInfinity: true }),
      standardError: fc.double({
        min: 5e-324,
        noNaN: true,
        noDefaultInfinity: true,
      }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (replications) => {
        const answer = poolRandomEffects(replications);
        if (answer.outcome !== "pooled") return;
        expect(answer.low).toBeLessThanOrEqual(answer.estimate);
        expect(answer.high).toBeGreaterThanOrEqual(answer.estimate);
      }),
      { seed: 3 },
    );
  });
});
