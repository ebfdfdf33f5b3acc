import { expect, test } from "vitest";
import { analyse } from "../analyse";
import type { Observation } from "../contract";

const WEEKS = 32;
const weekOf = (week: number) =>
  new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);

/** Shops that wobble each in its own way about a common course; `moves` is what the tested one does by itself. */
function shops(count: number, moves: (week: number) => number): Observation[] {
  return Array.from({ length: count }, (_, shop) =>
    Array.from({ length: WEEKS }, (_, week) => ({
      unit: `shop ${shop}`,
      period: weekOf(week),
      value:
        50 +
        [0, 3, 1, 4, 2][week % 5]! +
        ((shop * 7 + week * (3 + shop)) % 11) / 5 +
        (shop === 0 ? moves(week) : 0),
    })),
  ).flat();
}

function placebo(
  count: number,
  moves: (week: number) => number,
  start = weekOf(20),
) {
  const result = analyse({
    design: "difference-in-differences",
    metric: { kind: "value", direction: "up" },
    intervention: { start },
    treatedUnits: ["shop 0"],
    observations: shops(count, moves),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const { checks, gradeReasons, verdict } = result.output;
  const check = checks.find(({ name }) => name === "placebo-in-time")!;
  return { ...check, gradeReasons, verdict };
}

test.each([3, 9])(
  "of %i shops, one that moved at its start and never before passes",
  (count) => {
    const { outcome, detail, verdict } = placebo(count, (week) =>
      week >= 20 ? 8 : 0,
    );
    expect([verdict, outcome]).toEqual(["moved", "pass"]);
    // Weeks 4 to 16 of the twenty before the start.
    expect(detail).toEqual({ rank: 1, dates: 13 });
  },
);

test("a shop that had already moved more before its start fails, and the grade says so", () => {
  const { outcome, gradeReasons, verdict } = placebo(9, (week) =>
    week >= 20 ? 13 : week >= 10 ? 12 : 0,
  );
  expect([verdict, outcome]).toEqual(["moved", "fail"]);
  expect(gradeReasons).toContain("placebo-failed");
});

test("too few weeks before the start are said and cost nothing", () => {
  const { outcome, detail, gradeReasons } = placebo(
    9,
    (week) => (week >= 9 ? 8 : 0),
    weekOf(9),
  );
  expect([outcome, detail]).toEqual(["warn", { rank: 1, dates: 2 }]);
  expect(gradeReasons).not.toContain("placebo-failed");
});
