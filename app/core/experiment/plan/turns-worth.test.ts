import { expect, it } from "vitest";
import type { Observation } from "../../evidence/contract";
import { historyPanel } from "../../evidence/plan/history/history-panel";
import { planScale, type PlannedExperiment } from "./detectable";
import { turnsWorth } from "./turns-worth";

/** Satisfaction about one half, each period the next of its ups and downs, so many days apart. */
function taking(minimumEffect: number, days: 1 | 7): PlannedExperiment {
  const swing = [3, -5, 1, 6, -2, -7, 4, 0, -4, 5, -1, 2, -3];
  const past: Observation[] = Array.from({ length: 52 }, (_, at) => ({
    period: new Date(Date.UTC(2025, 0, 6 + days * at))
      .toISOString()
      .slice(0, 10),
    n: 100,
    successes: 50 + swing[at % swing.length]!,
  }));
  return {
    kind: "csat-top-two",
    design: "switchback",
    minimumEffect,
    measuringDays: 14,
    panel: historyPanel(past, {
      kind: "proportion",
      treatedUnits: null,
      scale: planScale("csat-top-two"),
    }),
    sites: { planned: 1, available: 1 },
  };
}

it("turns of a week cost weeks before they show anything, turns of a day some days", () => {
  const weeks = turnsWorth(taking(0.15, 7));
  expect(weeks).toMatchObject({ outcome: "enough" });
  const days = turnsWorth(taking(0.15, 1));
  if (weeks.outcome !== "enough" || days.outcome !== "enough") return;
  // Six weeks can be shared out in 20 ways, and one in twenty is not less than one in twenty.
  expect(weeks.days).toBeGreaterThan(42);
  expect(days.days).toBeLessThan(weeks.days);
});

it("what half a year of turns would not show is too long, and an unknown past says nothing", () => {
  expect(turnsWorth(taking(0.005, 7))).toEqual({ outcome: "too-long" });
  expect(turnsWorth({ ...taking(0.05, 7), panel: null })).toEqual({
    outcome: "unknown",
  });
});
