import { expect, test } from "vitest";
import { analyse } from "~/core/evidence/analyse";
import type { AnalyseInput } from "~/core/evidence/contract";
import { addDays } from "~/core/time/calendar-day";
import { scheduleHistogram } from "./schedule-histogram";

/** Twelve days, six and six: 924 schedules. */
function twelveDays(effect: AnalyseInput["effect"]): AnalyseInput {
  const treated = new Set([0, 3, 4, 7, 9, 11]);
  return {
    design: "switchback",
    metric: { kind: "mean", direction: "up" },
    effect,
    intervention: { start: "2026-03-02" },
    observations: Array.from({ length: 12 }, (_, index) => ({
      period: addDays("2026-03-02", index),
      arm: treated.has(index) ? "treatment" : "control",
      n: 10,
      sum: 50 + ((index * 7) % 5) * 3 + (treated.has(index) ? 22 : 0),
      sumSquares: 900,
    })),
    declared: { scheduleDrawnAt: "2026-02-20" },
  };
}

test.each(["absolute", "relative"] as const)(
  "the drawn schedules of a switchback stand about no effect, the real one among them (%s)",
  (effect) => {
    const input = twelveDays(effect);
    const analysed = analyse(input);
    if (!analysed.ok) throw new Error(JSON.stringify(analysed.faults));
    const histogram = scheduleHistogram(input, analysed.output)!;
    expect(histogram.observed).toBeCloseTo(analysed.output.estimate, 9);
    expect(histogram.counts.reduce((a, b) => a + b)).toBe(histogram.drawn);
    expect(histogram.others).toBe(10_000);
    expect(histogram.othersAsLarge).toBeLessThan(60);
    // 10,000 draws of a share under 1 %: two standard errors are 0.2 points.
    expect(Math.abs(histogram.asExtreme - analysed.output.pValue)).toBeLessThan(
      0.005,
    );
    expect(scheduleHistogram(input, analysed.output)).toEqual(histogram);
  },
);

test("the starts of a stepped test change hands between the sites", () => {
  const starts = [2, 3, 4, 5, 6, 7];
  const input: AnalyseInput = {
    design: "stepped",
    metric: { kind: "value", direction: "up" },
    intervention: { start: "2026-01-05" },
    observations: starts.flatMap((start, unit) =>
      Array.from({ length: 9 }, (_, week) => ({
        period: addDays("2026-01-05", 7 * week),
        unit: `shop-${unit}`,
        arm: week >= start ? ("treatment" as const) : ("control" as const),
        value: ((unit * 5 + week * 3) % 7) + (week >= start ? 6 : 0),
      })),
    ),
    declared: { scheduleDrawnAt: "2026-01-01" },
  };
  const analysed = analyse(input);
  if (!analysed.ok) throw new Error(JSON.stringify(analysed.faults));
  const histogram = scheduleHistogram(input, analysed.output)!;
  expect(histogram.observed).toBeCloseTo(analysed.output.estimate, 9);
  expect(Math.abs(histogram.asExtreme - analysed.output.pValue)).toBeLessThan(
    0.01,
  );
});

test("a design without schedule has no histogram", () => {
  const input = twelveDays("absolute");
  const output = { effect: "absolute", estimate: 1 } as const;
  expect(
    scheduleHistogram({ ...input, design: "randomised" }, output),
  ).toBeNull();
});
