import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { momentsFromSums, momentsOf } from "./moments";

function sums(values: number[]) {
  return {
    n: values.length,
    sum: values.reduce((total, value) => total + value, 0),
    sumSquares: values.reduce((total, value) => total + value * value, 0),
  };
}

describe("moments", () => {
  it("agree with a variance worked out by hand", () => {
    expect(momentsOf([2, 4, 4, 4, 5, 5, 7, 9])).toMatchObject({
      n: 8,
      mean: 5,
    });
    expect(momentsOf([2, 4, 4, 4, 5, 5, 7, 9])?.variance).toBeCloseTo(
      32 / 7,
      12,
    );
    expect(
      momentsFromSums({ n: 8, sum: 40, sumSquares: 232 })?.variance,
    ).toBeCloseTo(32 / 7, 12);
  });

  // NIST StRD "NumAcc3": 1,000,000.2 then 1,000,000.1 and .3 in turn, certified standard deviation 0.1; here at ten million (NumAcc4).
  it("find a spread of 0.1 at ten million in raw values, as NIST NumAcc4 certifies", () => {
    const values = [
      10_000_000.2,
      ...Array.from({ length: 1000 }, (_, i) =>
        i % 2 === 0 ? 10_000_000.1 : 10_000_000.3,
      ),
    ];
    const moments = momentsOf(values);
    expect(moments?.mean).toBeCloseTo(10_000_000.2, 8);
    expect(Math.sqrt(moments?.variance ?? 0)).toBeCloseTo(0.1, 8);
  });

  it("report no variance, never a negative or invented one, when sums have lost it", () => {
    const values = [
      10_000_000.2,
      ...Array.from({ length: 1000 }, (_, i) =>
        i % 2 === 0 ? 10_000_000.1 : 10_000_000.3,
      ),
    ];
    expect(momentsFromSums(sums(values))?.variance).toBe(0);
    expect(
      momentsFromSums(sums(Array.from({ length: 10 }, () => 0.1)))?.variance,
    ).toBe(0);
  });

  it("take every digit that the sums still hold: a million and 1, 2, 3 has a variance of 1", () => {
    expect(
      momentsFromSums({ n: 3, sum: 3_000_006, sumSquares: 3_000_012_000_014 })
        ?.variance,
    ).toBe(1);
  });

  it("say how much variance the sums may hide", () => {
    const { variance, hidden } = momentsFromSums({
      n: 101,
      sum: 101 * 10_000_000.2,
      sumSquares: 101 * 10_000_000.2 ** 2,
    })!;
    expect([variance, hidden]).toEqual([0, expect.closeTo(10.1, 1)]);
    expect(
      momentsFromSums({ n: 8, sum: 40, sumSquares: 232 }),
    ).not.toHaveProperty("hidden");
  });

  it("know nothing of no values and no spread of one", () => {
    expect(momentsOf([])).toBeNull();
    expect(momentsFromSums({ n: 0, sum: 0, sumSquares: 0 })).toBeNull();
    expect(momentsOf([3])).toEqual({ n: 1, mean: 3, variance: 0 });
    expect(momentsFromSums({ n: 1, sum: 3, sumSquares: 9 })).toEqual({
      n: 1,
      mean: 3,
      variance: 0,
    });
  });

  it("agree with each other, and do not care about order or shift", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -1000, max: 1000 }),
        (given, shift) => {
          const variance = momentsOf(given)?.variance ?? -1;
          expect(momentsFromSums(sums(given))?.variance).toBeCloseTo(
            variance,
            6,
          );
          expect(momentsOf(given.toReversed())?.variance).toBeCloseTo(
            variance,
            6,
          );
          expect(
            momentsOf(given.map((value) => value + shift))?.variance,
          ).toBeCloseTo(variance, 6);
        },
      ),
    );
  });
});
