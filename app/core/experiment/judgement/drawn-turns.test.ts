import { expect, test } from "vitest";
import type { AnalyseInput, Observation } from "~/core/evidence/contract";
import { armMeans } from "./arm-means";
import { drawnTurns } from "./drawn-turns";

const day = (
  period: string,
  arm: "treatment" | "control",
  value: number,
  unit?: string,
): Observation => ({ period, arm, value, ...(unit ? { unit } : {}) });

function asked(
  design: AnalyseInput["design"],
  observations: Observation[],
): AnalyseInput {
  return {
    design,
    metric: { kind: "value", direction: "up" },
    intervention: { start: "2026-03-02", end: "2026-03-05" },
    observations,
  };
}

test("turns come in order of time with the mean of each arm, each turn weighing the same", () => {
  const drawn = drawnTurns(
    asked("switchback", [
      day("2026-03-03", "control", 4),
      day("2026-03-02", "treatment", 10),
      day("2026-03-05", "treatment", 14),
      day("2026-03-04", "control", 6),
    ]),
  );
  expect(drawn?.turns.map(({ period, arm }) => `${period} ${arm}`)).toEqual([
    "2026-03-02 treatment",
    "2026-03-03 control",
    "2026-03-04 control",
    "2026-03-05 treatment",
  ]);
  expect(drawn?.means).toEqual({ treatment: 12, control: 5 });
  expect(drawn?.turns[0]?.unit).toBeNull();
});

test("a place of a stepped roll-out that misses a turn is not drawn, since it is not compared", () => {
  const drawn = drawnTurns(
    asked("stepped", [
      day("2026-03-02", "control", 1, "lyon"),
      day("2026-03-03", "treatment", 3, "lyon"),
      day("2026-03-02", "control", 2, "paris"),
      day("2026-03-03", "control", 2, "paris"),
      day("2026-03-03", "control", 90, "nice"),
    ]),
  );
  expect(drawn?.turns.map(({ unit }) => unit)).toEqual([
    "lyon",
    "paris",
    "lyon",
    "paris",
  ]);
});

test("a design without schedule has no turns", () => {
  expect(
    drawnTurns(asked("before-after", [day("2026-03-02", "treatment", 1)])),
  ).toBeNull();
});

test("an arm without a turn has no mean", () => {
  const turn = { period: "2026-03-02", unit: null, value: 7 } as const;
  expect(armMeans([{ ...turn, arm: "control" }])).toEqual({
    treatment: null,
    control: 7,
  });
});
