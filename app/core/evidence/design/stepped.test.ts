import { expect, test } from "vitest";
import { analyse } from "../analyse";
import type { AnalyseInput, Observation } from "../contract";

const week = (i: number) =>
  new Date(Date.UTC(2024, 0, 1 + 7 * i)).toISOString().slice(0, 10);
const STARTS: [string, number][] = [
  ["brest", 2],
  ["lille", 3],
  ["lyon", 4],
  ["nice", 5],
];

function roll(observationsOf: (all: Observation[]) => Observation[]) {
  const all = STARTS.flatMap(([unit, start]) =>
    Array.from({ length: 8 }, (_, i): Observation => ({
      period: week(i),
      unit,
      arm: i >= start ? "treatment" : "control",
      n: 10,
      successes: 3 + ((i * 7 + start) % 5),
    })),
  );
  const input: AnalyseInput = {
    design: "stepped",
    metric: { kind: "proportion", direction: "up" },
    intervention: { start: week(0) },
    observations: observationsOf(all),
  };
  const result = analyse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

test("a place without all periods stays out, each of its weeks listed once and with its own reason", () => {
  const { dropped } = roll((all) =>
    all
      .filter(({ unit, period }) => unit !== "brest" || period !== week(3))
      .map((seen) =>
        seen.unit === "brest" && seen.period === week(5)
          ? { ...seen, n: 0, successes: 0 }
          : seen,
      ),
  );
  expect(dropped.map(({ unit, reason }) => `${unit} ${reason}`)).toEqual([
    "brest no-answers",
    ...Array.from({ length: 6 }, () => "brest unit-incomplete"),
  ]);
  expect(new Set(dropped.map(({ period }) => period)).size).toBe(7);
});
