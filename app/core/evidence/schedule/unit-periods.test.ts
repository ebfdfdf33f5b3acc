import { expect, test } from "vitest";
import { analyse } from "../analyse";
import type { Observation } from "../contract";

const DAYS = ["06", "07", "08", "09", "10", "11", "12", "13"];

/** Two days before the start without an arm, then eight by turns. */
const observations: Observation[] = [
  { period: "2024-05-04", value: 40 },
  { period: "2024-05-05", value: 41 },
  ...DAYS.map((day, at) => ({
    period: `2024-05-${day}`,
    arm: at % 2 === 0 ? ("treatment" as const) : ("control" as const),
    value: 40 + ((at * 3) % 5) + (at % 2 === 0 ? 6 : 0),
  })),
];

test("days before the start without an arm are left out and listed", () => {
  const result = analyse({
    design: "switchback",
    metric: { kind: "value", direction: "up" },
    intervention: { start: "2024-05-06" },
    observations,
  });
  expect(result.ok && result.output.dropped).toEqual([
    { period: "2024-05-04", unit: null, reason: "no-arm" },
    { period: "2024-05-05", unit: null, reason: "no-arm" },
  ]);
});
