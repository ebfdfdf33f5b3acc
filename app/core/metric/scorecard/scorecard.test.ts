import { expect, test } from "vitest";
import { usualQuadrant } from "./quadrant";
import { scorecard } from "./scorecard";

const VALUE = {
  outcome: "value",
  value: 1,
  low: null,
  high: null,
  n: null,
} as const;

const metric = (
  name: string,
  quadrant: "customer" | "internal" | "business" | "responsibility",
  level: "strategic" | "moment" | "internal",
  outcome?: "better" | "worse",
) => ({
  name,
  quadrant,
  level,
  glance: outcome
    ? {
        current: { ...VALUE, from: "2026-01-05", to: "2026-02-01" },
        change: { outcome, baseline: VALUE },
        line: { values: [], lower: null, upper: null },
        signal: null,
      }
    : null,
});

test("four quadrants stand in their order, also the empty ones", () => {
  const found = scorecard([
    metric("Wait", "customer", "moment", "worse"),
    metric("NPS", "customer", "strategic", "better"),
    metric("Skills", "internal", "internal"),
  ]);
  expect(found.map(({ quadrant }) => quadrant)).toEqual([
    "customer",
    "internal",
    "business",
    "responsibility",
  ]);
  expect(found[0]?.metrics.map(({ name }) => name)).toEqual(["NPS", "Wait"]);
  expect(found[0]?.moves).toEqual({ better: 1, worse: 1, insideNoise: 0 });
  expect(found[1]?.moves).toEqual({ better: 0, worse: 0, insideNoise: 0 });
  expect(found[3]?.metrics).toEqual([]);
});

test("an internal metric usually stands with the team, any other with the customer", () => {
  expect(usualQuadrant("internal")).toBe("internal");
  expect(usualQuadrant("strategic")).toBe("customer");
});
