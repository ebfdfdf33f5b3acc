import { describe, expect, it } from "vitest";

import {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialPmf,
  chiSquaredCdf,
  chiSquaredQuantile,
  fCdf,
  fQuantile,
  normalCdf,
  normalQuantile,
  poissonCdf,
  poissonPmf,
  studentCdf,
  studentQuantile,
} from "./distributions";

// Printed tables: NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7; tail of the normal from R's pnorm.
describe("distributions", () => {
  it("agree with the printed tables of the normal, t, chi-squared and F", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
    expect(normalCdf(-5)).toBeCloseTo(2.866516e-7, 13);
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228139, 6);
    expect(studentCdf(-2.228139, 10)).toBeCloseTo(0.025, 6);
    expect(chiSquaredQuantile(0.95, 1)).toBeCloseTo(3.841459, 6);
    expect(chiSquaredCdf(18.307, 10)).toBeCloseTo(0.95, 5);
    expect(fQuantile(0.95, 5, 10)).toBeCloseTo(3.3258, 4);
    expect(fCdf(3.3258, 5, 10)).toBeCloseTo(0.95, 5);
  });

  it("agree with counts worked out by hand", () => {
    expect(binomialPmf(2, 4, 0.5)).toBeCloseTo(6 / 16, 12);
    expect(binomialCdf(1, 4, 0.5)).toBeCloseTo(5 / 16, 12);
    expect(poissonPmf(0, 2)).toBeCloseTo(0.1353353, 7);
    expect(poissonCdf(1, 2)).toBeCloseTo(0.4060058, 7);
    expect(betaCdf(0.25, 1, 2)).toBeCloseTo(0.4375, 12);
    expect(betaQuantile(0.4375, 1, 2)).toBeCloseTo(0.25, 9);
  });

  it("accept degrees of freedom that are not whole, below one and huge", () => {
    expect(studentQuantile(0.975, 1e9)).toBeCloseTo(1.959964, 5);
    expect(studentCdf(studentQuantile(0.9, 17.776474), 17.776474)).toBeCloseTo(
      0.9,
      8,
    );
    expect(studentCdf(studentQuantile(0.9, 0.5), 0.5)).toBeCloseTo(0.9, 8);
  });

  it("inverts the chi-squared far out, where the library alone is off by 0.8 at 10,000", () => {
    for (const degreesOfFreedom of [1, 2, 24, 10_000, 2_000_000]) {
      for (const probability of [0.001, 0.025, 0.5, 0.975]) {
        const value = chiSquaredQuantile(probability, degreesOfFreedom);
        expect(chiSquaredCdf(value, degreesOfFreedom)).toBeCloseTo(
          probability,
          10,
        );
      }
    }
  });

  it("refuse what has no finite value instead of returning NaN", () => {
    expect(() => normalQuantile(1)).toThrow(RangeError);
    expect(() => studentCdf(1, 0)).toThrow(RangeError);
    expect(() => studentCdf(Number.NaN, 4)).toThrow(RangeError);
  });
});
