import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prop99Observations } from "~/core/evidence/fixtures/prop99";
import { conformalP } from "./conformal-p";
import { crossFittedEffect } from "./cross-fitted-effect";
import { placeboRank } from "./placebo-ranks";
import { simplexWeights } from "./simplex-weights";
import { syntheticFit, type DonorPanel } from "./synthetic-fit";

const states = new Map<string, number[]>();
for (const { unit = "", value = 0 } of prop99Observations)
  states.set(unit, [...(states.get(unit) ?? []), value]);
const names = [...states.keys()].filter((name) => name !== "California");
const california: DonorPanel = {
  treated: states.get("California")!,
  donors: names.map((name) => states.get(name)!),
};
/** 1970 to 1988. */
const BEFORE = 19;

// Abadie, Diamond and Hainmueller 2010, with the outcomes of each year as predictors.
describe("California's Proposition 99", () => {
  const { weights, synthetic } = syntheticFit(california, BEFORE);

  test("is matched by Utah, Montana, Nevada and Connecticut", () => {
    const weightOf = (name: string) => weights[names.indexOf(name)];
    expect(weightOf("Utah")).toBeCloseTo(0.394, 3);
    expect(weightOf("Montana")).toBeCloseTo(0.232, 3);
    expect(weightOf("Nevada")).toBeCloseTo(0.205, 3);
    expect(weightOf("Connecticut")).toBeCloseTo(0.109, 3);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test("lowered sales by 19.5 packs a head on average", () => {
    const after = california.treated.length - BEFORE;
    let gap = 0;
    for (let t = BEFORE; t < california.treated.length; t++)
      gap += (california.treated[t]! - synthetic[t]!) / after;
    expect(gap).toBeGreaterThan(-19.664);
    expect(gap).toBeLessThan(-19.364);
  });

  test("stands out among the 39 states", () => {
    const { rank, of } = placeboRank(california, BEFORE);
    expect(of).toBe(39);
    expect(rank).toBeLessThanOrEqual(3);
  });

  test("has limits that hold the plain estimate and exclude no effect", () => {
    const effect = crossFittedEffect(california, BEFORE)!;
    const margin = 4.302653 * effect.standardError;
    expect(effect.degreesOfFreedom).toBe(2);
    expect(effect.estimate - margin).toBeLessThan(-19.514);
    expect(effect.estimate + margin).toBeGreaterThan(-19.514);
    expect(effect.estimate + margin).toBeLessThan(0);
  });

  test("is out of the ordinary among the cyclic shifts of its residuals", () => {
    // The least p that 31 periods allow.
    expect(conformalP(california, BEFORE)).toBeCloseTo(1 / 31, 12);
  });
});

describe("the nearest mixture", () => {
  const gramOf = (points: readonly (readonly number[])[]) =>
    Float64Array.from(
      points.flatMap((a) =>
        points.map((b) => a.reduce((sum, x, i) => sum + x * b[i]!, 0)),
      ),
    );

  test("is the middle between two points that mirror each other", () => {
    expect([
      ...simplexWeights(
        gramOf([
          [1, 1],
          [-1, 1],
        ]),
        2,
      ),
    ]).toEqual([0.5, 0.5]);
  });

  test("takes one point alone where no other brings it nearer", () => {
    expect([
      ...simplexWeights(
        gramOf([
          [1, 0],
          [2, 0],
          [1, 3],
        ]),
        3,
      ),
    ]).toEqual([1, 0, 0]);
  });

  test("copes with equal points and with a perfect fit", () => {
    for (const points of [
      [
        [2, 1],
        [2, 1],
        [2, 1],
      ],
      [
        [0, 0],
        [0, 0],
      ],
      [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ],
    ]) {
      const weights = simplexWeights(gramOf(points), points.length);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      expect(total).toBeCloseTo(1, 9);
      expect(weights.every((weight) => weight >= 0)).toBe(true);
    }
  });

  test("is never beaten by another mixture", () => {
    const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
    const setting = fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
      .chain(([k, length]) =>
        fc.record({
          points: fc.array(
            fc.array(coordinate, { minLength: length, maxLength: length }),
            { minLength: k, maxLength: k },
          ),
          rival: fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), {
            minLength: k,
            maxLength: k,
          }),
        }),
      );
    fc.assert(
      fc.property(setting, ({ points, rival }) => {
        const own = simplexWeights(gramOf(points), points.length);
        const total = rival.reduce((sum, weight) => sum + weight, 0);
        const length = (weights: ArrayLike<number>) =>
          points[0]!.reduce(
            (sum, _, i) =>
              sum +
              points.reduce(
                (at, point, j) => at + weights[j]! * point[i]!,
                0,
              ) **
                2,
            0,
          );
        const other = length(rival.map((weight) => weight / total));
        expect(length(own)).toBeLessThanOrEqual(other + 1e-6);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe("the effect by cross-fitting", () => {
  // Two donors of which the treated series is the middle, and 5 more after the start: every fit is perfect.
  const donors = [
    [1, 4, 2, 6, 3, 5, 4, 8],
    [3, 2, 6, 2, 5, 1, 6, 2],
  ];
  const middle = donors[0]!.map((value, t) => (value + donors[1]![t]!) / 2);
  const treated = middle.map((value, t) => (t < 6 ? value : value + 5));

  test("is exact where nothing else varies", () => {
    const effect = crossFittedEffect({ treated, donors }, 6)!;
    expect(effect.estimate).toBeCloseTo(5, 9);
    expect(effect.standardError).toBeCloseTo(0, 9);
  });

  test("needs periods to fit and periods to check the fit", () => {
    expect(crossFittedEffect({ treated: [1, 2, 3], donors }, 2)).toBeNull();
    expect(crossFittedEffect({ treated, donors }, 8)).toBeNull();
  });
});
