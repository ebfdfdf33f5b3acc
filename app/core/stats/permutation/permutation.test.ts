import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { seededRandom } from "../random";
import { countCombinations, forEachCombination } from "./combinations";
import { countOrders, forEachOrder } from "./orders";
import type {
  PermutationEstimate,
  PermutationResult,
} from "./permutation-result";
import { signFlipTest } from "./sign-flip";
import { steppedTest, type SteppedUnit } from "./stepped";
import { switchbackTest, type SwitchbackPeriod } from "./switchback";

function judged(result: PermutationResult): PermutationEstimate {
  if (result.outcome !== "estimated") throw new Error(result.reason);
  return result;
}

function chance(confidence = 0.95) {
  return { confidence, draws: 10_000, random: seededRandom(1) };
}

/** Darwin's maize, crossed minus self-fertilised heights in eighths of an inch (Fisher 1935, chapter III). */
const maize = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

function schedule(
  values: number[],
  treated: number[],
  blocks: string[] = [],
): SwitchbackPeriod[] {
  return values.map((value, index) => ({
    value,
    treated: treated[index] === 1,
    block: blocks[index],
  }));
}

describe("signFlipTest", () => {
  it("finds 1,726 of 32,768 sign patterns as extreme as Darwin's maize", () => {
    const result = judged(signFlipTest({ differences: maize, ...chance() }));
    expect(result).toMatchObject({
      schedules: 32_768,
      exact: true,
      leastPValue: 2 / 32_768,
    });
    expect(result.pValue * 32_768).toBe(1726);
    expect(result.estimate).toBeCloseTo(314 / 15, 10);
  });

  it("gives the interval that exact inversion in Python's whole numbers gives", () => {
    const { low, high } = judged(
      signFlipTest({ differences: maize, ...chance() }),
    );
    expect(low).toBeCloseTo(-1 / 6, 6);
    expect(high).toBeCloseTo(41, 6);
  });

  it("holds zero in the interval exactly when p is above the risk", () => {
    const { pValue } = judged(
      signFlipTest({ differences: maize, ...chance() }),
    );
    const lowAt = (risk: number) =>
      judged(signFlipTest({ differences: maize, ...chance(1 - risk) })).low;
    expect(lowAt(pValue - 1e-6)).toBeLessThanOrEqual(0);
    expect(lowAt(pValue)).toBeGreaterThan(0);
  });

  it("draws seeded signs beyond seventeen pairs", () => {
    const differences = [...maize, ...maize];
    const result = judged(signFlipTest({ differences, ...chance() }));
    expect(result).toMatchObject({ schedules: 10_001, exact: false });
    expect(signFlipTest({ differences, ...chance() })).toEqual(result);
    expect(result.pValue).toBeLessThan(0.02);
  });

  it("leaves limits open with few pairs and refuses what says nothing", () => {
    expect(signFlipTest({ differences: [3], ...chance() })).toMatchObject({
      low: null,
      high: null,
      pValue: 1,
    });
    expect(signFlipTest({ differences: [], ...chance() })).toMatchObject({
      reason: "nothing-to-compare",
    });
    expect(signFlipTest({ differences: [0, 0], ...chance() })).toMatchObject({
      reason: "no-variance",
    });
  });
});

describe("switchbackTest", () => {
  const values = [12, 15, 11, 14, 18, 13, 16, 19, 10, 17];
  const treated = [0, 1, 0, 0, 1, 0, 1, 1, 0, 1];

  it("judges twelve days, six and six, against 924 schedules: p is 0.0022 at least", () => {
    const days = schedule(
      [1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16],
      [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
    );
    const result = judged(switchbackTest({ periods: days, ...chance() }));
    expect(result).toMatchObject({ schedules: 924, exact: true, estimate: 10 });
    expect(result.pValue).toBeCloseTo(0.0022, 4);
    expect(result.leastPValue).toBe(result.pValue);
  });

  it("agrees with exhaustive enumeration and inversion in exact fractions (Python)", () => {
    const whole = judged(
      switchbackTest({ periods: schedule(values, treated), ...chance() }),
    );
    expect(whole).toMatchObject({
      schedules: 252,
      estimate: expect.closeTo(5, 10),
      pValue: 2 / 252,
    });
    expect([whole.low, whole.high]).toEqual([
      expect.closeTo(2.5, 9),
      expect.closeTo(7.5, 9),
    ]);
    const halves = [..."aaaaabbbbb"];
    const blocked = judged(
      switchbackTest({
        periods: schedule(values, treated, halves),
        ...chance(),
      }),
    );
    expect(blocked).toMatchObject({ schedules: 100, pValue: 1 / 100 });
    expect([blocked.low, blocked.high]).toEqual([
      expect.closeTo(2.5, 9),
      expect.closeTo(7.5, 9),
    ]);
  });

  it("comes close to the exact answer when it draws", () => {
    const twice = Array.from(
      { length: 24 },
      (_, index) => ((index * 7) % 24) + (index % 2 === 0 ? 5 : 0),
    );
    const periods = schedule(
      twice,
      twice.map((_, index) => (index % 2 === 0 ? 1 : 0)),
    );
    const drawn = judged(switchbackTest({ periods, ...chance() }));
    expect(drawn).toMatchObject({ schedules: 10_001, exact: false });
    const again = judged(
      switchbackTest({ periods, ...chance(), random: seededRandom(2) }),
    );
    expect(again.pValue).toBeCloseTo(drawn.pValue, 1);
    expect(Math.abs((again.high ?? 0) - (drawn.high ?? 99))).toBeLessThan(1);
  });

  it("names why there is nothing to judge", () => {
    const reason = (periods: SwitchbackPeriod[]) =>
      switchbackTest({ periods, ...chance() });
    expect(reason(schedule([1, 2], [1, 1]))).toMatchObject({
      reason: "nothing-to-compare",
    });
    expect(reason([])).toMatchObject({ reason: "nothing-to-compare" });
    expect(reason(schedule([3, 3, 3], [1, 0, 1]))).toMatchObject({
      reason: "no-variance",
    });
    expect(reason(schedule([1, 2], [1, 0], ["a", "b"]))).toMatchObject({
      reason: "one-schedule",
    });
    expect(reason(schedule([1, 2], [1, 0]))).toMatchObject({
      pValue: 1,
      low: null,
      high: null,
    });
  });

  it("shifts with an effect, changes sign with the arms, and does not care about order", () => {
    const period = fc.record({
      value: fc.integer({ min: -40, max: 40 }),
      treated: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(period, { minLength: 8, maxLength: 11 }),
        fc.integer({ min: -9, max: 9 }),
        (periods, effect) => {
          const result = switchbackTest({ periods, ...chance() });
          fc.pre(result.outcome === "estimated" && result.low !== null);
          const { low, high, pValue, estimate } = judged(result);
          expect(low).toBeLessThanOrEqual(estimate + 1e-9);
          expect((low ?? 0) <= 1e-9 && (high ?? 0) >= -1e-9).toBe(
            pValue > 0.05,
          );
          const moved = periods.map((one) => ({
            ...one,
            value: one.value + (one.treated ? effect : 0),
          }));
          const after = switchbackTest({ periods: moved, ...chance() });
          fc.pre(after.outcome === "estimated");
          expect(judged(after).low).toBeCloseTo((low ?? 0) + effect, 8);
          const turned = judged(
            switchbackTest({
              periods: periods.map((one) => ({
                ...one,
                treated: !one.treated,
              })),
              ...chance(),
            }),
          );
          expect(turned.high).toBeCloseTo(-(low ?? 0), 8);
          expect(
            judged(
              switchbackTest({ periods: periods.toReversed(), ...chance() }),
            ).pValue,
          ).toBeCloseTo(pValue, 12);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("steppedTest", () => {
  const rows = [
    [3, 5, 6, 8],
    [2, 2, 5, 6],
    [4, 3, 4, 7],
    [1, 2, 2, 3],
  ];
  const units: SteppedUnit[] = rows.map((values, index) => ({
    values,
    start: index + 1,
  }));

  it("agrees with exhaustive enumeration and inversion in exact fractions (Python)", () => {
    const result = judged(steppedTest({ units, ...chance(0.8) }));
    expect(result).toMatchObject({
      schedules: 24,
      pValue: 1 / 24,
      estimate: expect.closeTo(3, 10),
    });
    expect([result.low, result.high]).toEqual([
      expect.closeTo(1.5, 9),
      expect.closeTo(4, 9),
    ]);
  });

  it("does not see what moves every unit alike", () => {
    const season = [0, 50, -20, 300];
    const moved = units.map(({ values, start }) => ({
      start,
      values: values.map((value, i) => value + (season[i] ?? 0)),
    }));
    expect(
      judged(steppedTest({ units: moved, ...chance(0.8) })).high,
    ).toBeCloseTo(4, 8);
  });

  it("draws seeded orders of many units and refuses one date for all", () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      start: i + 1,
      values: Array.from({ length: 13 }, (_, p) => (i * p) % 5),
    }));
    expect(steppedTest({ units: many, ...chance() })).toMatchObject({
      schedules: 10_001,
      exact: false,
    });
    const same = units.map((unit) => ({ ...unit, start: 2 }));
    expect(steppedTest({ units: same, ...chance() })).toMatchObject({
      reason: "nothing-to-compare",
    });
    expect(steppedTest({ units: [], ...chance() })).toMatchObject({
      reason: "nothing-to-compare",
    });
  });
});

describe("combinations and orders", () => {
  it("visit as many as they count, each once", () => {
    const seen = new Set<string>();
    forEachCombination(7, 3, (chosen) => seen.add(chosen.join()));
    expect(seen.size).toBe(35);
    expect(countCombinations(7, 3)).toBe(35);
    const orders = new Set<string>();
    forEachOrder([2, 1, 2, 3, 1], (order) => orders.add(order.join()));
    expect(orders.size).toBe(30);
    expect(countOrders([2, 1, 2, 3, 1])).toBe(30);
    expect(countCombinations(24, 12)).toBe(2_704_156);
  });
});
