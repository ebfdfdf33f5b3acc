import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "./least-squares";
import { matrixFromColumns } from "./matrix";
import { poissonRegression } from "./poisson-regression";
import { hc2Covariance, neweyWestCovariance } from "./robust-covariance";

/** A series with a step in it, long enough for its columns to be told apart. */
const series = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 400 }), {
      minLength: 12,
      maxLength: 50,
    }),
    fc.integer({ min: 4, max: 8 }),
  )
  .filter(([values]) => new Set(values).size > 3);

function columnsOf(values: readonly number[], start: number): number[][] {
  return [
    values.map(() => 1),
    values.map((_, i) => i + 1),
    values.map((_, i) => (i >= start ? 1 : 0)),
  ];
}

function fitOf(values: readonly number[], start: number) {
  const x = matrixFromColumns(columnsOf(values, start));
  const fit = leastSquares(x, values)!;
  return { x, fit };
}

/** Largest difference from `scale` times the expected, as a share of the largest of them. */
function gap(
  found: ArrayLike<number>,
  expected: ArrayLike<number>,
  scale = 1,
): number {
  const largest = Math.max(...Array.from(expected, Math.abs), 1e-12);
  return (
    Math.max(
      ...Array.from(found, (value, i) =>
        Math.abs(value / scale - expected[i]!),
      ),
    ) / largest
  );
}

describe("least squares and its covariances", () => {
  it("shift with the level and scale with the unit, errors of every kind alike", () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 2, max: 50 }),
        ([values, start], unit) => {
          const { x, fit } = fitOf(values, start);
          const moved = leastSquares(
            x,
            values.map((value) => unit * value + 1000),
          )!;
          expect(
            gap(moved.coefficients.slice(1), fit.coefficients.slice(1), unit),
          ).toBeLessThan(1e-8);
          for (const covariance of [
            (of: typeof fit) => of.covariance,
            (of: typeof fit) => hc2Covariance(x, of),
            (of: typeof fit) => neweyWestCovariance(x, of, 3),
          ])
            expect(
              gap(covariance(moved), covariance(fit), unit ** 2),
            ).toBeLessThan(1e-8);
        },
      ),
    );
  });

  it("do not care about the order of the points, but for Newey–West with lags", () => {
    fc.assert(
      fc.property(series, ([values, start]) => {
        const { x, fit } = fitOf(values, start);
        const turned = matrixFromColumns(
          columnsOf(values, start).map((column) => column.toReversed()),
        );
        const back = leastSquares(turned, values.toReversed())!;
        expect(gap(back.coefficients, fit.coefficients)).toBeLessThan(1e-8);
        expect(
          gap(hc2Covariance(turned, back), hc2Covariance(x, fit)),
        ).toBeLessThan(1e-8);
        expect(
          gap(
            neweyWestCovariance(turned, back, 0),
            neweyWestCovariance(x, fit, 0),
          ),
        ).toBeLessThan(1e-8);
      }),
    );
  });

  it("leave residuals that no column explains, and variances that are never negative", () => {
    fc.assert(
      fc.property(series, fc.nat(60), ([values, start], lags) => {
        const { x, fit } = fitOf(values, start);
        for (const column of columnsOf(values, start)) {
          const product = column.reduce(
            (sum, value, i) => sum + value * fit.residuals[i]!,
            0,
          );
          expect(Math.abs(product)).toBeLessThan(1e-6);
        }
        const newey = neweyWestCovariance(x, fit, lags);
        const hc2 = hc2Covariance(x, fit);
        for (const cell of [0, 4, 8]) {
          expect(hc2[cell]!).toBeGreaterThanOrEqual(0);
          expect(newey[cell]!).toBeGreaterThan(-1e-9);
        }
      }),
    );
  });
});

describe("Poisson regression", () => {
  it("keeps the total of the counts, and moves its level alone when exposures are counted in another unit", () => {
    fc.assert(
      fc.property(
        series,
        fc.double({ min: 1e-3, max: 1e7, noNaN: true }),
        ([counts, start], unit) => {
          const x = matrixFromColumns(columnsOf(counts, start));
          const ones = counts.map(() => 1);
          const fit = poissonRegression(x, counts, ones)!;
          const total = counts.reduce((sum, count) => sum + count, 0);
          const expected = fit.means.reduce((sum, mean) => sum + mean, 0);
          expect(expected / total).toBeCloseTo(1, 8);
          const scaled = poissonRegression(
            x,
            counts,
            ones.map(() => unit),
          )!;
          expect(
            gap(scaled.coefficients.slice(1), fit.coefficients.slice(1)),
          ).toBeLessThan(1e-8);
          expect(scaled.coefficients[0]! + Math.log(unit)).toBeCloseTo(
            fit.coefficients[0]!,
            7,
          );
          expect(gap(scaled.covariance, fit.covariance)).toBeLessThan(1e-8);
          expect(scaled.dispersion).toBeCloseTo(fit.dispersion, 6);
        },
      ),
    );
  });
});
