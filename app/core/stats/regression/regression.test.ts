import { expect, test } from "vitest";
import { autocorrelatedRegression } from "./autocorrelated-regression";
import { leastSquares } from "./least-squares";
import { invertPositiveDefinite, matrixFromColumns } from "./matrix";
import { poissonRegression } from "./poisson-regression";
import { hc2Covariance, neweyWestCovariance } from "./robust-covariance";

// Expected numbers: numpy with full matrices (np.linalg.inv), on this series of twenty weeks with a step after the tenth.
const y = [
  31, 34, 30, 36, 33, 35, 38, 34, 37, 39, 45, 44, 41, 47, 46, 43, 48, 45, 49,
  47,
];
const weeks = y.map((_, i) => i + 1);
const columns = [
  weeks.map(() => 1),
  weeks,
  weeks.map((week) => (week > 10 ? 1 : 0)),
];
const x = matrixFromColumns(columns);

function errors(covariance: Float64Array): number[] {
  return [0, 4, 8].map((cell) => Math.sqrt(covariance[cell]!));
}

function close(values: readonly number[]) {
  return values.map((value) => expect.closeTo(value, 7));
}

test("least squares agrees with numpy", () => {
  const fit = leastSquares(x, y)!;
  expect([...fit.coefficients]).toEqual(
    close([31.46666667, 0.58787879, 4.92121212]),
  );
  expect(errors(fit.covariance)).toEqual(
    close([1.09221303, 0.15974105, 1.8422237]),
  );
  expect(fit.variance).toBeCloseTo(4.210338680926915, 10);
});

test("a level of a hundred million under the series costs least squares no digit of slope and step", () => {
  const fit = leastSquares(
    x,
    y.map((value) => value + 100_000_000),
  )!;
  expect([...fit.coefficients].slice(1)).toEqual(
    close([0.58787879, 4.92121212]),
  );
  expect(errors(fit.covariance)).toEqual(
    close([1.09221303, 0.15974105, 1.8422237]),
  );
});

test("Newey–West with three lags and the n/(n−k) factor agrees with numpy", () => {
  expect(errors(neweyWestCovariance(x, leastSquares(x, y)!, 3))).toEqual(
    close([0.55259564, 0.06640084, 0.81157659]),
  );
});

test("HC2 agrees with numpy", () => {
  expect(errors(hc2Covariance(x, leastSquares(x, y)!))).toEqual(
    close([1.05853495, 0.14512974, 1.76377305]),
  );
});

test("the average over what the errors may be made of agrees with numpy where a week is missing", () => {
  const kept = weeks.filter((week) => week !== 6);
  const sparse = matrixFromColumns(
    columns.map((column) => kept.map((week) => column[week - 1]!)),
  );
  const steps = kept.map((week, i) => (i === 0 ? 1 : week - kept[i - 1]!));
  const fit = autocorrelatedRegression(
    sparse,
    kept.map((week) => y[week - 1]!),
    steps,
  )!;
  expect([...fit.coefficients]).toEqual(
    close([31.43641021, 0.58180134, 5.01173231]),
  );
  expect(errors(fit.covariance)).toEqual(
    close([1.72587161, 0.20331678, 2.25086941]),
  );
  expect(fit.autocorrelation).toBeCloseTo(0.20965379, 6);
});

test("noise known from the answers of each week is kept apart as numpy does it", () => {
  const kept = weeks.filter((week) => week !== 6);
  const sparse = matrixFromColumns(
    columns.map((column) => kept.map((week) => column[week - 1]!)),
  );
  const fit = autocorrelatedRegression(
    sparse,
    kept.map((week) => y[week - 1]!),
    kept.map((week, i) => (i === 0 ? 1 : week - kept[i - 1]!)),
    kept.map((_, i) => (i === 18 ? 4 : (i % 3) + 1)),
  )!;
  expect([...fit.coefficients]).toEqual(
    close([31.58834114, 0.54246992, 5.76024699]),
  );
  expect(errors(fit.covariance)).toEqual(
    close([1.62865506, 0.19676583, 2.16822663]),
  );
  expect(fit.variance).toBeCloseTo(5.90926541, 6);
});

test("columns that cannot be told apart give no fit", () => {
  const twice = matrixFromColumns([weeks, weeks]);
  expect([
    leastSquares(twice, y),
    autocorrelatedRegression(twice, y, weeks),
    poissonRegression(twice, y, y),
  ]).toEqual([null, null, null]);
  expect(invertPositiveDefinite(Float64Array.from([1, 2, 2, 1]), 2)).toBeNull();
});

test("counts without an event on one side have no finite fit", () => {
  const side = matrixFromColumns([weeks.map(() => 1), columns[2]!]);
  expect(
    poissonRegression(
      side,
      weeks.map((week) => (week > 10 ? 3 : 0)),
      weeks,
    ),
  ).toBeNull();
});

test("a constant series has no trend and no step, not even a rounding of one", () => {
  const fit = leastSquares(
    x,
    weeks.map(() => 5.1),
  )!;
  expect([fit.variance, ...fit.coefficients]).toEqual([
    0,
    expect.closeTo(5.1, 12),
    0,
    0,
  ]);
});

test("an exact line leaves no variance", () => {
  const fit = autocorrelatedRegression(
    x,
    weeks.map((week) => 2 * week),
    weeks.map(() => 1),
  )!;
  expect([fit.variance, fit.coefficients[1]]).toEqual([
    0,
    expect.closeTo(2, 9),
  ]);
});
