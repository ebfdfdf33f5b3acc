import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incompleteGamma } from "../incomplete-gamma";
import { computed } from "./estimate.fixture";
import { exactBinomialP } from "./exact-binomial";
import { npsDifference } from "./nps";
import { proportionDifference } from "./proportions";
import { rateDifference, rateRatio } from "./rates";
import { sampleRatioTest } from "./sample-ratio";

const count = fc.integer({ min: 1, max: 2000 });
const width = ({ low, high }: { low: number; high: number }) => high - low;

describe("four times the answers", () => {
  it("narrow the interval of shares, scores and rates, and more confidence widens it", () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const shares = (times: number, confidence = 0.95) =>
          computed(
            proportionDifference(
              { successes: times * a, n: times * (a + b) },
              { successes: times * c, n: times * (c + d) },
              confidence,
            ),
          );
        const scores = (times: number, confidence = 0.95) =>
          computed(
            npsDifference(
              {
                promoters: times * a,
                passives: times * b,
                detractors: times * c,
              },
              {
                promoters: times * d,
                passives: times * a,
                detractors: times * b,
              },
              confidence,
            ),
          );
        const rates = (times: number, confidence = 0.95) =>
          computed(
            rateDifference(
              { count: times * a, exposure: times * b },
              { count: times * c, exposure: times * d },
              confidence,
            ),
          );
        for (const ask of [shares, scores, rates]) {
          expect(width(ask(4))).toBeLessThan(width(ask(1)));
          expect(width(ask(1, 0.99))).toBeGreaterThan(width(ask(1)));
        }
      }),
    );
  });
});

describe("rates", () => {
  it("do not care about the unit of exposure: a ratio not at all, a difference by that unit", () => {
    fc.assert(
      fc.property(
        count,
        count,
        fc.double({ min: 1e-3, max: 1e7, noNaN: true }),
        (a, b, unit) => {
          const pair = (per: number) =>
            [
              { count: a, exposure: 3 * per },
              { count: b, exposure: 5 * per },
            ] as const;
          const ratio = computed(rateRatio(...pair(1), 0.95));
          const other = computed(rateRatio(...pair(unit), 0.95));
          expect(other.high / ratio.high).toBeCloseTo(1, 8);
          expect(other.pValue).toBeCloseTo(ratio.pValue, 8);
          const plain = computed(rateDifference(...pair(1), 0.95));
          const scaled = computed(rateDifference(...pair(unit), 0.95));
          expect((scaled.high * unit) / plain.high).toBeCloseTo(1, 8);
        },
      ),
    );
  });
});

describe("exact and chi-squared tests", () => {
  it("mirror: successes and failures, and arms in any order, say the same", () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.nat(300),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (one, other, share) => {
          const p = exactBinomialP(one, one + other, share);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          expect(exactBinomialP(other, one + other, 1 - share)).toBeCloseTo(
            p,
            8,
          );
          const splitP = (arms: number[], planned: number[]) =>
            sampleRatioTest(arms, planned)!.pValue;
          expect(splitP([one + 1, other], [share, 1 - share])).toBeCloseTo(
            splitP([other, one + 1], [1 - share, share]),
            10,
          );
        },
      ),
    );
  });

  it("rest on gamma tails that add up to 1 and fall as the statistic rises", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e5, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (shape, share) => {
          const at = incompleteGamma(shape, shape * share);
          expect(at.lower + at.upper).toBeCloseTo(1, 12);
          const further = incompleteGamma(shape, shape * share * 1.01);
          expect(further.upper).toBeLessThanOrEqual(at.upper + 1e-12);
        },
      ),
    );
  });
});
