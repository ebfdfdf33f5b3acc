import { expect, test } from "vitest";
import { analyse } from "../analyse";
import type { AnalyseInput } from "../contract";
import { prop99Observations } from "../fixtures/prop99";

const input: AnalyseInput = {
  design: "synthetic-control",
  metric: { kind: "value", direction: "down", practicalThreshold: 5 },
  intervention: { start: "1989-01-01" },
  treatedUnits: ["California"],
  observations: prop99Observations,
};

function output(more: Partial<AnalyseInput> = {}) {
  const result = analyse({ ...input, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

// Abadie, Diamond and Hainmueller 2010, with the outcomes of each year as predictors.
test("Proposition 99: -19.514 packs, against Utah, Montana, Nevada and Connecticut", () => {
  const { estimate, weights, interval, verdict, method } = output();
  expect(method).toBe("synthetic-control/cross-fitted");
  expect(Math.abs(estimate - -19.514)).toBeLessThan(0.15);
  expect(
    weights
      .slice(0, 4)
      .map(({ unit, weight }) => [unit, Number(weight.toFixed(3))]),
  ).toEqual([
    ["Utah", 0.394],
    ["Montana", 0.232],
    ["Nevada", 0.205],
    ["Connecticut", 0.109],
  ]);
  expect(interval.low).toBeLessThan(estimate);
  expect(interval.high).toBeGreaterThan(estimate);
  expect(verdict).toBe("moved");
});

test("says how well the mixture fits and where the treated state ranks", () => {
  const { checks, grade, series } = output();
  expect(checks.map(({ name, outcome }) => [name, outcome])).toEqual([
    ["donors", "pass"],
    ["pre-fit", "pass"],
    ["rank-among-units", "pass"],
    ["conformal", "pass"],
    ["placebo-in-time", "pass"],
  ]);
  expect(grade).toBe(3);
  expect(series).toHaveLength(31);
});

test("a comparison unit with a hole stays out, and is listed", () => {
  const observations = prop99Observations.filter(
    ({ unit, period }) => unit !== "Utah" || period !== "1975-01-01",
  );
  const { dropped, weights } = output({ observations });
  expect(
    new Set(dropped.map(({ unit, reason }) => `${unit} ${reason}`)),
  ).toEqual(new Set(["Utah unit-incomplete"]));
  expect(weights.some(({ unit }) => unit === "Utah")).toBe(false);
});

test("a relative effect is the gap as a share of the mixture", () => {
  const { estimate } = output({ effect: "relative" });
  expect(estimate).toBeLessThan(-0.2);
  expect(estimate).toBeGreaterThan(-0.3);
});

test("too few periods or donors are said, never guessed over", () => {
  const few = prop99Observations.filter(({ period }) => period >= "1987-01-01");
  const refused = analyse({ ...input, observations: few });
  expect(refused.ok ? [] : refused.faults.map(({ path }) => path)).toEqual([
    "observations",
  ]);
  const alone = prop99Observations.filter(({ unit }) =>
    ["California", "Utah"].includes(unit ?? ""),
  );
  const { grade, gradeReasons } = output({ observations: alone });
  expect([grade, gradeReasons[0]]).toEqual([1, "comparison-sites-unchecked"]);
});

test("tried at dates before the ban, the mixture finds no gap as large", () => {
  expect(
    output().checks.find(({ name }) => name === "placebo-in-time"),
  ).toEqual({
    name: "placebo-in-time",
    outcome: "pass",
    detail: { rank: 1, dates: 8 },
  });
});

test("a short past leaves no dates to try, which is said and costs nothing", () => {
  const late = prop99Observations.filter(
    ({ period }) => period >= "1978-01-01",
  );
  const { checks, gradeReasons } = output({ observations: late });
  expect(checks.find(({ name }) => name === "placebo-in-time")?.outcome).toBe(
    "warn",
  );
  expect(gradeReasons).not.toContain("placebo-failed");
});

test("a season is refused by its path, not ignored", () => {
  const result = analyse({ ...input, model: { seasonality: "yearly" } });
  expect(result).toMatchObject({
    ok: false,
    faults: [{ path: "model.seasonality", code: "model-not-for-design" }],
  });
});
