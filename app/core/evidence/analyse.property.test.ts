import * as fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "./analyse";
import {
  DESIGNS,
  EFFECTS,
  ERROR_MODELS,
  METRIC_KINDS,
  type AnalyseInput,
  type Observation,
} from "./contract";

const count = fc.integer({ min: 0, max: 40 });
const observation = fc.record({
  week: fc.integer({ min: 0, max: 30 }),
  unit: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  arm: fc.constantFrom("treatment" as const, "control" as const),
  counts: fc.tuple(count, count, count),
  value: fc.oneof(
    fc.integer({ min: -50, max: 50 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  ),
});

const input: fc.Arbitrary<AnalyseInput> = fc
  .record({
    design: fc.constantFrom(...DESIGNS),
    kind: fc.constantFrom(...METRIC_KINDS),
    effect: fc.constantFrom(...EFFECTS),
    errors: fc.constantFrom(...ERROR_MODELS),
    seasonality: fc.constantFrom("none" as const, "yearly" as const),
    slopeChange: fc.boolean(),
    drawn: fc.array(observation, { minLength: 1, maxLength: 60 }),
  })
  .map(({ design, kind, effect, errors, seasonality, slopeChange, drawn }) => ({
    design,
    metric: { kind, direction: "up" as const, practicalThreshold: 1 },
    effect,
    intervention: { start: "2024-04-01" },
    treatedUnits: ["a"],
    model: { errors, seasonality, harmonics: 1, slopeChange },
    observations: drawn.map(toObservation),
  }));

function toObservation({
  week,
  unit,
  arm,
  counts: [one, two, three],
  value,
}: typeof observation extends fc.Arbitrary<infer T> ? T : never): Observation {
  const period = new Date(Date.UTC(2024, 0, 1 + 7 * week))
    .toISOString()
    .slice(0, 10);
  return {
    period,
    unit,
    arm,
    n: one + two,
    sum: two,
    sumSquares: two,
    successes: two,
    count: one,
    exposure: three + 1,
    promoters: one,
    passives: two,
    detractors: three,
    value,
  };
}

function notFinite(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value === "string")
    return /NaN|Infinity|undefined/.test(value) ? [path] : [];
  if (typeof value !== "object" || value === null)
    return value === undefined ? [path] : [];
  return Object.entries(value).flatMap(([key, item]) =>
    notFinite(item, `${path}.${key}`),
  );
}

/** What is wrong with the answer to this input. */
function problems(drawn: AnalyseInput): string[] {
  const result = analyse(drawn);
  if (!result.ok)
    return result.faults.length > 0 ? [] : ["refused without a fault"];
  const { estimate, interval, pValue } = result.output;
  const slack = 1e-9 * Math.abs(estimate);
  const found = notFinite(result.output);
  if (
    (interval.low ?? estimate) > estimate + slack ||
    (interval.high ?? estimate) < estimate - slack
  )
    found.push("interval without its estimate");
  if (!(pValue >= 0 && pValue <= 1)) found.push("p outside 0–1");
  return found;
}

test("whatever comes in, the answer is a list of faults or finite numbers with an interval that holds the estimate", () => {
  fc.assert(
    fc.property(input, (drawn) => {
      expect(problems(drawn)).toEqual([]);
    }),
    { numRuns: 400, seed: 5 },
  );
}, 30_000);
