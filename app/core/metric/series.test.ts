import { describe, expect, it } from "vitest";
import { chooseGranularity } from "./choose-granularity";
import { mergeSparsePeriods } from "./disclosure/merge-sparse-periods";
import type { MetricReading } from "./reading";
import { metricSeries, type SeriesPoint } from "./series";
import type { ReadingStatistics } from "./statistics";

function reading(
  periodStart: string,
  statistics: ReadingStatistics,
  rest: Partial<MetricReading> = {},
): MetricReading {
  return {
    periodStart,
    granularity: "day",
    siteId: null,
    channel: "",
    segmentName: "",
    segmentValue: "",
    statistics,
    ...rest,
  };
}

const answers = (counts: Record<string, number>): ReadingStatistics => ({
  form: "scores",
  counts,
});

describe("a series", () => {
  it("sums sites and days into ISO weeks and keeps a gap a gap", () => {
    const readings = [
      reading("2026-03-02", answers({ "9": 2 }), { siteId: "lyon" }),
      reading("2026-03-08", answers({ "9": 1, "3": 1 }), { siteId: "paris" }),
      reading("2026-03-16", answers({ "10": 4 })),
    ];
    expect(metricSeries({ readings, granularity: "week" })).toEqual({
      outcome: "series",
      granularity: "week",
      points: [
        {
          periodStart: "2026-03-02",
          periodEnd: "2026-03-08",
          statistics: answers({ "9": 3, "3": 1 }),
        },
        {
          periodStart: "2026-03-09",
          periodEnd: "2026-03-15",
          statistics: null,
        },
        {
          periodStart: "2026-03-16",
          periodEnd: "2026-03-22",
          statistics: answers({ "10": 4 }),
        },
      ],
    });
  });

  it("shows the whole span asked for, empty or not", () => {
    const readings = [reading("2026-02-10", answers({ "9": 2 }))];
    const series = metricSeries({
      readings,
      granularity: "month",
      from: "2026-01-01",
      to: "2026-04-30",
    });
    expect(series).toMatchObject({
      points: [
        { statistics: null },
        { periodStart: "2026-02-01" },
        { statistics: null },
        { statistics: null },
      ],
    });
  });

  it("refuses what cannot be cut, added or found", () => {
    const monthly = reading("2026-02-01", answers({ "9": 2 }), {
      granularity: "month",
    });
    expect(metricSeries({ readings: [monthly], granularity: "week" })).toEqual({
      outcome: "too-coarse",
      readings: "month",
    });
    expect(metricSeries({ readings: [], granularity: "week" })).toEqual({
      outcome: "no-readings",
    });
    const index = (day: string) => reading(day, { form: "value", value: 3 });
    expect(
      metricSeries({
        readings: [index("2026-03-02"), index("2026-03-03")],
        granularity: "week",
      }),
    ).toEqual({
      outcome: "values-do-not-merge",
      periodStart: "2026-03-02",
    });
  });
});

describe("merging sparse periods", () => {
  const weeks = [
    "2026-03-02",
    "2026-03-09",
    "2026-03-16",
    "2026-03-23",
    "2026-03-30",
  ];
  const points = (...sizes: (number | null)[]): SeriesPoint[] =>
    sizes.map((n, i) => ({
      periodStart: weeks[i]!,
      periodEnd: weeks[i]!,
      statistics: n === null ? null : answers({ "9": n }),
    }));
  const merge = (...sizes: (number | null)[]) => {
    const merged = mergeSparsePeriods("nps", points(...sizes));
    if (merged.outcome !== "merged") return merged.outcome;
    return merged.points.map(({ periods, statistics }) => [
      periods,
      statistics?.form === "scores" ? statistics.counts["9"] : null,
    ]);
  };

  it("joins neighbours until each point holds five answers", () => {
    expect(merge(2, 2, 1, 8, 5)).toEqual([
      [3, 5],
      [1, 8],
      [1, 5],
    ]);
  });

  it("joins a short rest to the point before it, over a gap if need be", () => {
    expect(merge(6, 7, 2)).toEqual([
      [1, 6],
      [2, 9],
    ]);
    expect(merge(6, null, 2)).toEqual([[3, 8]]);
  });

  it("keeps gaps between full points", () => {
    expect(merge(6, null, 7)).toEqual([
      [1, 6],
      [1, null],
      [1, 7],
    ]);
    expect(merge(3, null, 2)).toEqual([[3, 5]]);
  });

  it("shows nothing where all periods together hold fewer than five", () => {
    expect(merge(1, 1, 2)).toBe("too-few-answers");
  });

  it("leaves events alone: they are nobody's answers", () => {
    const events = points(1, 1).map((point) => ({
      ...point,
      statistics: { form: "count", count: 1 } as const,
    }));
    expect(mergeSparsePeriods("count", events)).toMatchObject({
      points: [{ periods: 1 }, { periods: 1 }],
    });
  });
});

describe("choosing a granularity", () => {
  const daily = (perDay: number, days: number) =>
    Array.from({ length: days }, (_, i) =>
      reading(
        new Date(Date.UTC(2026, 0, 5 + i)).toISOString().slice(0, 10),
        answers({ "9": perDay }),
      ),
    );

  it("is as fine as the answers allow", () => {
    expect(chooseGranularity("nps", daily(40, 60))).toBe("day");
    expect(chooseGranularity("nps", daily(5, 60))).toBe("week");
    expect(chooseGranularity("nps", daily(1, 60))).toBe("month");
  });

  it("does not crowd a chart with more points than it can hold", () => {
    expect(chooseGranularity("nps", daily(40, 200))).toBe("week");
  });

  it("is never finer than what was read", () => {
    const monthly = [1, 2, 3].map((m) =>
      reading(
        `2026-0${m}-01`,
        { form: "count", count: 9 },
        { granularity: "month" },
      ),
    );
    expect(chooseGranularity("count", monthly)).toBe("month");
    expect(chooseGranularity("nps", [])).toBeNull();
  });
});
