import { expect, it } from "vitest";
import {
  gradeOfDesign,
  proposeDesign,
  settleDesign,
  type DesignMeans,
} from "./design-choice";

const SHOP: DesignMeans = {
  treatedSites: 1,
  comparisonSites: 0,
  otherSites: 11,
  historyPoints: 8,
  granularity: "week",
  reversible: true,
  drawn: null,
};

it("proposes the strongest design that the test has the means for", () => {
  const propose = (more: Partial<DesignMeans>) => {
    const { design, grade } = proposeDesign({ ...SHOP, ...more });
    return [design, grade];
  };
  expect(propose({ comparisonSites: 2 })).toEqual([
    "difference-in-differences",
    3,
  ]);
  expect(propose({ historyPoints: 12 })).toEqual([
    "interrupted-time-series",
    2,
  ]);
  expect(propose({ historyPoints: 11 })).toEqual(["before-after", 1]);
  expect(propose({ comparisonSites: 3, drawn: "switchback" })).toEqual([
    "switchback",
    4,
  ]);
});

it("says what would lift the grade, and how far", () => {
  expect(proposeDesign(SHOP).stronger).toEqual([
    { kind: "switchback", grade: 4 },
    { kind: "comparison-sites", sites: 2, grade: 3 },
    { kind: "longer-history", periods: 4, grade: 2 },
  ]);
  const lasting = { ...SHOP, reversible: false, treatedSites: 6 };
  expect(proposeDesign(lasting).stronger.map(({ kind }) => kind)).toEqual([
    "comparison-sites",
    "stepped",
    "longer-history",
  ]);
  expect(proposeDesign({ ...SHOP, drawn: "stepped" }).stronger).toEqual([]);
});

it("days of a metric read by the month cannot take turns, and a test everywhere has nowhere to compare with", () => {
  const everywhere = {
    ...SHOP,
    treatedSites: 0,
    granularity: "month" as const,
  };
  expect(proposeDesign(everywhere).stronger.map(({ kind }) => kind)).toEqual([
    "longer-history",
  ]);
});

it("comparison places whose past is unknown are worth a clue", () => {
  const unknown = { ...SHOP, comparisonSites: 2, historyPoints: 3 };
  expect(gradeOfDesign("difference-in-differences", unknown)).toBe(1);
  expect(gradeOfDesign("synthetic-control", unknown)).toBe(1);
});

it("lets a person choose otherwise, but nothing without the means for it", () => {
  const compared = { ...SHOP, comparisonSites: 1 };
  const settle = (choice: Parameters<typeof settleDesign>[0], means = SHOP) =>
    settleDesign(choice, means);
  expect(settle("before-after", compared)).toBe("before-after");
  expect(settle("proposed", compared)).toBe("difference-in-differences");
  expect(
    settle("difference-in-differences", { ...SHOP, historyPoints: 30 }),
  ).toBe("interrupted-time-series");
  expect(settle("synthetic-control", compared)).toBe(
    "difference-in-differences",
  );
  expect(settle("synthetic-control", { ...SHOP, comparisonSites: 3 })).toBe(
    "synthetic-control",
  );
  expect(settle("switchback")).toBe("switchback");
  expect(settle("stepped")).toBe("before-after");
  expect(settle("stepped", { ...SHOP, treatedSites: 2 })).toBe("stepped");
});
