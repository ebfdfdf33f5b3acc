import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compensatedSum, lessSquareOver } from "./compensated-sum";

it("adds what plain addition drops", () => {
  expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(compensatedSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  expect(compensatedSum([])).toBe(0);
});

it("agrees with whole numbers in any order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (terms) => {
      const exact = Number(terms.reduce((sum, term) => sum + BigInt(term), 0n));
      expect(compensatedSum(terms)).toBe(exact);
      expect(compensatedSum(terms.toReversed())).toBe(exact);
    }),
  );
});

it("takes a square over its divisor away to the last digit of what is given, by whole numbers", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 30 }),
      fc.integer({ min: 0, max: 1000 }),
      (root, rest) => {
        // (3·root)²/9 is root² exactly; what is left over is `rest` up to the rounding of root² + rest itself.
        const minuend = root ** 2 + rest;
        const exact = Number(BigInt(minuend) - BigInt(root) ** 2n);
        expect(lessSquareOver(minuend, 3 * root, 9)).toBe(exact);
      },
    ),
  );
});
