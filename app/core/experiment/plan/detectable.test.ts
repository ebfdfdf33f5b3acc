import { describe, expect, it } from "vitest";
import type { Observation } from "../../evidence/contract";
import { detectable, type PlannedTest } from "./detectable";
import { historyFacts, swingOf } from "./history-facts";

/** Weeks of 100 answers, half of them satisfied: no swing beyond the sample. */
function weeks(count: number, share = 0.5, n = 100): Observation[] {
  return Array.from({ length: count }, (_, week) => ({
    period: `2026-01-${String(week + 1).padStart(2, "0")}`,
    n,
    successes: Math.round(share * n),
  }));
}

function planned(
  observations: Observation[],
  more: Partial<PlannedTest> = {},
): PlannedTest {
  return {
    kind: "csat-top-two",
    granularity: "week",
    direction: "up",
    minimumEffect: 0.05,
    measuringDays: 28,
    treated: historyFacts(observations)!,
    comparison: null,
    sites: { planned: 1, available: 1 },
    ...more,
  };
}

describe("what a plan could show", () => {
  it("is what R has for two groups: 400 answers each, from 50 %, see 9.8 points", () => {
    // R: power.prop.test(n = 400, p1 = .5, power = .8) gives p2 = 0.5982.
    expect(detectable(planned(weeks(26)))).toMatchObject({
      outcome: "detectable",
      effect: expect.closeTo(0.098, 3),
      enough: false,
      answers: 400,
      limit: "answers",
    });
  });

  it("is enough where the change that matters is larger", () => {
    const result = detectable(planned(weeks(26), { minimumEffect: 0.1 }));
    expect(result).toMatchObject({ enough: true, improvements: [] });
  });

  it("names the shortest window that would be enough, and how many places", () => {
    // R: power.prop.test(p1 = .5, p2 = .55, power = .8) asks for 1 565 a group: 110 days, or four places of 400.
    const result = detectable(
      planned(weeks(26), { sites: { planned: 1, available: 12 } }),
    );
    expect(result).toMatchObject({
      improvements: [
        { kind: "longer", measuringDays: 112 },
        { kind: "more-sites", sites: 4 },
      ],
    });
  });

  it("names nothing where nothing would be enough", () => {
    const result = detectable(planned(weeks(26), { minimumEffect: 0.001 }));
    expect(result).toMatchObject({ enough: false, improvements: [] });
  });

  it("is blurred by what the comparison places are blurred by", () => {
    const comparison = historyFacts(weeks(26))!;
    const result = detectable(planned(weeks(26), { comparison }));
    // As many answers on the other side: √2 times 9.8.
    expect(result).toMatchObject({ effect: expect.closeTo(0.139, 3) });
  });

  it("is held back by a metric that swings by itself", () => {
    const swinging = weeks(26).map((week, index) => ({
      ...week,
      n: 100_000,
      successes: index % 2 === 0 ? 40_000 : 60_000,
    }));
    expect(detectable(planned(swinging))).toMatchObject({ limit: "swings" });
  });

  it("is a share of what there is, for a rate", () => {
    // 100 complaints in 10 000 orders a week; four weeks hold 400 of them.
    const orders = weeks(26).map(({ period }) => ({
      period,
      count: 100,
      exposure: 10_000,
    }));
    const result = detectable(
      planned(orders, { kind: "rate", direction: "down", minimumEffect: 0.1 }),
    );
    expect(result).toMatchObject({
      outcome: "detectable",
      answers: null,
      effect: expect.closeTo(0.189, 2),
    });
  });
});

describe("what cannot be said", () => {
  it("is said: too few periods", () => {
    expect(detectable(planned(weeks(5)))).toEqual({
      outcome: "too-little-history",
      periods: 5,
      needed: 6,
    });
  });

  it("is said: no whole period in the window", () => {
    const monthly = planned(weeks(26), { granularity: "month" });
    expect(detectable(monthly)).toEqual({
      outcome: "window-too-short",
      neededDays: 30,
    });
  });

  it("is said: a metric that never varies", () => {
    expect(detectable(planned(weeks(26, 1)))).toEqual({
      outcome: "not-computable",
    });
  });

  it("is said: a share of nothing", () => {
    const zeros = weeks(26).map(({ period }, index) => ({
      period,
      value: index % 2 === 0 ? 1 : -1,
    }));
    expect(detectable(planned(zeros, { kind: "index" }))).toEqual({
      outcome: "not-computable",
    });
  });
});

describe("the past of a metric", () => {
  it("is nothing without readings", () => {
    expect(historyFacts([])).toBeNull();
    expect(historyFacts([{ period: "2026-01-01", n: 0, sum: 0 }])).toBeNull();
  });

  it("keeps broken numbers out", () => {
    expect(historyFacts([{ period: "2026-01-01", value: NaN }])).toBeNull();
  });

  it("counts an NPS from its answers, not from its weeks", () => {
    const week = { promoters: 50, passives: 30, detractors: 20 };
    const facts = historyFacts([
      { period: "2026-01-05", ...week },
      { period: "2026-01-12", promoters: 0, passives: 0, detractors: 0 },
    ]);
    expect(facts).toMatchObject({ periods: 1, baseline: 30, perPeriod: 100 });
  });

  it("swings by its moving range: 1, 3, 1, 3 swing by 2 / 1.128", () => {
    expect(swingOf([1, 3, 1, 3])).toBeCloseTo(1.773, 3);
    expect(swingOf([1])).toBeNull();
  });
});
