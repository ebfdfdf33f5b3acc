import { describe, expect, it } from "vitest";
import { addDays } from "../../time/calendar-day";
import { differenceOfIntervals } from "./difference-of-intervals";
import { rollingBaseline } from "./rolling-baseline";
import type { SeriesPoint } from "../series";
import type { ReadingStatistics } from "../statistics";

function weekly(values: readonly (ReadingStatistics | null)[]): SeriesPoint[] {
  return values.map((statistics, i) => {
    const periodStart = addDays("2026-01-05", 7 * i);
    return { periodStart, periodEnd: addDays(periodStart, 6), statistics };
  });
}

const satisfied = (successes: number, n: number): ReadingStatistics => ({
  form: "ratio",
  numerator: successes,
  denominator: n,
});
const counts = (...values: number[]) =>
  weekly(values.map((count) => ({ form: "count", count })));

const steady = [50, 52, 49, 51, 50, 48, 51, 50, 49, 52, 50, 51];

function ofProportion(points: SeriesPoint[], breaks: string[] = []) {
  return rollingBaseline({
    kind: "proportion",
    scale: null,
    points,
    granularity: "week",
    breaks,
  });
}

describe("recent periods against the rolling baseline", () => {
  it("tell a change that interval and control chart both show", () => {
    const points = weekly(
      [...steady, 65, 66, 64, 67].map((x) => satisfied(x, 100)),
    );
    expect(ofProportion(points)).toMatchObject({
      outcome: "changed",
      towards: "better",
      noise: [],
      recent: { value: 0.655, n: 400 },
      baseline: { value: 603 / 1200, n: 1200 },
    });
  });

  it("say that a move is noise, and who says so", () => {
    const points = weekly(
      [...steady, 51, 52, 50, 53].map((x) => satisfied(x, 100)),
    );
    expect(ofProportion(points)).toMatchObject({
      outcome: "inside-noise",
      noise: ["interval", "control-chart"],
      change: { value: expect.closeTo(0.0125, 9) },
    });
    // Many answers make any difference of shares significant; the weeks themselves swing as much.
    const swinging = [
      40, 60, 45, 58, 41, 59, 44, 57, 42, 60, 43, 58, 60, 46, 62, 45,
    ];
    expect(
      ofProportion(weekly(swinging.map((x) => satisfied(100 * x, 10_000)))),
    ).toMatchObject({
      outcome: "inside-noise",
      noise: ["control-chart"],
    });
  });

  it("read counts against the control chart alone, as an average period", () => {
    const points = counts(...steady, 20, 22, 21, 19);
    const change = rollingBaseline({
      kind: "count",
      scale: null,
      points,
      granularity: "week",
    });
    expect(change).toMatchObject({
      outcome: "changed",
      towards: "better", // fewer contacts
      recent: { value: 20.5, low: null },
      baseline: { value: 50.25 },
      change: { value: -29.75, low: null, high: null },
    });
    const upwards = rollingBaseline({
      kind: "count",
      scale: null,
      direction: "up",
      points,
      granularity: "week",
    });
    expect(upwards).toMatchObject({ towards: "worse" });
  });

  it("see no change where nothing moved", () => {
    const points = counts(...Array.from({ length: 16 }, () => 7));
    expect(
      rollingBaseline({
        kind: "count",
        scale: null,
        points,
        granularity: "week",
      }),
    ).toMatchObject({
      outcome: "inside-noise",
      towards: null,
    });
  });

  it("do not look beyond twelve weeks, nor across a series break", () => {
    const points = weekly(
      [...Array.from({ length: 20 }, () => 5), ...steady, 51, 50, 52, 49].map(
        (x) => satisfied(x, 100),
      ),
    );
    expect(ofProportion(points)).toMatchObject({
      outcome: "inside-noise",
      baseline: { n: 1200 },
    });
    const cut = points.at(-8)!.periodStart;
    expect(ofProportion(points, [cut])).toMatchObject({
      outcome: "baseline-too-short",
      periods: 4,
      needed: 6,
    });
  });

  it("say when there is nothing recent, or nothing before", () => {
    expect(
      ofProportion(weekly([satisfied(1, 2), null, null, null, null])),
    ).toEqual({
      outcome: "no-recent-readings",
    });
    expect(ofProportion(weekly([satisfied(1, 2)]))).toMatchObject({
      outcome: "baseline-too-short",
      periods: 0,
    });
    expect(ofProportion([])).toEqual({ outcome: "no-recent-readings" });
  });
});

describe("the difference of two intervals", () => {
  it("is Newcombe's for proportions: 56 of 70 minus 48 of 80", () => {
    // Newcombe 1998: Wilson limits of both, difference 0.2 (0.0524315, 0.3338727).
    const a = {
      outcome: "value",
      value: 0.8,
      low: 0.691834,
      high: 0.876953,
      n: 70,
    } as const;
    const b = {
      outcome: "value",
      value: 0.6,
      low: 0.490455,
      high: 0.700382,
      n: 80,
    } as const;
    const difference = differenceOfIntervals(a, b);
    expect(difference.value).toBeCloseTo(0.2, 9);
    expect(difference.low).toBeCloseTo(0.0524315, 5);
    expect(difference.high).toBeCloseTo(0.3338727, 5);
  });
});
