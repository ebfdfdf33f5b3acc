import { describe, expect, it } from "vitest";
import type { Observation } from "../../evidence/contract";
import { historyPanel } from "../../evidence/plan/history/history-panel";
import {
  detectable,
  planScale,
  smallestChange,
  type PlannedExperiment,
} from "./detectable";
import { improvementsOf, proposedDays } from "./improvements";

/** Weeks of so many answers, about half of them satisfied, a little more or less from week to week. */
function weeks(count: number, n = 100, unit?: string): Observation[] {
  const swing = [3, -5, 1, 6, -2, -7, 4, 0, -4, 5, -1, 2, -3];
  return Array.from({ length: count }, (_, week) => ({
    period: new Date(Date.UTC(2025, 0, 6 + 7 * week))
      .toISOString()
      .slice(0, 10),
    ...(unit ? { unit } : {}),
    n,
    successes: Math.round(n * (0.5 + swing[week % swing.length]! / 100)),
  }));
}

function planned(
  observations: Observation[],
  more: Partial<PlannedExperiment> = {},
): PlannedExperiment {
  return {
    kind: "csat-top-two",
    design: "before-after",
    minimumEffect: 0.05,
    measuringDays: 28,
    panel: historyPanel(observations, {
      kind: "proportion",
      treatedUnits: null,
      scale: planScale("csat-top-two"),
    }),
    sites: { planned: 1, available: 1 },
    ...more,
  };
}

describe("what a plan could show", () => {
  it("is a change, with the answers it rests on", () => {
    const found = detectable(planned(weeks(26)));
    expect(found).toMatchObject({
      outcome: "detectable",
      answers: 400,
      enough: false,
      limit: "answers",
    });
    if (found.outcome !== "detectable") return;
    // Weeks of 4 points about their mean: four of them against twenty-six are known to about 2.2 points.
    expect(found.effect).toBeGreaterThan(0.05);
    expect(found.effect).toBeLessThan(0.1);
  });

  it("is enough where the change that matters is larger", () => {
    expect(
      detectable(planned(weeks(26), { minimumEffect: 0.15 })),
    ).toMatchObject({ enough: true });
  });

  it("is a share of the level where thresholds are shares", () => {
    const rates = weeks(26).map(({ period, successes }) => ({
      period,
      count: successes!,
      exposure: 1000,
    }));
    const asked = planned([], {
      kind: "rate",
      minimumEffect: 0.1,
      panel: historyPanel(rates, {
        kind: "rate",
        treatedUnits: null,
        scale: planScale("rate"),
      }),
    });
    const effect = smallestChange(asked);
    expect(effect).toBeGreaterThan(0.08);
    expect(effect).toBeLessThan(0.25);
  });

  it("says what keeps it from being known", () => {
    expect(detectable(planned(weeks(5)))).toEqual({
      outcome: "too-little-history",
      periods: 5,
      needed: 6,
    });
    expect(detectable(planned(weeks(26), { panel: null }))).toMatchObject({
      periods: 0,
    });
    expect(detectable(planned(weeks(26), { measuringDays: 6 }))).toEqual({
      outcome: "window-too-short",
      neededDays: 7,
    });
    const flat = weeks(26).map((week) => ({ ...week, n: 0.5, successes: 0.5 }));
    expect(detectable(planned(flat))).toEqual({ outcome: "not-computable" });
    expect(detectable(planned(weeks(26), { design: "switchback" }))).toEqual({
      outcome: "blind",
    });
  });

  it("is held back by a metric that swings by itself", () => {
    expect(detectable(planned(weeks(26, 100_000)))).toMatchObject({
      limit: "swings",
    });
  });
});

describe("what would show a smaller change", () => {
  const shop = planned(weeks(40), { sites: { planned: 1, available: 12 } });
  const found = detectable(shop);
  const effect = found.outcome === "detectable" ? found.effect : null;

  it("proposes the shortest window that would be enough, and none where none would", () => {
    const proposed = proposedDays(shop)!;
    expect(proposed.measuringDays).toBeGreaterThan(28);
    expect(proposed.effect).toBeLessThanOrEqual(0.05);
    expect(proposedDays({ ...shop, minimumEffect: 0.001 })).toBeNull();
  });

  it("lists the ways from the cheapest to the dearest, each better than the plan", () => {
    const proposed = proposedDays(shop);
    const ways = improvementsOf(shop, { effect, proposed, switchable: true });
    expect(ways.map(({ kind }) => kind)).toEqual([
      "longer",
      "more-sites",
      "replication",
    ]);
    expect(ways.every((way) => way.effect < effect!)).toBe(true);
    expect(ways[1]).toMatchObject({ enough: true });
  });

  it("three tests of one size show what one shows, over the root of three", () => {
    const near = { ...shop, minimumEffect: effect! / 1.2 };
    const ways = improvementsOf(near, {
      effect,
      proposed: null,
      switchable: false,
    });
    const replication = ways.find(({ kind }) => kind === "replication")!;
    expect(replication).toMatchObject({ tests: 3, enough: true });
    expect(effect! / replication.effect).toBeCloseTo(1.732, 3);
  });
});
