import { expect, test } from "vitest";
import { analyse } from "../analyse";
import type { AnalyseInput, Observation } from "../contract";
import { cardKruegerObservations } from "../fixtures/card-krueger";
import { prop99Observations } from "../fixtures/prop99";

const cigarettes: AnalyseInput = {
  design: "difference-in-differences",
  metric: { kind: "value", direction: "down" },
  intervention: { start: "1989-01-01" },
  treatedUnits: ["California"],
  observations: prop99Observations,
};
const wages: AnalyseInput = {
  design: "difference-in-differences",
  metric: { kind: "mean", direction: "up" },
  intervention: { start: "1992-04-01" },
  treatedUnits: ["NJ"],
  observations: cardKruegerObservations,
};

function output(input: AnalyseInput) {
  const result = analyse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

test("California's Proposition 99 against 38 states", () => {
  const { method, estimate, standardError, degreesOfFreedom, checks, series } =
    output(cigarettes);
  expect(method).toBe("difference-in-differences/unit-changes");
  // Estimate: synthdid's published did estimate. Standard error and rank: numpy on the changes of the 38 states.
  expect(estimate).toBeCloseTo(-27.349111, 6);
  expect(standardError).toBeCloseTo(17.280813, 4);
  expect(degreesOfFreedom).toBe(37);
  expect(
    checks.find(({ name }) => name === "permutation-rank")?.detail,
  ).toEqual({ rank: 5, units: 39 });
  expect(series).toHaveLength(31);
});

test("Card and Krueger's cells with unequal variances", () => {
  const { estimate, standardError, method } = output({
    ...wages,
    model: { errors: "hc2" },
  });
  expect(estimate).toBeCloseTo(2.753606, 6);
  expect(standardError).toBeCloseTo(1.8012, 5);
  expect(method).toBe("difference-in-differences/cells-hc2");
});

test("pooled cells have N − 4 degrees of freedom", () => {
  const { estimate, degreesOfFreedom } = output({
    ...wages,
    model: { errors: "ols" },
  });
  expect([estimate, degreesOfFreedom]).toEqual([
    expect.closeTo(2.753606, 6),
    790,
  ]);
});

test("two sites and two periods fall back on the answers, warn, and stay a clue", () => {
  const { method, checks, grade, gradeReasons, verdict } = output(wages);
  expect([method, grade, gradeReasons, verdict]).toEqual([
    "difference-in-differences/cells-hc2",
    1,
    ["comparison-sites-unchecked"],
    "cannot-tell",
  ]);
  expect(checks.map(({ name, outcome }) => [name, outcome])).toEqual([
    ["parallel-trends", "warn"],
    ["site-noise", "warn"],
    ["placebo-in-time", "warn"],
  ]);
});

/** Weekly levels that wobble alike in every shop; the tested ones rise by 6 from week 10 on. */
function shops(count: number, tested: number): Observation[] {
  return Array.from({ length: count }, (_, shop) =>
    Array.from({ length: 20 }, (_, week) => ({
      unit: `shop ${shop + 1}`,
      period: new Date(Date.UTC(2024, 0, 1 + 7 * week))
        .toISOString()
        .slice(0, 10),
      value:
        50 +
        2 * shop +
        [0, 3, 1, 4, 2][week % 5]! +
        ((shop * 7 + week * 3) % 4) / 2 +
        (shop < tested && week >= 10 ? 6 : 0),
    })),
  ).flat();
}
const shopTest = {
  metric: { kind: "value" as const, direction: "up" as const },
  intervention: { start: "2024-03-11" },
};

test("sites that moved alike before make a presumption", () => {
  const observations = shops(8, 1);
  const { estimate, verdict, grade, gradeReasons, sentences } = output({
    ...wages,
    ...shopTest,
    treatedUnits: ["shop 1"],
    observations,
  });
  expect(estimate).toBeCloseTo(6, 0);
  expect([verdict, grade, gradeReasons]).toEqual([
    "moved",
    3,
    ["comparison-sites"],
  ]);
  expect(sentences.fr).toContain(
    "Présomption\u202f: comparaison crédible, sans tirage au sort.",
  );
});

test("with two comparison sites the difference is read as one series", () => {
  const observations = shops(3, 1);
  const { method, estimate, checks } = output({
    ...wages,
    ...shopTest,
    treatedUnits: ["shop 1"],
    observations,
  });
  expect(method).toBe("difference-in-differences/difference-series");
  expect(estimate).toBeCloseTo(6, 0);
  expect(checks.map(({ name }) => name)).toContain("few-units");
});

test("from 200 assignments on, p is the share of them that differ as much", () => {
  const units = ["shop 1", "shop 2", "shop 3"];
  const { pValue } = output({
    ...wages,
    ...shopTest,
    treatedUnits: units,
    observations: shops(12, 3),
  });
  expect(pValue).toBeCloseTo(1 / 220, 10);
});

test("units seen on one side only stay out and are listed", () => {
  const observations = [
    ...shops(6, 1),
    { unit: "new shop", period: "2024-05-06", value: 70 },
  ];
  const { dropped } = output({
    ...wages,
    ...shopTest,
    treatedUnits: ["shop 1"],
    observations,
  });
  expect(dropped).toEqual([
    { unit: "new shop", period: "2024-05-06", reason: "unit-incomplete" },
  ]);
});

test("without a treated or a comparison unit it is refused", () => {
  const path = (more: Partial<AnalyseInput>) => {
    const result = analyse({ ...wages, ...more });
    return result.ok ? null : result.faults[0]?.path;
  };
  expect([
    path({ treatedUnits: [] }),
    path({ treatedUnits: ["TX"] }),
    path({ treatedUnits: ["NJ", "PA"] }),
  ]).toEqual(["treatedUnits", "treatedUnits[0]", "treatedUnits"]);
});
