import { describe, expect, it } from "vitest";
import { seededRandom } from "../random";
import { nthSmallest } from "./nth-smallest";
import type { PermutationEstimate } from "./permutation-result";
import { signFlipTest } from "./sign-flip";
import { steppedTest } from "./stepped";
import { switchbackTest } from "./switchback";

interface Case {
  values: number[];
  treated: number[];
  relative?: boolean;
  confidence?: number;
}

const chance = () => ({ draws: 10_000, random: seededRandom(1) });

function run({ values, treated, confidence = 0.95, ...rest }: Case) {
  const periods = values.map((value, at) => ({
    value,
    treated: treated[at] === 1,
  }));
  return switchbackTest({ periods, confidence, ...chance(), ...rest });
}

function judged(drawn: Case): PermutationEstimate {
  const result = run(drawn);
  if (result.outcome !== "estimated") throw new Error(result.reason);
  return result;
}

// Python's fractions: every schedule listed, p computed afresh at every root and between them.
describe("a relative effect", () => {
  const values = [12, 15, 11, 14, 18, 13, 16, 19, 10, 17];
  const treated = [0, 1, 0, 0, 1, 0, 1, 1, 0, 1];

  it("is the share of the untreated mean, with the interval of exhaustive inversion", () => {
    const { estimate, low, high, pValue, standardError } = judged({
      values,
      treated,
      relative: true,
    });
    expect(estimate).toBeCloseTo(5 / 12, 12);
    expect([low, high]).toEqual([
      expect.closeTo(5 / 26, 12),
      expect.closeTo(7 / 10, 12),
    ]);
    expect(pValue).toBe(2 / 252);
    expect(standardError).toBeCloseTo(0.09633635206798524, 12);
  });

  it("has the p of the difference, whatever the scale", () => {
    const sparse = {
      values: [0, 3, 1, 5, 2, 0, 4, 6, 1, 0],
      treated: [0, 1, 0, 1, 0, 0, 1, 1, 0, 0],
    };
    const shares = judged({ ...sparse, relative: true });
    expect(shares.pValue).toBe(judged(sparse).pValue);
    expect([shares.estimate, shares.low, shares.high]).toEqual([
      expect.closeTo(23 / 4, 12),
      expect.closeTo(5 / 3, 12),
      null,
    ]);
    expect(shares.standardError).toBeCloseTo(4.042418314985887, 12);
  });

  it("leaves open what could have fallen to nothing", () => {
    const treated = [0, 1, 1, 1, 0, 1, 0, 0];
    const fallen = { treated, relative: true, confidence: 0.9 };
    const most = judged({ ...fallen, values: [4, 0, 0, 2, 1, 0, 3, 5] });
    expect([most.estimate, most.low, most.high]).toEqual([
      expect.closeTo(-11 / 13, 12),
      null,
      expect.closeTo(-1 / 2, 12),
    ]);
    expect(most.pValue).toBe(4 / 70);
    const all = judged({ ...fallen, values: [4, 0, 0, 0, 1, 0, 3, 5] });
    expect([all.estimate, all.low, all.high]).toEqual([
      -1,
      null,
      expect.closeTo(-1, 12),
    ]);
  });

  it("has no level to be a share of where nothing was untreated and above 0", () => {
    expect(
      run({ values: [0, 3, 0, 4], treated: [0, 1, 0, 1], relative: true }),
    ).toEqual({ outcome: "not-computable", reason: "no-level" });
  });

  it("keeps its digits on a level a hundred million times its noise", () => {
    const small = judged({ values, treated });
    const raised = values.map((value) => 1e7 + value / 10);
    const { estimate, pValue, low } = judged({
      values: raised,
      treated,
      relative: true,
    });
    expect(pValue).toBe(small.pValue);
    expect(estimate * (1e7 + 1.2)).toBeCloseTo(small.estimate / 10, 6);
    expect(low! * 1e7).toBeCloseTo(small.low! / 10, 5);
  });

  it("of a stepped roll-out multiplies the untreated cells", () => {
    // Each shop's level times the day's, times 1.5 once it has started: the share is found exactly.
    const shops = [1, 2, 3, 4, 5].map((start) => ({
      start,
      values: [20, 10, 40, 30, 20, 50].map(
        (day, at) => day * (at >= start ? 1.5 : 1),
      ),
    }));
    const result = steppedTest({
      units: shops,
      relative: true,
      confidence: 0.9,
      ...chance(),
    });
    expect(result).toMatchObject({
      estimate: expect.closeTo(0.5, 12),
      low: expect.closeTo(0.5, 9),
      high: expect.closeTo(0.5, 9),
      standardError: expect.closeTo(0, 12),
    });
  });
});

describe("the noise that the schedules show", () => {
  it("of Darwin's maize: √Σ(d − mean)²/15 over the sign flips", () => {
    const differences = [
      49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48,
    ];
    const result = signFlipTest({
      differences,
      confidence: 0.95,
      ...chance(),
    });
    expect(result).toMatchObject({
      standardError: expect.closeTo(9.415102131583499, 10),
    });
  });

  it("shows the detectable effect in about four draws of five", () => {
    const random = seededRandom(11);
    const drawn = (effect: number) => {
      const order = Array.from({ length: 12 }, () => random());
      const middle = order.toSorted((a, b) => a - b)[6]!;
      const treated = order.map((place) => (place < middle ? 1 : 0));
      // Sums of four uniform numbers, spread 1.
      const values = treated.map(
        (one) =>
          Math.sqrt(3) * (random() + random() + random() + random() - 2) +
          effect * one,
      );
      return judged({ values, treated });
    };
    const found = Array.from({ length: 200 }, () => drawn(0).detectable ?? 0);
    const typical = found.toSorted((a, b) => a - b)[100]!;
    const shown = Array.from({ length: 400 }, () => drawn(typical)).filter(
      ({ pValue }) => pValue <= 0.05,
    ).length;
    expect(shown / 400).toBeGreaterThan(0.72);
    expect(shown / 400).toBeLessThan(0.88);
  });

  it("shows nothing where even the clearest answer would leave doubt", () => {
    expect(
      judged({ values: [1, 9, 2, 8], treated: [0, 1, 0, 1] }).detectable,
    ).toBeNull();
  });
});

it("nthSmallest finds what sorting would put there, ties and infinite values included", () => {
  const random = seededRandom(3);
  for (const length of [1, 2, 3, 10, 101]) {
    const values = Array.from({ length }, (_, at) =>
      at % 7 === 3 ? Infinity : Math.floor(random() * 9) - 4,
    );
    const sorted = values.toSorted((a, b) => a - b);
    sorted.forEach((expected, at) =>
      expect(nthSmallest(Float64Array.from(values), at)).toBe(expected),
    );
  }
});
