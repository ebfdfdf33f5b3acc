import { describe, expect, test } from "vitest";
import { movePeriod, periodEnd } from "../../time/period";
import type { SlicePoint } from "../disclosure/plan/slice";
import { answerSpread } from "./answer-spread";
import { failuresIn } from "./failures";
import { sliceCsv } from "./slice-csv";
import { sliceReport } from "./slice-report";

const METRIC = {
  kind: "proportion",
  scale: null,
  direction: "up",
  granularity: "week",
} as const;
const EVER = { from: null, to: null };

/** Successes of a hundred a week from Monday 5 January 2026; null is hidden. */
function weeks(successes: readonly (number | null)[]): SlicePoint[] {
  return successes.map((numerator, week) => {
    const start = movePeriod("2026-01-05", "week", week);
    return {
      periodStart: start,
      periodEnd: periodEnd(start, "week"),
      periods: 1,
      hidden: numerator === null,
      statistics:
        numerator === null
          ? null
          : { form: "ratio", numerator, denominator: 100 },
      dismissed: 0,
      notAsked: 0,
    };
  });
}

const YEAR = [70, 72, 69, 71, 70, 73, 68, 71, 72, 70, 69, 71, 70, 72, 90, 91];

describe("a slice of a metric", () => {
  test("is told by its latest four weeks", () => {
    const report = sliceReport(METRIC, weeks(YEAR), [], EVER);
    if (report.outcome !== "report") throw new Error(report.outcome);
    expect(report.current).toMatchObject({
      value: 0.8075,
      n: 400,
      from: "2026-03-30",
      to: "2026-04-26",
    });
  });

  test("looked at closer keeps its limits and signals, and tells the weeks asked for", () => {
    const whole = sliceReport(METRIC, weeks(YEAR), [], EVER);
    const near = sliceReport(METRIC, weeks(YEAR), [], {
      from: "2026-03-30",
      to: "2026-04-12",
    });
    if (whole.outcome !== "report" || near.outcome !== "report")
      throw new Error("no report");
    expect(near.points.map(({ periodStart }) => periodStart)).toEqual([
      "2026-03-30",
      "2026-04-06",
    ]);
    expect(near.current).toMatchObject({ value: 0.71, n: 200 });
    expect(near.chart.stretches[0]).toMatchObject({
      from: 0,
      to: 2,
      centre: whole.chart.stretches[0]!.centre,
    });
    expect(near.chart.points).toEqual(whole.chart.points.slice(12, 14));
  });

  test("a week cut by the days asked for is left out", () => {
    const report = sliceReport(METRIC, weeks(YEAR), [], {
      from: "2026-01-06",
      to: "2026-01-20",
    });
    if (report.outcome !== "report") throw new Error(report.outcome);
    expect(report.points).toHaveLength(1);
  });

  test("all hidden is too few; nothing at all is nothing read", () => {
    expect(sliceReport(METRIC, weeks([null, null]), [], EVER).outcome).toBe(
      "too-few-answers",
    );
    expect(sliceReport(METRIC, [], [], EVER).outcome).toBe("no-readings");
  });

  test("as a file: one row a point, hidden ones empty", () => {
    const rows = sliceCsv(
      sliceReport(METRIC, weeks([50, null, 60]), [], EVER),
    ).split("\r\n");
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatch(/^"2026-01-05","2026-01-11","0.5",/);
    expect(rows[2]).toMatch(/^"2026-01-12","2026-01-18","","","","",/);
  });
});

describe("what was answered", () => {
  test("scores nobody gave are part of the picture", () => {
    expect(
      answerSpread("csat-mean", null, {
        form: "scores",
        counts: { "5": 3, "1": 2 },
      }),
    ).toEqual([
      { low: 1, high: 1, answers: 2 },
      { low: 2, high: 2, answers: 0 },
      { low: 3, high: 3, answers: 0 },
      { low: 4, high: 4, answers: 0 },
      { low: 5, high: 5, answers: 3 },
    ]);
  });

  test("forty durations are joined into fourteen bars, and none is lost", () => {
    const counts = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [String(i + 1), 1]),
    );
    const bars = answerSpread("duration-percentile", null, {
      form: "scores",
      counts,
    })!;
    expect(bars).toHaveLength(14);
    expect(bars[0]).toEqual({ low: 1, high: 3, answers: 3 });
    expect(bars.reduce((sum, { answers }) => sum + answers, 0)).toBe(40);
  });

  test("a count has no answers to spread", () => {
    expect(answerSpread("count", null, { form: "count", count: 4 })).toBeNull();
  });
});

describe("failures", () => {
  const scores = (counts: Record<string, number>) => ({
    form: "scores" as const,
    counts,
  });
  const up = { scale: null, direction: "up" as const };

  test("detractors of an NPS, dissatisfied of a satisfaction, hard ones of an effort", () => {
    expect(
      failuresIn(
        { kind: "nps", ...up },
        scores({ "0": 1, "6": 2, "7": 4, "10": 8 }),
      ),
    ).toBe(3);
    expect(
      failuresIn(
        { kind: "csat-top-two", ...up },
        scores({ "1": 1, "2": 2, "3": 4, "5": 8 }),
      ),
    ).toBe(3);
    expect(
      failuresIn(
        { kind: "ces-1", scale: null, direction: "down" },
        scores({ "1": 8, "4": 2, "5": 1 }),
      ),
    ).toBe(3);
    expect(
      failuresIn(
        { kind: "ces-2-net", ...up },
        scores({ "1": 1, "3": 2, "4": 4 }),
      ),
    ).toBe(3);
  });

  test("those a share left out, events of a rate, a count of what should be rare", () => {
    const ratio = { form: "ratio" as const, numerator: 30, denominator: 100 };
    expect(failuresIn({ kind: "proportion", ...up }, ratio)).toBe(70);
    expect(
      failuresIn({ kind: "rate", scale: null, direction: "down" }, ratio),
    ).toBe(30);
    expect(failuresIn({ kind: "rate", ...up }, ratio)).toBeNull();
    expect(
      failuresIn(
        { kind: "count", scale: null, direction: "down" },
        { form: "count", count: 12 },
      ),
    ).toBe(12);
  });
});
