import { expect, test } from "vitest";
import { autocorrelatedRegression } from "./autocorrelated-regression";
import {
  errorMakeups,
  errorProducts,
  knownNoise,
  whiten,
} from "./error-makeup";
import { leastSquares } from "./least-squares";
import { matrixFromColumns } from "./matrix";

const steps = [1, 1, 3, 1, 2];
const known = knownNoise([1, 2, 0.5, 1, 3], 4, 5);
const makeups = errorMakeups(steps, known);
const columns = [
  Float64Array.from([1, 1, 1, 1, 1]),
  Float64Array.from([0, 0, 1, 1, 1]),
];

test("products with the errors' correlations are those of their matrix written out", () => {
  const days = [0, 1, 4, 5, 7];
  // 0.6 of one period to the next, 0.4 of the unknown part each period's own.
  const candidate = makeups.find(
    ({ link, own }) => link[1] === 0.6 && own[0]! - known.shares[0]! > 0,
  )!;
  const matrix = days.map((a, i) =>
    days.map(
      (b, j) =>
        candidate.level * 0.6 ** Math.abs(a - b) +
        (i === j ? candidate.own[i]! : 0),
    ),
  );
  const written = columns.flatMap((left) =>
    columns.map((right) =>
      matrix.reduce(
        (sum, row, i) =>
          sum +
          row.reduce(
            (cell, value, j) => cell + left[i]! * value * right[j]!,
            0,
          ),
        0,
      ),
    ),
  );
  errorProducts(candidate, columns).forEach((product, cell) =>
    expect(product).toBeCloseTo(written[cell]!, 12),
  );
});

test("whitening undoes the same correlations", () => {
  for (const candidate of makeups) {
    // Whitened unit vectors are the inverse's square root: its product with the correlations is the identity.
    const unit = columns[0]!.map((_, i) => (i === 2 ? 1 : 0));
    const all = Array.from({ length: 5 }, (_, i) => {
      const into = new Float64Array(5);
      whiten(
        candidate,
        unit.map((_value, at) => (at === i ? 1 : 0)),
        into,
      );
      return into;
    });
    const inverseColumn = all.map((vector) =>
      vector.reduce((sum, value, i) => sum + value * all[2]![i]!, 0),
    );
    const product = errorProducts(candidate, [
      unit,
      Float64Array.from(inverseColumn),
    ]);
    expect(product[1]).toBeCloseTo(1, 10);
  }
});

test("a plain estimate is that of least squares, with an interval that knows of the errors", () => {
  const after = Array.from({ length: 24 }, (_, i) => (i < 14 ? 0 : 1));
  const x = matrixFromColumns([after.map(() => 1), after]);
  const y = after.map((_, i) => Math.sin(i / 3) + (i % 2) / 4);
  const plain = autocorrelatedRegression(
    x,
    y,
    after.map(() => 1),
    null,
    {
      plain: true,
    },
  )!;
  const squared = leastSquares(x, y)!;
  expect([...plain.coefficients]).toEqual([...squared.coefficients]);
  expect(plain.covariance[3]).toBeGreaterThan(2 * squared.covariance[3]!);
});
