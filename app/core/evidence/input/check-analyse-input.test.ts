import { expect, test } from "vitest";
import { checkAnalyseInput } from "./check-analyse-input";

const day = (at: number) =>
  new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);

const observation = (at: number, unit = "lyon") => ({
  period: day(at),
  unit,
  value: at,
});

const input = {
  design: "difference-in-differences",
  metric: { kind: "value", direction: "up", practicalThreshold: 1 },
  intervention: { start: day(2), end: null, lagDays: 0 },
  treatedUnits: ["lyon"],
  observations: [0, 1, 2, 3].flatMap((at) => [
    observation(at),
    observation(at, "paris"),
  ]),
};

/** `path: message` of every fault. */
function faultsOf(change: object, of: object = input): string[] {
  const checked = checkAnalyseInput({ ...of, ...change });
  return checked.ok
    ? []
    : checked.faults.map(({ path, message }) => `${path}: ${message}`);
}

const withKind = (kind: string, statistics: object) =>
  faultsOf({
    metric: { kind, direction: "up" },
    observations: [{ period: day(0), unit: "lyon", ...statistics }],
    treatedUnits: undefined,
    design: "before-after",
  });

test("an input in order has no fault, nulls and a program's own notes included", () => {
  expect(
    faultsOf({
      asOf: null,
      model: { errors: null, seed: null },
      declared: { scheduleDrawnAt: "2024-12-24T09:30:00Z" },
      note: "ours",
    }),
  ).toEqual([]);
  const checked = checkAnalyseInput({ ...input, model: { errors: null } });
  expect(checked.ok && checked.input.model).toEqual({});
  expect(checked.ok && checked.input.intervention).not.toHaveProperty("end");
});

test.each([
  [null, ": must be an object"],
  ["{}", ": must be an object"],
  [[], ": must be an object"],
])("%j is no input", (value, expected) => {
  const checked = checkAnalyseInput(value);
  expect(
    checked.ok || checked.faults.map((f) => `${f.path}: ${f.message}`),
  ).toEqual([expected]);
});

test.each<[object, string]>([
  [{ design: "ab" }, "design: must be one of before-after"],
  [{ metric: 3 }, "metric: must be an object"],
  [
    { metric: { kind: "value", direction: "sideways" } },
    "metric.direction: must be one of up, down",
  ],
  [
    { metric: { kind: "value", direction: "up", practicalThreshold: -1 } },
    "metric.practicalThreshold: must be at least 0",
  ],
  [{ confidence: 1 }, "confidence: must be less than 1"],
  [{ confidence: 95 }, "confidence: must be less than 1"],
  [{ confidence: "0.95" }, "confidence: must be a number"],
  [{ effect: "percent" }, "effect: must be one of absolute"],
  [
    { metric: { kind: "nps", direction: "up" }, effect: "relative" },
    "effect: an NPS has no true zero",
  ],
  [
    { metric: { kind: "mean", direction: "up" }, effect: "ratio" },
    "effect: a ratio is for rates and counts",
  ],
  [
    { intervention: { start: "2025-02-30" } },
    "intervention.start: must be a date that exists",
  ],
  [
    { intervention: { start: day(2), end: day(1) } },
    "intervention.end: must not be before the start",
  ],
  [
    { intervention: { start: day(2), lagDays: -1 } },
    "intervention.lagDays: must be at least 0",
  ],
  [
    { intervention: { start: day(2), lagDays: 0.5 } },
    "intervention.lagDays: must be a whole number",
  ],
  [{ asOf: day(1) }, "asOf: must not be before the start"],
  [{ asOf: 20250101 }, "asOf: must be a date that exists"],
  [{ status: "done" }, "status: must be one of finished, invalid"],
  [{ observations: [] }, "observations: must be a list of at least one"],
  [{ observations: {} }, "observations: must be a list of at least one"],
  [{ observations: [null] }, "observations[0]: must be an object"],
  [
    { observations: Array.from({ length: 200_001 }, () => null) },
    "observations: must be at most 200000 observations",
  ],
  [{ model: { errors: "hc3" } }, "model.errors: must be one of default"],
  [{ model: { draws: 50 } }, "model.draws: must be at least 100"],
  [{ model: { seed: 1.5 } }, "model.seed: must be a whole number"],
  [{ model: [] }, "model: must be an object"],
  [{ declared: { windowDays: -1 } }, "declared.windowDays: must be at least 0"],
  [
    { declared: { minimumEffect: Number.NaN } },
    "declared.minimumEffect: must be a number",
  ],
  [
    { declared: { scheduleDrawnAt: "2025-01-01 or so" } },
    "declared.scheduleDrawnAt: must be a date that exists",
  ],
  [{ declared: { amended: "no" } }, "declared.amended: must be true or false"],
  [
    { plannedSplit: { treatment: 0.5, control: 0.6 } },
    "plannedSplit: must add up to 1",
  ],
  [
    { plannedSplit: { treatment: 50, control: 50 } },
    "plannedSplit.treatment: must be less than 1",
  ],
  [{ facts: { fidelity: 80 } }, "facts.fidelity: must be at most 1"],
  [
    { facts: { overlappingTests: -2 } },
    "facts.overlappingTests: must be at least 0",
  ],
  [{ treatedUnits: "lyon" }, "treatedUnits: must be a list of units"],
  [{ treatedUnits: [3] }, "treatedUnits[0]: must be a text"],
  [{ treatedUnits: ["Lyon"] }, "treatedUnits[0]: is the unit of no"],
  [{ treatedUnits: ["lyon", "lyon"] }, "treatedUnits[1]: is named twice"],
  [
    { treatedUnits: ["lyon", "paris"] },
    "treatedUnits: names every unit, so that none is left",
  ],
])("%j is refused by its field", (change, expected) => {
  expect(faultsOf(change).join("\n")).toContain(expected);
});

test.each<[string, object, string]>([
  ["value", { value: Infinity }, "value: must be a number"],
  ["value", { value: "3" }, "value: must be a number"],
  ["value", {}, "value: must be a number"],
  ["mean", { n: 3, sum: 3 }, "sumSquares: must be a number"],
  ["mean", { n: -1, sum: 3, sumSquares: 9 }, "n: must be at least 0"],
  ["mean", { n: 2.5, sum: 3, sumSquares: 9 }, "n: must be a whole number"],
  [
    "mean",
    { n: 4, sum: 12, sumSquares: 35.99 },
    "sumSquares: is smaller than sum²/n, which no answers can give",
  ],
  [
    "mean",
    { n: 0, sum: 12, sumSquares: 36 },
    "n: must not be 0 where answers were summed",
  ],
  ["proportion", { n: 3, successes: 4 }, "successes: must not be more than n"],
  ["proportion", { n: 1e300, successes: 4 }, "n: must be at most"],
  ["rate", { count: 2, exposure: 0 }, "exposure: must be more than 0"],
  ["rate", { count: -2, exposure: 9 }, "count: must be at least 0"],
  ["nps", { promoters: 1, passives: 2 }, "detractors: must be a number"],
])("of a %s, %j is refused", (kind, statistics, expected) => {
  expect(withKind(kind, statistics)[0]).toMatch(`observations[0].${expected}`);
});

test("a sum of squares may fall short of sum²/n by its rounding", () => {
  expect(
    withKind("mean", { n: 3, sum: 0.3, sumSquares: (0.3 * 0.3) / 3 - 1e-12 }),
  ).toEqual([]);
});

test("one period of one unit and arm comes once", () => {
  const repeated = [...input.observations, observation(1)];
  expect(
    faultsOf({ design: "synthetic-control", observations: repeated }),
  ).toEqual([
    "observations[8]: repeats the period, unit, arm and block of observations[2]",
  ]);
});

test("values that are answers may share a period, unit and arm: R's sleep in two arms, restaurants of one state", () => {
  const repeated = [...input.observations, observation(1)];
  for (const design of [
    "difference-in-differences",
    "randomised",
    "before-after",
  ])
    expect(faultsOf({ design, observations: repeated })).toEqual([]);
  expect(
    faultsOf({
      metric: { kind: "proportion", direction: "up" },
      observations: [0, 0].map((at) => ({
        period: day(at),
        unit: "lyon",
        n: 4,
        successes: 1,
      })),
      treatedUnits: undefined,
      design: "before-after",
    }),
  ).toHaveLength(1);
});

test("periods are days, weeks of one weekday or months from the 1st, with gaps", () => {
  const at = (...periods: string[]) =>
    faultsOf({
      observations: periods.flatMap((period) => [
        { period, unit: "lyon", value: 1 },
        { period, unit: "paris", value: 1 },
      ]),
    });
  expect(at("2025-01-01", "2025-02-01", "2025-05-01")).toEqual([]);
  expect(at("2025-01-06", "2025-01-13", "2025-02-03")).toEqual([]);
  expect(at("2025-01-06", "2025-01-07", "2025-02-03")).toEqual([]);
  expect(at("2025-01-06", "2025-01-13", "2025-01-21")).toEqual([
    expect.stringMatching(/^observations\[4\]\.period: does not fit/),
  ]);
  expect(at("2025-01-15", "2025-02-15", "2025-03-15")).toHaveLength(1);
});

test("a slip for a field that is missing is pointed out; other unknown keys are a program's own", () => {
  expect(faultsOf({ treatedUnits: undefined, treatedUnit: ["lyon"] })).toEqual([
    "treatedUnit: is not a field; did you mean treatedUnits?",
  ]);
  expect(faultsOf({ Confidence: 0.9 })).toEqual([
    "Confidence: is not a field; did you mean confidence?",
  ]);
  expect(
    faultsOf({
      metric: { kind: "value", direction: "up", practical_threshold: 2 },
    }),
  ).toEqual([
    "metric.practical_threshold: is not a field; did you mean practicalThreshold?",
  ]);
  expect(withKind("proportion", { n: 3, succeses: 2 })).toContain(
    "observations[0].succeses: is not a field; did you mean successes?",
  );
  expect(faultsOf({ comment: "", id: 4, units: 3 })).toEqual([]);
});
