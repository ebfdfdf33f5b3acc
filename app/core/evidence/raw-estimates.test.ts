import { describe, expect, test } from "vitest";
import { analyse } from "./analyse";
import type { AnalyseInput, AnalyseOutput } from "./contract";
import { seededRandom } from "../stats/random";
import { seededNormal } from "./fixtures/noise";

const week = (i: number) =>
  new Date(Date.UTC(2022, 0, 3 + 7 * i)).toISOString().slice(0, 10);

function output(input: AnalyseInput): AnalyseOutput {
  const result = analyse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

describe("estimates are raw whatever is done to their interval", () => {
  test("before–after: the difference of the two means, or the ratio of the two sums", () => {
    const values = [10, 12, 11, 13, 12, 12, 9, 10, 15, 14, 13, 16];
    const plain = output({
      design: "before-after",
      metric: { kind: "value", direction: "up" },
      intervention: { start: week(8) },
      observations: values.map((value, i) => ({ period: week(i), value })),
    });
    // 58/4 − 89/8
    expect(plain.estimate).toBeCloseTo(3.375, 12);
    const counts = [2, 5, 3, 0, 4, 6, 3, 7, 8, 6];
    const ratio = output({
      design: "before-after",
      metric: { kind: "rate", direction: "down" },
      effect: "ratio",
      intervention: { start: week(5) },
      observations: counts.map((count, i) => ({
        period: week(i),
        count,
        exposure: i < 5 ? 100 : 60,
      })),
    });
    // (30/300)/(14/500)
    expect(ratio.estimate).toBeCloseTo(3.571428571, 8);
  });

  test("synthetic control: the mean gap, which its interval always holds", () => {
    const normal = seededNormal(seededRandom(7));
    const units = ["lyon", "paris", "nice", "lille", "brest"];
    for (let draw = 0; draw < 40; draw++) {
      const { estimate, interval } = output({
        design: "synthetic-control",
        metric: { kind: "value", direction: "up" },
        intervention: { start: week(10) },
        treatedUnits: ["lyon"],
        observations: units.flatMap((unit, u) =>
          Array.from({ length: 15 }, (_, i) => ({
            unit,
            period: week(i),
            value: 50 + u + (u === 0 ? i : u * i) / 5 + 0.3 * normal(),
          })),
        ),
      });
      expect(interval.low).toBeLessThanOrEqual(estimate);
      expect(interval.high).toBeGreaterThanOrEqual(estimate);
    }
  });
});
