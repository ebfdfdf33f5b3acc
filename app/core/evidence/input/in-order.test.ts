import { expect, test } from "vitest";
import { analyse } from "../analyse";
import type { AnalyseInput, Observation } from "../contract";

const day = (at: number) =>
  new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);

const sites = ["lyon", "paris", "lille", "nice", "brest", "metz"];
const noise = (at: number) => Math.sin(at * 12.9898) * 3;

function inputOf(design: AnalyseInput["design"]): AnalyseInput {
  const observations: Observation[] = sites.flatMap((unit, site) =>
    Array.from({ length: 24 }, (_, at) => ({
      period: day(at),
      unit,
      arm:
        design === "stepped"
          ? at >= 8 + 2 * site
            ? ("treatment" as const)
            : ("control" as const)
          : (at + site) % 2 === 0
            ? ("treatment" as const)
            : ("control" as const),
      value: 20 + site / 3 + noise(at + 31 * site),
    })),
  );
  return {
    design,
    metric: { kind: "value", direction: "up", practicalThreshold: 1 },
    effect: "absolute",
    intervention: {
      start: design === "switchback" || design === "stepped" ? day(0) : day(14),
    },
    treatedUnits: ["lyon", "brest"],
    observations,
  };
}

function reversed(input: AnalyseInput): AnalyseInput {
  const turned = Object.fromEntries(
    Object.entries(input).toReversed(),
  ) as unknown as AnalyseInput;
  return {
    ...turned,
    treatedUnits: input.treatedUnits?.toReversed(),
    observations: input.observations
      .toReversed()
      .map(
        (observation) =>
          Object.fromEntries(
            Object.entries(observation).toReversed(),
          ) as unknown as Observation,
      ),
  };
}

test.each([
  "before-after",
  "interrupted-time-series",
  "difference-in-differences",
  "synthetic-control",
  "randomised",
  "switchback",
  "stepped",
] as const)(
  "%s gives the same bytes again, whatever the order of keys, observations and units",
  (design) => {
    const input = inputOf(design);
    const first = analyse(input);
    expect(first.ok || first.faults).toBe(true);
    expect(JSON.stringify(analyse(input))).toBe(JSON.stringify(first));
    expect(JSON.stringify(analyse(reversed(input)))).toBe(
      JSON.stringify(first),
    );
  },
);

test("a design's fault is placed by the list that was given", () => {
  const input = inputOf("randomised");
  const observations = input.observations.toReversed();
  observations[5] = { ...observations[5]!, arm: undefined };
  const result = analyse({ ...input, observations });
  expect(result.ok || result.faults[0]?.path).toBe("observations[5].arm");
});

test("analysing leaves its input as it was", () => {
  const input = inputOf("difference-in-differences");
  const before = JSON.stringify(input);
  analyse(input);
  expect(JSON.stringify(input)).toBe(before);
});
